import { describe, expect, it } from 'vitest';
import { explainText, rulesText } from '../../src/report/index.js';
import { messageIn } from '../../src/words/messages.js';
import { smallTable } from '../fixtures/table.js';
import { diagnosis, ranked } from './cases.js';

const table = smallTable();
const heard = (text: string) => ({ message: messageIn(text, table)?.id });

interface Document {
  topics: { kind: string; id: string; title: string; rule: object; text: string }[];
}
const document = (id: string) => JSON.parse(explainText(id, table, { format: 'json' }) ?? '') as Document;

describe('explainText', () => {
  it.each([
    [
      'account-locked',
      [
        'likely cause',
        'several wrong tries',
        '"too many attempts"',
        'nearly always',
        'Say: "It unlocks',
        'A third note.',
        'On paper - Your account may be locked for now. - Stop trying for now.',
      ],
    ],
    [
      'reset-password',
      ['step', 'Done by: patient. Takes: 3 min.', 'Wrong user name or password (wrong-credentials)', 'never'],
    ],
    [
      'tls.expired',
      ['finding of the check', '<host>', 'Blocking', 'portal support', 'Open the address', 'portal-certificate-fault'],
    ],
    ['symptom', ['What does the patient see?', 'credentials-rejected', 'unknown']],
    ['worked-before', ['symptom: credentials-rejected']],
    ['example-chart', ['ExampleChart', 'It locks after five tries.', 'EC*']],
    ['tls', ['stage of the check', 'tls.self-signed', 'Blocking']],
    ['certificate', ['stage of the check', 'tls.self-signed']],
    ['exit-2', ['The call or its input was wrong']],
    ['2', ['The call or its input was wrong']],
    ['Exit code 2', ['The call or its input was wrong']],
    ['worked-before=recently', ['worked-before=recently', 'answer']],
    ['symptom=unknown', ['it counts for nothing']],
    ['Account_Locked', ['account-locked', 'several wrong tries']],
    ['the account is LOCKED', ['account-locked', 'several wrong tries']],
    ['ExampleChart', ['example-chart', 'It locks after five tries.']],
    ['account locked', ['account-locked', 'several wrong tries']],
  ])('%s', (id, parts) => {
    const text = explainText(id, table);
    for (const part of parts) expect(text?.replace(/\s+/g, ' ')).toContain(part);
  });

  it('knows names with their accents and without, in their own language', () => {
    for (const id of ['código de salida 2', 'CODIGO DE SALIDA 2']) {
      expect(explainText(id, table, { lang: 'es' })).toContain('exit-2');
    }
    expect(explainText('conexion', table, { lang: 'es' })).toContain('tcp');
  });

  it('tells every meaning of an id that has several', () => {
    const text = explainText('too-many-attempts', table);
    expect(text).toContain('symptom=too-many-attempts');
    expect(text).toContain('The portal has locked the account for some time.');
  });

  it('knows a screen by its words, whatever the case and the dots, and within more of them', () => {
    for (const words of ['TOO MANY ATTEMPTS; try again later', 'Error 7: demasiados intentos!', 'try again later']) {
      expect(explainText(words, table, { heard: heard(words) })).toContain('The portal has locked the account');
    }
  });

  it('knows a symptom by its words', () => {
    expect(explainText('password not accepted', table)).toContain('symptom=credentials-rejected');
  });

  it.each(['nothing-like-it', 'no-question=yes', 'symptom=recently', '', 'exit-5', 'again'])(
    'says nothing of what it does not know: %s',
    (id) => {
      expect(explainText(id, table)).toBeUndefined();
    },
  );

  it('writes the same for programs, with what the table holds of it', () => {
    const [one, ...others] = document('too-many-attempts').topics;
    expect(one).toMatchObject({ kind: 'choice', id: 'symptom=too-many-attempts', title: 'Too many attempts' });
    expect(one?.rule).toMatchObject({ question: 'symptom', expectedBy: { 'account-locked': 'almost-always' } });
    expect(others.map(({ kind, id }) => [kind, id])).toEqual([['message', 'too-many-attempts']]);
    expect(document('exit-3')).toMatchObject({ schemaVersion: 1, asked: 'exit-3', language: 'en' });
    expect(document('exit-3').topics).toMatchObject([{ kind: 'exit', id: 'exit-3', rule: { code: 3 } }]);
  });

  it.each(['markdown', 'html'] as const)('is written as %s', (format) => {
    const text = explainText('account-locked', table, { format });
    expect(text).toContain('The account is locked');
    expect(text).toMatch(format === 'html' ? /^<!doctype html>/i : /^# /);
  });

  it('fits forty columns', () => {
    const lines = explainText('account-locked', table, { width: 40 })?.split('\n') ?? [];
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });
});

describe('rulesText', () => {
  it('lists each symptom with its likely causes and first step, then all causes', () => {
    const answerTo = () => diagnosis({ causes: [ranked('account-locked', 0.7), ranked('wrong-credentials', 0.3)] });
    const text = rulesText(table, answerTo, { width: 100 });
    expect(text).toContain('Too many attempts (too-many-attempts)\n');
    expect(text).toContain('Likely cause: The account is locked (account-locked)');
    expect(text).toContain('First step:   Reset the password');
    expect(text).toContain('A filter on the network blocks the portal (network-filter)');
    for (const id of ['reset-password', 'worked-before', 'tls.expired', 'example-chart'])
      expect(text).toContain(`(${id})`);
  });
});
