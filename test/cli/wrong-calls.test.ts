import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../fixtures/languages.js';
import { run } from './program.js';

const cwd = mkdtempSync(join(tmpdir(), 'wrong-calls-'));

beforeAll(() => {
  writeFileSync(join(cwd, 'words.txt'), 'hello');
  writeFileSync(join(cwd, 'list.json'), '[]');
  writeFileSync(join(cwd, 'newer.json'), '{"schemaVersion": 99}');
  writeFileSync(join(cwd, 'cut.json'), '{"schemaVersion": 1, "evidence": 3}');
  writeFileSync(join(cwd, 'desk.yaml'), 'symptom: other\ndevice-scope: phone\n');
  writeFileSync(join(cwd, 'broken.yaml'), 'symptom: "other\n');
  writeFileSync(join(cwd, 'profile.yaml'), 'patient-name: Ann\nlockout-minutes: soon\n');
  mkdirSync(join(cwd, 'rules/causes'), { recursive: true });
  writeFileSync(join(cwd, 'rules/causes/account-locked.yaml'), 'id: account-locked\nhow-common: comon\n');
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const told = async (args: string[]) => {
  const { code, stdout, stderr } = await run(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^portal-login-doctor: .+\n$/);
  return stderr.slice('portal-login-doctor: '.length).trimEnd();
};

describe('a wrong call', () => {
  it.each([
    'prob',
    'probe',
    'probe ftp://portal.example.org',
    'probe https://portal.example.org:99999/',
    'probe a.example.org b.example.org',
    '--nope',
    '--timeout',
    'explain',
    '--symptom pasword-reset',
    '--answer attempts=lots',
    '--answer attempts',
    '--answers desk.yaml',
    '--answers broken.yaml',
    '--format paper',
    '--force',
    '--timeout soon portal.example.org',
    '--resolve portal.example.org portal.example.org',
    '--proxy socks5://127.0.0.1 portal.example.org',
    '--user-agent ñ portal.example.org',
    '-4 -6 portal.example.org',
    '--ca words.txt portal.example.org',
    '--from list.json portal.example.org',
    '--from words.txt',
    '--from newer.json',
    '--from cut.json',
    '--output nowhere/report.txt --symptom other',
    '--profile profile.yaml --symptom other',
    '--rules nowhere --symptom other',
    '--rules rules --symptom other',
    'rules --check rules --rules rules',
    'explain qqqq',
    'compare list.json',
    'compare list.json list.json',
    'demo redirect-lop',
    'completion',
    'completion bsh',
    'completion tcsh',
  ])('is told in its language: %s', async (call) => {
    const words = call.split(' ');
    const [en, es] = await Promise.all([told([...words, '--lang', 'en']), told([...words, '--lang=es'])]);
    expect(faultsOf({ place: call, en, es })).toEqual([]);
  });

  it.each<[Record<string, string>, string[], string]>([
    [{ LANG: 'es_US.UTF-8' }, ['--nope'], "no existe la opción '--nope'."],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'es_PR.UTF-8' }, ['--jsn'], "no existe la opción '--jsn'. ¿Quiso decir --json?"],
    [{ LANG: 'es_US.UTF-8' }, ['--lang', 'en', '--nope'], "unknown option '--nope'."],
    [{ LANG: 'es_US.UTF-8' }, ['--lang', 'fr'], '--lang acepta en, es, no "fr".'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang', 'fr'], '--lang takes en, es, not "fr".'],
    [{ LANG: 'en_US.UTF-8' }, ['--help', '--lang', 'fr'], '--lang takes en, es, not "fr".'],
    [{ LANG: 'en_US.UTF-8' }, ['help', 'probe', '--lang=fr'], '--lang takes en, es, not "fr".'],
  ])('%j %j', async (env, args, sentence) => {
    expect((await run(args, { env, cwd })).stderr).toBe(`portal-login-doctor: ${sentence}\n`);
  });

  it('is told without a letter beyond ASCII where that is asked for', async () => {
    expect(await told(['--nope', '--lang', 'es', '--ascii'])).toBe("no existe la opcion '--nope'.");
  });
});
