import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROFILE_PHRASES } from '../../src/interview/phrases/profile.js';
import { KEYS, openTerminal, type Terminal } from './terminal.js';

const DUMB = { rows: 300, env: { TERM: 'dumb' } };

/** Waits for a question and answers it with a line. */
async function answer(terminal: Terminal, question: string | RegExp, ...lines: string[]): Promise<void> {
  await terminal.sees(question);
  for (const line of lines) terminal.type(`${line}${KEYS.enter}`);
}

/** Answers every question of a profile with Enter alone. */
async function passOver(terminal: Terminal, questions: number): Promise<void> {
  for (let asked = 1; asked <= questions; asked += 1) {
    await terminal.sees((screen) => screen.split('Type < to go back.').length > asked);
    terminal.type(KEYS.enter);
  }
}

describe('a visit on a terminal that can only write on', () => {
  it('is held in lines from the address to the last step', async () => {
    const terminal = openTerminal(['demo', 'account-locked'], DUMB);
    await terminal.sees(/\? What does the patient see\?\n1\. Username or password not accepted\n2\. /);
    await answer(terminal, 'Type < to go back.', '99', '?', 'locked');
    const told = await terminal.sees('Answer: The screen says: too many attempts, or locked');
    expect(told).toContain('There is no number 99 in the list.\nType a number from 1 to 25.');
    expect(told).toContain('It tells most causes apart at once.\n');
    await answer(terminal, /Go through the steps one by one\?[\s\S]*Enter alone means no\./, 'what', 'y');
    await answer(terminal, /Step 1: [\s\S]*\? Did it work\?\n1\. Yes, the patient is in\n[\s\S]*\n4\. Stop here/, '1');
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    expect(terminal.screen()).toMatch(/For: the screen says "too many attempts"[\s\S]*For the ticket\n/);
    expect(terminal.screen().match(/checked in [\d.]+ s, nothing wrong there/g)).toHaveLength(1);
    expect(terminal.screen()).not.toMatch(/^ *[-+!>] /m);
    expect(terminal.raw()).not.toContain('\u001B');
  });

  it('changes an answer, and takes the address and the words as lines', async () => {
    const terminal = openTerminal(['--accessible', '--color', 'never'], { rows: 300 });
    await answer(terminal, '? Portal address', 'ftp://portal.example.org');
    await answer(terminal, 'Answer so far: ftp://', '');
    await answer(terminal, 'Answer: skipped', '<');
    await answer(terminal, /back to the question before\n\? Portal address/, '');
    await answer(
      terminal,
      /Answer: skipped[\s\S]*Answer: skipped[\s\S]*Type < to go back\./,
      'she forgot her password',
    );
    await answer(terminal, /Understood: [\s\S]*Enter alone means yes\./, 'n', 'password', '1');
    await answer(terminal, /Type one of these numbers: 1, 2,[\s\S]*Did signing in work before\?/, '<');
    await answer(
      terminal,
      /Which answer is to be changed\?[\s\S]*\n2\. What does the patient see\? Username/,
      '2',
      '2',
    );
    await terminal.sees(/Answer so far: Username or password[\s\S]*Answer: Forgot the password/);
    terminal.type(KEYS.ctrlD);
    expect((await terminal.ended()).code).toBe(130);
    expect(terminal.raw()).not.toContain('\u001B');
  });

  it.each([
    ['Ctrl-C', KEYS.ctrlC],
    ['the end of the input', KEYS.ctrlD],
  ])('ends with %s', async (_, key) => {
    const terminal = openTerminal([], DUMB);
    await terminal.sees('? Portal address');
    terminal.type(key);
    expect((await terminal.ended()).code).toBe(130);
  });

  it('is held in Spanish', async () => {
    const terminal = openTerminal(['demo', 'account-locked', '--lang', 'es'], { ...DUMB, columns: 40 });
    await answer(terminal, /Escriba < para volver atrás\.$/, '99', 'demasiados');
    await answer(terminal, /Si presiona solo Enter, la respuesta\s+es\s+no\./, 's');
    await answer(terminal, /¿Funcionó\?\n1\. Sí, el paciente ya entró\n/, '4');
    expect((await terminal.ended()).code).toBe(0);
    expect(terminal.screen()).toContain('No hay ningún número 99 en la lista.\nEscriba un número del 1 al ');
    expect(terminal.screen()).not.toMatch(/\b(?:the|and|with|Enter alone|Answer)\b/);
    expect(terminal.raw()).not.toContain('\u001B');
  });

  it('asks for a profile, line by line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const file = join(folder, 'portal-login-doctor.yaml');
    const terminal = openTerminal(['init', '--output', file], DUMB);
    await answer(terminal, /What is the portal called\?[\s\S]*Type < to go back\./, 'Riverside');
    await answer(terminal, /Which portal product[\s\S]*Type < to go back\./, '<');
    await answer(terminal, /Answer so far: Riverside\nEnter alone keeps it\.[\s\S]*go back/, '', 'mychart');
    await passOver(terminal, Object.keys(PROFILE_PHRASES.en.questions).length + 2);
    await answer(terminal, /Write this to[\s\S]*Enter alone means yes\./, '');
    expect((await terminal.ended()).code).toBe(0);
    expect(await readFile(file, 'utf8')).toMatch(/^ *name: "Riverside"$/m);
    expect(terminal.raw()).not.toContain('\u001B');
    await rm(folder, { recursive: true });
  });
});
