import { setTimeout } from 'node:timers/promises';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { KEYS, openTerminal, type Terminal } from './terminal.js';
import { stop, SYMPTOM, toSymptom, toTheEnd } from './visit.js';

describe('the guided visit', () => {
  it('leads from the address to an answer', async () => {
    const terminal = openTerminal([], { rows: 120 });
    const first = await terminal.sees('? Portal address');
    expect(first).toContain('Never type names, birth dates, passwords or codes');
    expect(first.split('\n').find((line) => line.startsWith('?'))).toMatch(/^\? /);
    terminal.type(KEYS.enter);
    await terminal.sees('? What does the patient see?');
    terminal.type('forg pass');
    await terminal.sees('> Forgot the password');
    terminal.type(KEYS.enter);
    await terminal.sees('? What does the patient see? Forgot the password');
    const screen = await toTheEnd(terminal);
    expect(screen).toMatch(/No further question would change what to do first\. \d+ questions?, \d+ seconds?\./);
    expect(screen).toMatch(/forgotten[\s\S]*about \d in 10[\s\S]*Do this/);
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    expect(terminal.cursorHidden()).toBe(false);
  });

  it('checks the address meanwhile, and tells in one line above the question', async () => {
    const terminal = openTerminal(['demo', 'healthy'], { rows: 120 });
    const screen = await terminal.sees(/portal\.example\.org: checked in \d+\.\d s, nothing wrong there\./);
    expect(screen).toMatch(/not needed\.\n\n\s+portal.*checked in[\s\S]*\? What does the patient see\?/);
    expect(screen.trimEnd()).not.toContain('\n\n\n');
    terminal.type('pass');
    terminal.type(KEYS.enter);
    await terminal.sees('? What does the patient see? Username');
    const end = await toTheEnd(terminal);
    expect(end.match(/checked in \d/g)).toHaveLength(1);
    expect(end).toContain('the portal answers as it should');
    expect((await terminal.ended()).code).toBe(0);
  });

  it('ends with 1 where the check sees a fault that stops a browser', async () => {
    const terminal = openTerminal(['demo', 'expired-certificate'], { rows: 120 });
    await terminal.sees('? What does the patient see?');
    await terminal.sees('expired on');
    terminal.type(KEYS.enter);
    await terminal.sees('? What does the patient see? Username');
    await toTheEnd(terminal);
    expect((await terminal.ended()).code).toBe(1);
  });

  it('hides what is secret in an address while it is typed and after', async () => {
    const terminal = openTerminal(['--resolve', 'portal.example.org:443:127.0.0.1']);
    await terminal.sees('? Portal address');
    terminal.type('https://portal.example.org/reset?token=AbC123xyz789QQ&lang=en');
    // On a line of its own, so that an address of usual length is not broken in a word. All behind the host is hidden at
    // first, until what tells a secret is loaded: the next key shows it.
    await terminal.sees(/\(Enter to skip\)\n {2}https:\/\/portal\.example\.org•*(?:\/reset\?token=•{14}&lang=en)?$/m);
    const shown = /reset\?token=•{14}&lang=en/;
    while (!shown.test(terminal.screen())) {
      terminal.type(' ');
      await setTimeout(50);
      terminal.type(KEYS.backspace);
      await setTimeout(50);
    }
    terminal.type(KEYS.enter);
    const screen = await terminal.sees('? What does the patient see?');
    expect(screen).toContain('! This is a password reset link.');
    expect(screen).toContain('Checking https://portal.example.org/reset?lang=en without it.');
    expect(screen).not.toContain('AbC123xyz789QQ');
    await stop(terminal);
  });

  it('asks again where what was typed is no address', async () => {
    const terminal = openTerminal([]);
    await terminal.sees('? Portal address');
    terminal.type(`ftp://portal.example.org${KEYS.enter}`);
    await terminal.sees(/! .*address[\s\S]*\? Portal address[\s\S]*ftp:\/\/portal\.example\.org/);
    terminal.type(KEYS.backspace.repeat(24));
    terminal.type(KEYS.enter);
    await terminal.sees('? What does the patient see?');
    await stop(terminal);
  });
});

