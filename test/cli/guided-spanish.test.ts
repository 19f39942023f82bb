import { describe, expect, it } from 'vitest';
import { englishIn } from '../fixtures/languages.js';
import { KEYS, openTerminal, type Terminal } from './terminal.js';

const SPANISH = { LANG: 'es_US.UTF-8' };

/** The screen with its lines joined, so that a narrow one reads like a wide one. */
const joined = (terminal: Terminal) => terminal.screen().replace(/\s+/g, ' ');

/** What stands below a list that is open: its keys. */
const OPEN = /Esc: volver$/;

/** Answers every open list, with "don't know" or, of a step, that it did not help, until a text stands there. */
async function answerUntil(terminal: Terminal, end: string): Promise<void> {
  const answered = (screen: string) => screen.match(/^\? /gm)?.length ?? 0;
  for (;;) {
    const before = await terminal.sees((now) => now.includes(end) || OPEN.test(now));
    if (before.includes(end)) return;
    terminal.type((/\? ¿Funcionó\?\n> /.test(before) ? KEYS.down : KEYS.end) + KEYS.enter);
    await terminal.sees((now) => now.includes(end) || answered(now) > answered(before) || !OPEN.test(now));
  }
}

describe('the guided visit in the language of the environment', () => {
  it.each([80, 40])('is Spanish from the first line to the ticket, %d columns wide', async (columns) => {
    const terminal = openTerminal(['demo', 'healthy'], { columns, rows: 400, env: SPANISH });
    await terminal.sees('¿Qué ve el paciente?');
    terminal.type('olvido contrasena');
    await terminal.sees('> Olvidó la contraseña');
    terminal.type(KEYS.enter);
    await answerUntil(terminal, '(s/N)');
    terminal.type(`s${KEYS.enter}`);
    await answerUntil(terminal, 'Para el ticket');
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    const text = joined(terminal);
    expect(text).toMatch(/portal\.example\.org: comprobado en \d+\.\d s, sin ninguna falla\./);
    expect(text).toMatch(/Por qué \+ el paciente olvidó la contraseña/);
    expect(text).toMatch(/No puede entrar: el paciente olvidó la contraseña.*Se probó sin éxito: .*Restablecer/);
    expect(text).toMatch(/portal\.example\.org:\d+, comprobado el \d+ \p{Ll}{3} \d{4}, \d\d:\d\d UTC/u);
    expect(englishIn(text)).toEqual([]);
  });

  it('asks for the address, tells what is no address, and takes --lang before the environment', async () => {
    const terminal = openTerminal([], { env: SPANISH });
    await terminal.sees('? Dirección del portal');
    terminal.type(`ftp://portal.example.org${KEYS.enter}`);
    await terminal.sees('! Esta no es la dirección de una página web');
    terminal.type(KEYS.ctrlC);
    await terminal.ended();
    const english = openTerminal(['--lang', 'en'], { env: SPANISH });
    await english.sees('? Portal address');
    english.type(KEYS.ctrlC);
    await english.ended();
  });

  it('says back what it understood, and takes s for yes', async () => {
    const terminal = openTerminal(['--describe', 'no me llega el código al celular'], { env: SPANISH });
    await terminal.sees('? Dirección del portal');
    terminal.type(KEYS.enter);
    await terminal.sees(/Entendido: no llega el código[\s\S]*¿Es así\? \(S\/n\)/);
    terminal.type(`s${KEYS.enter}`);
    await terminal.sees('¿Es así? sí');
    terminal.type(KEYS.ctrlC);
    await terminal.ended();
  });
});
