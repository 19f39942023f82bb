import { describe, expect, it } from 'vitest';
import { KEYS, openTerminal } from './terminal.js';
import { stop, SYMPTOM, toSymptom, toTheAnswer, toTheEnd } from './visit.js';

const WORDS = 'it says too many attempts';

describe("the patient's words", () => {
  it('are typed at the question for the symptom, echoed as what was understood, and confirmed', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await toSymptom(terminal);
    terminal.type(WORDS);
    await terminal.sees(new RegExp(`${SYMPTOM} {2}${WORDS}\\n> Take these as the patient's words\\n {2}Don't know`));
    terminal.type(KEYS.enter);
    const echo = await terminal.sees(/\? Understood: [\s\S]*(too many attempts|locked)[\s\S]*Right\? \(Y\/n\)/);
    expect(echo).toContain(`? What does the patient see? "${WORDS}"`);
    terminal.type(KEYS.enter);
    await terminal.sees(/Right\? yes\n/);
    const end = await toTheEnd(terminal);
    expect(end).toMatch(/The account is locked/);
    expect(end).not.toMatch(/^\? What does the patient see\? [A-Z]/m);
  });

  it('are corrected: n gives them back to be changed, Esc shows the list, Tab the words again', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await toSymptom(terminal);
    terminal.type(WORDS);
    terminal.type(KEYS.enter);
    await terminal.sees('(Y/n)');
    terminal.type(`n${KEYS.enter}`);
    await terminal.sees(new RegExp(`Right\\? no\\n\\n${SYMPTOM} {2}${WORDS}\\n> Take`));
    terminal.type(', again');
    await terminal.sees(new RegExp(`${SYMPTOM} {2}${WORDS}, again\\n`));
    terminal.type(KEYS.escape);
    await terminal.sees(new RegExp(`${SYMPTOM}> Username`));
    terminal.type('\t');
    await terminal.sees(new RegExp(`${SYMPTOM} {2}${WORDS}, again\\n`));
    await stop(terminal);
  });

  it('leave no identifier on the screen, and say so', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await toSymptom(terminal);
    terminal.type(`${WORDS}, date of birth 03/04/1950`);
    await terminal.sees('1950');
    terminal.type(KEYS.enter);
    await terminal.sees('! A date of birth was left out. It is not needed.');
    terminal.type(KEYS.enter);
    expect(await toTheEnd(terminal)).not.toContain('1950');
  });

  it('that are typed before the question is there wait for it, and leave nothing beside it', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await terminal.sees('? Portal address');
    terminal.type(KEYS.enter);
    for (let part = 0; part < 30; part += 1) {
      terminal.type('Ruiz ');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await terminal.sees(/patient see\?.*\n {2}(Ruiz ){2}/);
    await stop(terminal);
    expect(terminal.screen()).not.toContain('Ruiz');
  });

  it('are kept across ?, a resize, the way back and the line of a check', async () => {
    const terminal = openTerminal(['demo', 'healthy'], { rows: 120 });
    await terminal.sees('? What does the patient see?');
    terminal.type('it keeps');
    await terminal.sees(/checked in[\s\S]*it keeps/);
    terminal.resize(50, 100);
    terminal.type(' saying?');
    await terminal.sees('it keeps saying?');
    terminal.type(KEYS.escape);
    await terminal.sees('Tab the words again');
    terminal.type(KEYS.escape);
    await terminal.sees('< back to the question before');
    terminal.type('\t');
    await terminal.sees(/< back[\s\S]*it keeps saying\?/);
    await stop(terminal);
  });

  it('may be pasted with line breaks', async () => {
    const terminal = openTerminal([]);
    await toSymptom(terminal);
    terminal.type('\u001B[200~it says\rtoo many attempts\r\u001B[201~');
    await terminal.sees(/it says too many attempts\n> Take/);
    await stop(terminal);
  });

  it('that say nothing, or speak of something else, are answered calmly, and the list comes', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await toSymptom(terminal);
    terminal.type(`hhh ggg${KEYS.enter}`);
    await terminal.sees(/! Nothing in these words was recognised/);
    await terminal.sees(/> Username/);
    terminal.type(`please move my appointment with the doctor to next week, I need another day${KEYS.enter}`);
    await terminal.sees(/! This does not sound like trouble with signing in/);
    await terminal.sees(/signing in[\s\S]*> Username/);
    await stop(terminal);
  });

  it('begin the visit with --describe, on a narrow screen too', async () => {
    const terminal = openTerminal(['--describe', WORDS], { columns: 40, rows: 120, env: { NO_COLOR: '1' } });
    expect(await terminal.sees('Portal address')).not.toContain('Understood');
    terminal.type(KEYS.enter);
    const screen = await terminal.sees('(Y/n)');
    expect(screen.split('\n').every((line) => line.length < 40)).toBe(true);
    terminal.type(KEYS.enter);
    expect(await toTheAnswer(terminal)).toMatch(/The account is locked/);
    await stop(terminal);
  });
});

describe('an earlier answer', () => {
  it('is changed from wherever the visit stands, one from the call as well', async () => {
    const args = ['--answer', 'worked-before=recently', '--describe', WORDS];
    const terminal = openTerminal(args, { rows: 120 });
    await terminal.sees('? Portal address');
    terminal.type(KEYS.enter);
    await terminal.sees('(Y/n)');
    terminal.type(KEYS.enter);
    await toTheAnswer(terminal);
    terminal.type('<');
    const list = await terminal.sees(/\? Which answer is to be changed\?[\s\S]*None of them/);
    expect(list).toMatch(/changed\?\n> Portal address: skipped\n {2}"it says too many attempts"\n/);
    terminal.type('work');
    await terminal.sees(/^> Did signing in work before\?/m);
    terminal.type(KEYS.enter);
    await terminal.sees(/\? Did signing in work before\?\n/);
    terminal.type('never');
    await terminal.sees(/^> .*never/im);
    terminal.type(KEYS.enter);
    await terminal.sees(/\? Did signing in work before\? .*never/i);
    const end = await toTheAnswer(terminal, 2);
    expect(end.match(/^Do this/gm)).toHaveLength(2);
    await stop(terminal);
  });
});
