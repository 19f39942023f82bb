import { describe, expect, it } from 'vitest';
import { SHELLS } from '../../../src/cli/call/commands.js';
import { run } from '../program.js';

const script = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(['completion', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

describe('the command', () => {
  it.each(SHELLS)('prints the script of %s and nothing else', async (shell) => {
    expect((await script(shell)).toLowerCase()).toMatch(`# completion of portal-login-doctor for ${shell}.\n`);
  });

  it('knows PowerShell by its program, and a name in capitals', async () => {
    expect(await script('pwsh')).toBe(await script('PowerShell'));
  });

  it('explains in the language of the call', async () => {
    expect(await script('zsh', '--lang', 'es')).toContain("'--help:mostrar esta ayuda'");
    expect(await script('fish', '--lang', 'es')).toContain('en lugar de la red');
  });

  it('writes ASCII for Windows, and where that is asked for', async () => {
    expect(await script('powershell', '--lang', 'es')).toMatch(/^[\n -~]+$/);
    expect(await script('fish', '--lang', 'es', '--ascii')).toMatch(/^[\n -~]+$/);
  });
});
