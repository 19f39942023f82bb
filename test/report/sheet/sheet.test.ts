import { describe, expect, it } from 'vitest';
import stringWidth from 'fast-string-width';
import { conclude, type Known } from '../../../src/cli/conclude.js';
import { table } from '../../../src/generated/table.js';
import { jargonIn } from '../../../src/lint/jargon.js';
import { LANGUAGES, type Language, type Result, type Table } from '../../../src/model/index.js';
import { render } from '../../../src/report/render.js';
import { sheetOf } from '../../../src/report/sheet/sheet.js';
import { fitTable } from '../../../src/rules/fit/fit-table.js';
import { readWords } from '../../../src/words/index.js';
import { healthyEvidence } from '../../fixtures/evidence.js';
import { everySheet, ledBy, textOf, wholeProfile } from './every-sheet.js';

const printed = (result: Result, language: Language, from: Table = table) =>
  render(result, { format: 'sheet', lang: language }, from);

/** The numbered lines of a sheet. */
const stepsOf = (result: Result, from: Table = table) =>
  sheetOf(result, from).sections.find(({ kind }) => kind === 'steps')?.list ?? [];

describe.each(LANGUAGES)('every sheet in %s', (language) => {
  const sheets = everySheet(language);

  it.each(sheets)('has no word of the trade, no chance, nothing about this program: %s', (_, text) => {
    expect(jargonIn(text, language)).toEqual([]);
    expect(text).not.toMatch(/\d ?%|\bin 10\b|de cada|doctor|--|[[\]{}]|removed/i);
  });

  it.each(sheets)('ends with what is urgent: %s', (_, text) => {
    expect(text.endsWith(`\n${table.office.urgent[language] ?? ''}`)).toBe(true);
  });

  it('has steps for a cause that no other cause has', () => {
    const steps = table.causes.map(({ id }) => stepsOf(ledBy(id, language)));
    const own = table.causes.map(({ sheet }) => sheet?.steps[0]?.[language]);
    expect(new Set(own).size).toBe(table.causes.length);
    expect(new Set(steps.map((lines) => lines.join('\n'))).size).toBe(table.causes.length);
    expect(steps.map(([first]) => first)).toEqual(own);
  });

  it.each(table.causes)('is one page: $id', ({ id }) => {
    const lines = printed(ledBy(id, language), language).split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(72);
    expect(stepsOf(ledBy(id, language)).length).toBeLessThanOrEqual(8);
  });
});

const concluded = (known: Known) => conclude(known, table);

it('leaves nothing to the patient of a fault that was seen at the portal', () => {
  const text = printed(ledBy('portal-certificate-fault', 'en', true), 'en');
  expect(text).toContain('The fault is at the portal.');
  expect(text).not.toMatch(/Ctrl|different browser|Forgot password/);
});

it('says so where only the office can help', () => {
  expect(printed(ledBy('account-deactivated', 'en'), 'en')).toContain('Call now.');
  expect(printed(ledBy('stale-browser-data', 'en'), 'en')).not.toContain('Call now.');
});

it('gives the usual steps where nothing is known', () => {
  const text = printed(concluded({}), 'en');
  expect(text).toContain('We do not know yet');
  expect(text).toContain('1. Go to the portal');
});

it('has no steps for another matter, unless an answer tells of trouble with signing in', () => {
  const said = readWords('I want to change my appointment on Monday', table);
  expect(stepsOf(concluded({ said }))).toEqual([]);
  expect(stepsOf(concluded({ said, answers: { symptom: 'forgot-password' } }))).not.toEqual([]);
});

it('tells what the patient sees, also from the words', () => {
  const said = readWords('The reset email never came', table);
  expect(printed(concluded({ said }), 'en')).toContain('You asked to set a new password, and no message came.');
});

it('leaves out what was tried', () => {
  const known: Known = { answers: { symptom: 'forgot-password' } };
  const tried: Known = { ...known, tried: [{ fix: 'reset-password', worked: false }] };
  expect(printed(concluded(known), 'en')).toContain('Tap "Forgot password"');
  expect(printed(concluded(tried), 'en')).not.toContain('Tap "Forgot password"');
});

it("names the practice's own line and address, and none that was checked", () => {
  const known = { answers: { symptom: 'security-warning' }, evidence: healthyEvidence(), profile: wholeProfile };
  const result = { ...ledBy('lookalike-site', 'es'), evidence: known.evidence, target: 'https://fake.example.net/' };
  const text = printed(result, 'es', fitTable(table, known));
  expect(text).toContain('555-0100');
  expect(text).toMatch(/ portal\.example\.org[ ,.]/);
  expect(text).not.toContain('fake');
});

it('says what is said where a rule of a practice has no lines for paper', () => {
  const bare: Table = {
    ...table,
    causes: table.causes.map(({ sheet: _, ...cause }) => cause),
    fixes: table.fixes.map((fix) => ({ ...fix, sheet: [] })),
  };
  const text = textOf(sheetOf(ledBy('account-locked', 'en'), bare));
  expect(text).toContain(table.fixes.find(({ id }) => id === 'unlock-account')?.say.en);
  expect(text).toContain('We do not know yet');
});

it('is the same in the language of the patient, whichever the technician reads', () => {
  const known: Known = { answers: { symptom: 'too-many-attempts' } };
  const english = conclude(known, table, { lang: 'en' });
  const patient = render(english, { format: 'sheet', patientLang: 'es' }, table);
  expect(patient).toBe(printed(conclude(known, table, { lang: 'es' }), 'es'));
  expect(patient).toContain('Qué hacer');
});

it.each(table.causes)('has the same steps in every language: $id', ({ id }) => {
  const [english, spanish] = LANGUAGES.map((language) => stepsOf(ledBy(id, language)));
  expect(english?.length).toBe(spanish?.length);
});

it('keeps its words in ASCII, and has no bullets for a screen reader', () => {
  const result = ledBy('account-locked', 'es');
  expect(render(result, { format: 'sheet', unicode: false }, table)).toMatch(/^[\n -~]+$/);
  expect(render(result, { format: 'sheet', accessible: true }, table)).not.toMatch(/^- /m);
});