describe('a question', () => {
  it('tells on ? what the answer would tell apart, and only where nothing was typed', async () => {
    const terminal = openTerminal([]);
    await toSymptom(terminal);
    terminal.type('?');
    await terminal.sees(new RegExp(`${SYMPTOM} {2}\\S.*\\n(?: {2}\\S.*\\n)+> Username`));
    terminal.type('?');
    await terminal.sees(new RegExp(`${SYMPTOM}> Username`));
    terminal.type('pass?');
    await terminal.sees(new RegExp(`${SYMPTOM} {2}pass\\?\\n> `));
    await stop(terminal);
  });

  it('shows seven choices, how many more there are, and "don\'t know" as the last', async () => {
    const terminal = openTerminal([]);
    await toSymptom(terminal);
    const screen = await terminal.sees(/v \d+ more/);
    expect(
      screen
        .split('\n')
        .filter((line) => /^[> ] [A-Z]/.test(line))
        .slice(-7),
    ).toHaveLength(7);
    terminal.type(KEYS.up);
    await terminal.sees(/\^ \d+ more[\s\S]*> Don't know\n {2}up\/down/);
    terminal.type(KEYS.down);
    await terminal.sees('> Username or password not accepted');
    await stop(terminal);
  });

  it('chooses nothing for words that fit no choice', async () => {
    const terminal = openTerminal(['--symptom', 'credentials-rejected', 'http://127.0.0.1:9/']);
    await terminal.sees("Don't know");
    terminal.type('zzz');
    await terminal.sees('No choice has these words');
    terminal.type(KEYS.enter);
    terminal.type(KEYS.escape);
    await terminal.sees(/Tab the words again/);
    await stop(terminal);
  });

  it('goes back on Esc to the answer before, and to the address at the end', async () => {
    const terminal = openTerminal([], { rows: 120 });
    await toSymptom(terminal);
    terminal.type(KEYS.down);
    await terminal.sees('> Forgot the password');
    terminal.type(KEYS.enter);
    await terminal.sees(/\? What does the patient see\? Forgot the password\n\n\? /);
    terminal.type(KEYS.escape);
    await terminal.sees(new RegExp(`< back to the question before\\n\\n${SYMPTOM}[\\s\\S]*> Forgot the password`));
    terminal.type(KEYS.escape);
    await terminal.sees(/< back[\s\S]*< back[\s\S]*\? Portal address/);
    terminal.type(KEYS.enter);
    await terminal.sees(new RegExp(`skipped\\n\\n${SYMPTOM}> Username`));
    terminal.type('account disabled');
    await terminal.sees('> The screen says: account disabled');
    terminal.type(KEYS.escape);
    await terminal.sees(new RegExp(`${SYMPTOM}> Username`));
    terminal.type('locked');
    terminal.type(KEYS.enter);
    await terminal.sees(/\? What does the patient see\? The screen says: too many/);
    const end = await toTheEnd(terminal);
    expect(end).toMatch(/The account is locked/);
    expect(end).not.toMatch(/The password is forgotten {2,}about [5-9] in 10/);
  });

  it('asks no more of somebody who does not know three times in a row', async () => {
    const terminal = openTerminal(['--symptom', 'credentials-rejected'], { rows: 120 });
    await terminal.sees('? Portal address');
    terminal.type(KEYS.enter);
    const end = await toTheEnd(terminal);
    expect(end.match(/^\? .* Don't know$/gm)).toHaveLength(3);
  });

  it('asks nothing that was answered in the call', async () => {
    const terminal = openTerminal(['--symptom', 'too-many-attempts', '--answer', 'worked-before=recently'], {
      rows: 120,
    });
    await terminal.sees('? Portal address');
    terminal.type(KEYS.enter);
    const end = await toTheEnd(terminal);
    expect(end).not.toContain('? What does the patient see?');
    expect(end).toMatch(/The account is locked/);
  });
});

describe('the terminal', () => {
  it.each([
    ['Ctrl-C at the address', (terminal: Terminal) => terminal.sees('? Portal address'), KEYS.ctrlC],
    ['Ctrl-C at a question', toSymptom, KEYS.ctrlC],
    ['the end of the input', toSymptom, KEYS.ctrlD],
  ])('is left clean by %s', async (_, reach, key) => {
    const terminal = openTerminal([]);
    await reach(terminal);
    terminal.type(key);
    expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
    expect(terminal.cursorHidden()).toBe(false);
    expect(terminal.screen()).not.toMatch(/up\/down|Enter choose|Error|\n\s+at /);
  });

  it('is left clean by a request to end', async () => {
    const terminal = openTerminal([]);
    await toSymptom(terminal);
    terminal.end();
    expect(await terminal.ended()).toEqual({ code: 143, signal: 0 });
    expect(terminal.cursorHidden()).toBe(false);
    // Marks of what is pasted are off again.
    expect(terminal.raw()).toMatch(/\u001B\[\?2004l[^h]*$/);
    expect(terminal.screen()).not.toMatch(/up\/down|Enter choose/);
  });

  it('is left clean by Ctrl-C while the check goes on', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const terminal = openTerminal(
      ['--symptom', 'too-many-attempts', '--answer', 'worked-before=recently'].concat(`http://127.0.0.1:${port}/`),
    );
    await terminal.sees('Checking 127.0.0.1');
    terminal.type(`Ana Ruiz${KEYS.ctrlC}`);
    expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
    expect(terminal.screen()).not.toMatch(/Ruiz|Checking/);
    silent.close();
  });

  it('is used from 40 columns on, nothing cut', async () => {
    const terminal = openTerminal([], { columns: 40, rows: 40 });
    await toSymptom(terminal);
    const screen = await terminal.sees(/v \d+ more/);
    expect(screen).toMatch(/> Username or password not accepted\n/);
    expect(screen).toMatch(/ {2}Page loads again and again, stays\n {2}blank, or fails\n/);
    expect(screen.split('\n').every((line) => line.length < 40)).toBe(true);
    await stop(terminal);
  });

  it('fits few rows', async () => {
    const terminal = openTerminal([], { columns: 60, rows: 12 });
    await toSymptom(terminal);
    for (let moves = 0; moves < 30; moves += 1) terminal.type(KEYS.down);
    terminal.type(KEYS.end);
    const screen = await terminal.sees(/> Don't know/);
    expect(screen.match(/\? What does the patient see\?/g)).toHaveLength(1);
    await stop(terminal);
  });

  it.each([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--color never', ['--color', 'never'], {}],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('has no colour with %s', async (_, args, env) => {
    const terminal = openTerminal(args, { env });
    await toSymptom(terminal);
    await stop(terminal);
    expect(terminal.raw()).not.toMatch(/\u001B\[[\d;]*m/);
  });

  it('has colour otherwise', async () => {
    const terminal = openTerminal([]);
    await toSymptom(terminal);
    await stop(terminal);
    expect(terminal.raw()).toContain('\u001B[1m');
  });

  it('gets plain ASCII with --ascii', async () => {
    const terminal = openTerminal(['--ascii', '--symptom', 'other'], { rows: 120 });
    await terminal.sees('? Portal address');
    terminal.type(KEYS.enter);
    const end = await toTheEnd(terminal);
    expect(end).toMatch(/^[\n\x20-\x7E]*$/);
  });

  it.each([
    ['--no-input', '--symptom', 'other'],
    ['diagnose', '--no-input', '--symptom', 'other'],
    ['demo', 'account-locked', '--no-input'],
  ])('is asked nothing with %s %s %s', async (...args) => {
    const terminal = openTerminal(args, { rows: 120 });
    expect((await terminal.ended()).code).toBe(0);
    expect(terminal.screen()).not.toMatch(/^\? /m);
  });
});
