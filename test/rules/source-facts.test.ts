import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { Answers } from '../../src/model/index.js';
import { render } from '../../src/index.js';
import { assemble, explainText } from '../../src/report/index.js';
import { sourceFacts } from './source-facts/index.js';

const lists = { causes: table.causes, fixes: table.fixes, questions: table.questions, advice: table.advice };

/** A rule as it was written, its English texts one after the other. */
function writtenTexts(rule: string): string {
  if (rule === 'office') return englishTexts(table.office);
  const [folder, id] = rule.split('/');
  const list = Object.entries(lists).find(([name]) => name === folder)?.[1] ?? [];
  return englishTexts(list.find((entry) => entry.id === id));
}

function englishTexts(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { en } = value as { en?: unknown };
  return typeof en === 'string' ? en : Object.values(value).map(englishTexts).join(' ');
}

/** What `explain` prints of a rule. Advice and the office have no page of their own: they stand in answers. */
const explained = (rule: string) => explainText(rule.slice(rule.indexOf('/') + 1), table, { width: 100 }) ?? '';

/** All that the answer to these answers prints. */
function answered(answers: Answers): string {
  const situation = { answers };
  const diagnosis = diagnose(situation, table);
  const result = assemble({ situation, diagnosis, table, tool: { name: 'test', version: '0' } });
  return render(result, { format: 'terminal', explain: true, width: 100 });
}

/** Line breaks and the marks of a list are how a screen is laid out, not what it says. */
const flat = (text: string) => text.replace(/\n\s*[-"]? ?/g, ' ').replace(/\s+/g, ' ');

describe('every fact of the help page', () => {
  it.each(sourceFacts)('is carried by $rule: $fact', ({ rule, phrase }) => {
    expect(flat(writtenTexts(rule))).toMatch(phrase);
  });

  it.each(sourceFacts.filter(({ rule }) => !/^(advice|office)/.test(rule)))(
    'is on the page of $rule: $fact',
    ({ rule, phrase }) => {
      expect(flat(explained(rule))).toMatch(phrase);
    },
  );

  it.each(sourceFacts.flatMap(({ after, ...fact }) => (after === undefined ? [] : [{ ...fact, after }])))(
    'stands in the answer to $after: $fact',
    ({ after, phrase }) => {
      expect(flat(answered(after))).toMatch(phrase);
    },
  );

  it('of advice and the office stands in an answer, as nothing else prints them', () => {
    const elsewhere = sourceFacts.filter(({ rule, after }) => /^(advice|office)/.test(rule) && after === undefined);
    expect(elsewhere).toEqual([]);
  });
});

describe('the shortest path', () => {
  it('is the plan where nothing is known, and is printed in that order', () => {
    const printed = flat(answered({}));
    const places = ['Forgot password', 'another browser', 'cache and cookies', 'Call the office'].map((step) =>
      printed.indexOf(step),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});
