import { describe, expect, it } from 'vitest';
import { explainText, rulesText } from '../../src/report/index.js';
import { FINDINGS, QUESTION_IDS, STAGES } from '../../src/model/index.js';
import { table as wholeTable } from '../../src/generated/table.js';
import { smallTable } from '../fixtures/table.js';
import { diagnosis, ranked } from './cases.js';

const table = smallTable();

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
    ['tls', ['stage of the check', 'tls.self-signed', 'blocking']],
    ['certificate', ['stage of the check', 'tls.self-signed']],
    ['exit-2', ['The call or its input was wrong']],
  ])('%s', (id, parts) => {
    const text = explainText(id, table);
    for (const part of parts) expect(text?.replace(/\s+/g, ' ')).toContain(part);
  });

  it('tells every meaning of an id that has several', () => {
    const text = explainText('too-many-attempts', table);
    expect(text).toContain('symptom=too-many-attempts');
    expect(text).toContain('The portal has locked the account for some time.');
  });

  it('knows a screen by its words, whatever the case and the dots, and within more of them', () => {
    for (const words of ['TOO MANY ATTEMPTS; try again later', 'Error 7: demasiados intentos!', 'try again later']) {
      expect(explainText(words, table)).toContain('The portal has locked the account');
    }
  });

  it('knows a symptom by its words', () => {
    expect(explainText('password not accepted', table)).toContain('symptom=credentials-rejected');
  });

  it.each(['nothing-like-it', 'yes', '', 'exit-5', 'again'])('says nothing of what it does not know: %s', (id) => {
    expect(explainText(id, table)).toBeUndefined();
  });

  it('has a page for everything in the whole table', () => {
    const { causes, fixes, findings, questions, products, messages } = wholeTable;
    const ids = [...causes, ...fixes, ...findings, ...questions, ...products, ...messages].map(({ id }) => id);
    const wanted = [...ids, ...Object.keys(FINDINGS), ...QUESTION_IDS, ...STAGES];
    expect(wanted.filter((id) => explainText(id, wholeTable) === undefined)).toEqual([]);
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
  });
});
