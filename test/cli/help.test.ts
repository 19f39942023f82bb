import { describe, expect, it } from 'vitest';
import { faultsOf } from '../fixtures/languages.js';
import { run } from './program.js';

const COMMANDS = ['', 'diagnose', 'probe', 'explain', 'rules', 'compare', 'init', 'demo', 'help'];

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
    expect(spanish).not.toMatch(/^(?:Usage|Arguments|Options|Commands|Examples|Exit codes):/m);
    expect(spanish.split('\n').filter((line) => line.length > 80)).toEqual([]);
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
