import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fillCommands } from '../../../src/report/assemble/commands.js';
import { explainText } from '../../../src/report/explain.js';
import { windowsCommand } from '../../../src/report/terminal/windows-command.js';
import { table } from '../../../src/generated/table.js';

/** Every sign that an address to paste may have. */
const ADDRESS = 'https://[::1]:8443/~a_b-c.d/e:f?g=h&i=1,2+3@x&y';

const SHELLS = ['sh', 'bash', 'dash', 'zsh', 'fish'].filter(
  (shell) => spawnSync(shell, ['-c', 'true']).error === undefined,
);

const commands = [...new Set(table.findings.flatMap((rule) => rule.commands))];
const filled = (template: string) =>
  fillCommands([template], { host: '::1', url: ADDRESS, proxy: 'http://proxy.test:3128/' }, ADDRESS)[0]!;

describe.runIf(SHELLS.length > 0).each(SHELLS)('a command that is pasted into %s', (shell) => {
  it('hands the address over as it is, and starts nothing else', () => {
    const pasted = filled('curl -v "{url}" -x "{proxy}"').replace('curl', "printf '%s\\n'");
    const { stdout, stderr } = spawnSync(shell, ['-c', pasted], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: `-v\n${ADDRESS}\n-x\nhttp://proxy.test:3128/\n`, stderr: '' });
  });
});

describe('every command of the rules', () => {
  it.each(commands)('is in double quotes alone, which cmd and PowerShell share with the others: %s', (template) => {
    expect(filled(template).replaceAll(/"[^"$`%!]*"/g, '')).not.toMatch(/["'`$%^;&<>(){}[\]*]/);
  });

  it.each([
    ['curl -v "https://a.test/"', 'curl.exe -v "https://a.test/"'],
    ['echo Q | openssl s_client -connect a.test:443', 'echo Q | openssl s_client -connect a.test:443'],
  ])('on Windows: %s', (command, there) => {
    expect(windowsCommand(command)).toBe(there);
  });

  it.each([false, true])('is told for the computer that it is read on; accessible: %s', (accessible) => {
    const told = (shell: 'windows' | 'posix') => explainText('tcp.refused', table, { shell, accessible });
    expect(told('posix')).toContain('curl -');
    expect(told('windows')).toContain('curl.exe -');
    expect(told('windows')).not.toContain('curl -');
  });
});
