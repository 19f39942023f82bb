import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/call/commands.js';
import { faultsOf } from '../fixtures/languages.js';
import { run } from './program.js';
import { openTerminal } from './terminal.js';

const COMMANDS = ['', ...COMMAND_NAMES];

const helpOf = async (command: string, ...more: string[]) => {
  const { code, stdout, stderr } = await run([...command.split(' ').filter(Boolean), '--help', ...more]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

const optionsIn = (help: string) => [...new Set(help.match(/^ +(?:-\w, )?--[a-z0-9-]+/gm))];

describe('the help', () => {
  it.each(COMMANDS)('speaks Spanish: %s', async (command) => {
    const spanish = await helpOf(command, '--lang', 'es');
    expect(spanish).toMatch(/^Uso: portal-login-doctor .*\[opciones\]\n/);
    expect(spanish).not.toMatch(/^(?:Usage|Arguments|Options|Commands|Display|Examples|Exit codes):/m);
  });

  it.each(COMMANDS)('has examples, in 80 columns: %s', async (command) => {
    for (const language of ['en', 'es']) {
      const help = await helpOf(command, '--lang', language);
      expect(help).toMatch(
        command === 'completion' ? /bash\)"\n/ : /^(?:Examples|Ejemplos):\n {2}portal-login-doctor/m,
      );
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it.each(['', 'probe', 'completion'])('fits a terminal of 40 columns: %s', async (command) => {
    const terminal = openTerminal([...command.split(' ').filter(Boolean), '--help'], { columns: 40, rows: 200 });
    await terminal.ended();
    // What is typed or named as it stands is left whole.
    const texts = terminal
      .raw()
      .split(/\r?\n/)
      .filter((line) => !/portal-login-doctor/.test(line));
    expect(texts.filter((line) => line.length > 40)).toEqual([]);
  });

  it('is one page however it is asked for', async () => {
    const page = await helpOf('');
    // With more words it is the option parser that asks for the page.
    for (const call of [['-h'], ['help'], ['--help', '--lang', 'en']]) expect((await run(call)).stdout).toBe(page);
    const spanish = await run(['help'], { env: { LANG: 'es_US.UTF-8' } });
    expect(spanish.stdout).toBe(await helpOf('', '--lang', 'es'));
    expect((await run(['help', 'probe'])).stdout).toBe(await helpOf('probe'));
  });

  it.each(COMMANDS)('offers the same in both languages: %s', async (command) => {
    const [en, es] = await Promise.all([helpOf(command), helpOf(command, '--lang=es')]);
    expect(faultsOf({ place: command, en, es })).toEqual([]);
    expect(optionsIn(es)).toEqual(optionsIn(en));
  });

  it('follows the language of the environment', async () => {
    expect((await run(['help', 'demo'], { env: { LANG: 'es_US.UTF-8' } })).stdout).toMatch(/^Uso: /);
    expect((await run(['--help'], { env: { LC_ALL: 'C', LANG: 'es_US.UTF-8' } })).stdout).toMatch(/^Usage: /);
  });

  it('has no letter beyond ASCII where that is asked for', async () => {
    expect(await helpOf('', '--lang', 'es', '--ascii')).toMatch(/^[\n -~]+$/);
  });
});
