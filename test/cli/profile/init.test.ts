import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/index.js';
import { run } from '../program.js';
import { KEYS, openTerminal, type Terminal } from '../terminal.js';

const folder = () => mkdtempSync(join(tmpdir(), 'init-'));

describe('init without a terminal', () => {
  it('writes a template that is a profile as it stands', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await run(['init'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^portal-login-doctor\.yaml was written: a template\./);
    expect(readFileSync(join(cwd, 'portal-login-doctor.yaml'), 'utf8')).toContain('# lockout-minutes: 30\n');
    expect((await run(['--symptom', 'other', '--json'], { cwd })).code).toBe(0);
  });

  it('never writes over a file without --force', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'own.yaml'), 'mine');
    const refused = await run(['init', '--output', 'own.yaml'], { cwd });
    expect(refused).toMatchObject({ code: 2, stderr: /own\.yaml: it is there already; --force/ });
    expect(readFileSync(join(cwd, 'own.yaml'), 'utf8')).toBe('mine');
    expect((await run(['init', '--output', 'own.yaml', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'own.yaml'), 'utf8')).toContain('# portal:');
  });
});

/** Types a line where its question is asked. */
async function answer(terminal: Terminal, question: string, line: string): Promise<void> {
  await terminal.sees(`? ${question}`);
  terminal.type(line + KEYS.enter);
}

describe('init on a terminal', () => {
  it('asks, shows the file, writes it, and the next call speaks of it', async () => {
    const path = join(folder(), 'portal-login-doctor.yaml');
    const terminal = openTerminal(['init', '--output', path], { rows: 200 });
    await answer(terminal, 'What is the portal called?', 'Example Chart');
    await answer(terminal, 'Which portal product is it?', 'mychart');
    await answer(terminal, 'Official addresses', 'nowhere at all/');
    await terminal.sees('! ');
    terminal.type(KEYS.backspace.repeat(20));
    terminal.type(`https://mychart.example.org/MyChart${KEYS.enter}`);
    await terminal.sees("? Pages of the portal's app");
    terminal.type(KEYS.enter);
    await answer(terminal, 'Telephone', '555-0100');
    for (const question of ['E-mail address', 'When is the line', 'Which languages', 'Who can unlock'])
      await answer(terminal, question, '');
    await answer(terminal, 'How many minutes does a lock last?', '20');
    await terminal.sees('? How many minutes is a one-time code');
    for (const question of [
      'one-time code',
      'reset link',
      'invitation',
      'From which age',
      "parent's access",
      'Languages that',
    ])
      await terminal.sees(question).then(() => {
        terminal.type(KEYS.enter);
      });
    await answer(terminal, 'A sentence to show', 'Ask for a leaflet.');
    const shown = await terminal.sees(/Write this to [\s\S]*Y\/n/);
    expect(shown).toContain('lockout-minutes: 20');
    terminal.type(KEYS.enter);
    expect((await terminal.ended()).code).toBe(0);
    const { stdout } = await run(['--symptom', 'too-many-attempts', '--profile', path, '--json']);
    const { plan, office, product, practiceAdvice } = JSON.parse(stdout) as Result;
    expect(plan[0]).toMatchObject({ id: 'wait-for-unlock', minutes: 20 });
    expect(plan[0]?.do).toContain('20 minutes');
    expect(office.whom).toContain('555-0100');
    expect(product?.id).toBe('epic-mychart');
    expect(practiceAdvice).toEqual(['Ask for a leaflet.']);
  });

  it('is offered where the guided visit asks for the address', async () => {
    const path = join(folder(), 'own.yaml');
    writeFileSync(path, 'addresses: [portal.example.invalid]\n');
    const terminal = openTerminal(['--profile', path]);
    await terminal.sees(/\(Enter for portal\.example\.invalid,\s+- to\s+skip\)/);
    terminal.type(KEYS.enter);
    await terminal.sees(/skip\)\n +portal\.example\.invalid/);
    await terminal.sees('? What does the patient see?');
    terminal.type(KEYS.ctrlC);
    await terminal.ended();
    const other = openTerminal(['--profile', path]);
    await other.sees(/- to\s+skip\)/);
    other.type(`-${KEYS.enter}`);
    await other.sees('skipped');
    other.type(KEYS.ctrlC);
    await other.ended();
  });

  it('goes back by Esc, keeps what was typed, and stops by Ctrl-C without a file', async () => {
    const path = join(folder(), 'own.yaml');
    const terminal = openTerminal(['init', '--output', path], { columns: 40 });
    await answer(terminal, 'What is the portal called?', 'Example Chart');
    await terminal.sees('Which portal product');
    terminal.type(KEYS.escape);
    await terminal.sees(/\? What is the portal called\?\n +Example Chart/);
    terminal.type(KEYS.ctrlC);
    expect((await terminal.ended()).code).toBe(130);
    expect((await run(['--symptom', 'other', '--profile', path])).code).toBe(2);
  });
});
