import { describe, expect, it } from 'vitest';
import { KEYS, openTerminal, type Terminal } from './terminal.js';
import { stop, toTheAnswer } from './visit.js';

/** A visit that has its answer at once: the account is locked. */
async function toSteps(settings: Parameters<typeof openTerminal>[1] = {}): Promise<Terminal> {
  const terminal = openTerminal(['--symptom', 'too-many-attempts', '--answer', 'worked-before=recently'], {
    rows: 200,
    ...settings,
  });
  await terminal.sees('? Portal address');
  terminal.type(KEYS.enter);
  await toTheAnswer(terminal);
  return terminal;
}

/** Chooses how the step that is on the screen went. */
async function step(terminal: Terminal, number: number, outcome: string): Promise<string> {
  const screen = await terminal.sees(new RegExp(`\\nStep ${String(number)}: [\\s\\S]*\\? Did it work\\?\\n> `));
  terminal.type(`${outcome}${KEYS.enter}`);
  return screen;
}

describe('the steps after the answer', () => {
  it.each([
    ['Enter', KEYS.enter],
    ['Esc', KEYS.escape],
    ['q', 'q'],
  ])('are not gone through by %s, which ends the visit', async (_, key) => {
    const terminal = await toSteps();
    terminal.type(key);
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    expect(terminal.screen()).not.toContain('Step 1');
    expect(terminal.cursorHidden()).toBe(false);
  });

  it('name owner, minutes and words to say; yes ends with what was wrong and with the ticket', async () => {
    const terminal = await toSteps();
    terminal.type(`y${KEYS.enter}`);
    const first = await step(terminal, 1, 'yes');
    expect(first).toMatch(/Step 1: .*\((patient|front desk), \d+ min\)\n[\s\S]*Say: "/);
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    expect(terminal.screen()).toMatch(
      /What was wrong: The account is locked \(.+\)\.\nFor the ticket\n {2}Cannot sign in: .*\n[\s\S]*Solved by: /,
    );
  });

  it('move the ranking on no, tell apart what only others can do, and end with the call and its script', async () => {
    const terminal = await toSteps();
    terminal.type(`y${KEYS.enter}`);
    await step(terminal, 1, 'no');
    for (let number = 2; ; number += 1) {
      await step(terminal, number, 'no');
      const now = await terminal.sees(new RegExp(`For the ticket|\\nStep ${String(number + 1)}:`));
      if (now.includes('For the ticket')) break;
    }
    await terminal.ended();
    const end = terminal.screen();
    expect(end).toMatch(/Only (the office|the portal's support|clinic IT) can do this\./);
    expect(end).toMatch(
      /\(front desk, 10 min\)[\s\S]*Say there: "A patient cannot sign in[\s\S]*We\s+have\s+tried: [\s\S]*Have ready: /,
    );
    expect(end).toMatch(/Every step has had its turn\.[\s\S]*Tried\s+without\s+success: /);
  });

  it('are left out for now, taken back with Esc, and stopped', async () => {
    const terminal = await toSteps({ columns: 40, env: { NO_COLOR: '1' } });
    terminal.type(`y${KEYS.enter}`);
    await step(terminal, 1, 'not now');
    await terminal.sees(/\nStep 2: [\s\S]*\? Did it work\?\n> /);
    terminal.type(KEYS.escape);
    await terminal.sees(/\nStep 2: [\s\S]*\nStep 1: [\s\S]*\? Did it work\?\n> /);
    terminal.type(`not now${KEYS.enter}`);
    await terminal.sees(/\nStep 1: [\s\S]*\nStep 2: [\s\S]*\nStep 2: [\s\S]*\? Did it work\?\n> /);
    terminal.type(`stop${KEYS.enter}`);
    expect((await terminal.ended()).code).toBe(0);
    expect(terminal.screen()).toMatch(/Left for later: /);
    expect(
      terminal
        .screen()
        .split('\n')
        .every((line) => line.length <= 40),
    ).toBe(true);
  });

  it('are left by Ctrl-C with 130', async () => {
    const terminal = await toSteps();
    terminal.type(`y${KEYS.enter}`);
    await terminal.sees('? Did it work?');
    await stop(terminal);
    expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
    expect(terminal.cursorHidden()).toBe(false);
  });
});
