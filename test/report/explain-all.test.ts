import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { CHOICES, FINDINGS, QUESTION_IDS, STAGES } from '../../src/model/index.js';
import { explainText, rulesText } from '../../src/report/index.js';
import { explainedIds } from '../../src/report/explain/topics.js';

const { causes, fixes, findings, questions, products, messages } = table;
const rules = [...causes, ...fixes, ...findings, ...questions, ...products, ...messages].map(({ id }) => id);
const answers = Object.entries(CHOICES).flatMap(([question, ids]) => ids.flatMap((id) => [id, `${question}=${id}`]));
const exits = [0, 1, 2, 3, 4, 130, 143].map((code) => `exit-${code}`);
const ALL = [
  ...new Set([...rules, ...Object.keys(FINDINGS), ...QUESTION_IDS, ...STAGES, ...answers, ...exits, 'unknown']),
];

/** Words that stand in one language only. */
const ENGLISH = /(?<![-\w./])(?:the|and|with|of|is|are|was|it|this|that|which|from|have|not|for|to)(?![-\w./=])/gi;
const SPANISH = /(?<![-\w./])(?:el|la|los|las|y|con|del|es|son|que|para|una|se|por)(?![-\w./=])/gi;

/** What a product is called, and what it is known by. */
function namesOf({ name, recognise: { hints, marks } }: (typeof products)[number]): string[] {
  return [name, ...marks, ...hints.marks];
}

/** What a page says itself: without quotations, texts of portals, names, addresses, commands and where facts come from. */
function ownWords(page: string): string {
  const quotations = [...messages.flatMap(({ texts }) => texts), ...products.flatMap(namesOf)];
  const sources = [...causes, ...fixes, ...findings, ...questions, ...products, ...messages].flatMap(
    (rule) => rule.sources,
  );
  const longestFirst = [...quotations, ...sources].toSorted((a, b) => b.length - a.length);
  const text = longestFirst.reduce((left, quoted) => left.replaceAll(quoted, ''), page.replace(/\s+/g, ' '));
  return text.replace(/"[^"]*"|<[^>]*>|https?:\S+/g, '');
}

describe('every id', () => {
  it('is explained', () => {
    expect(ALL.filter((id) => explainText(id, table) === undefined)).toEqual([]);
    expect(
      explainedIds(table)
        .flat()
        .filter((id) => !ALL.includes(id)),
    ).toEqual([]);
  });

  it.each([
    ['en', SPANISH],
    ['es', ENGLISH],
  ] as const)('is explained in %s, without words of the other language', (lang, others) => {
    const foreign = ALL.flatMap((id) => {
      const found = ownWords(explainText(id, table, { lang, accessible: true }) ?? '').match(others) ?? [];
      return found.length === 0 ? [] : [`${id}: ${found.join(' ')}`];
    });
    expect(foreign).toEqual([]);
  });

  it('leads from an answer to several questions to each of them', () => {
    const page = explainText('yes', table)?.replace(/\s+/g, ' ');
    expect(page).toContain('"yes", an answer to several questions');
    expect(page).toContain('shared-device=yes');
  });

  it('stands in the list of all rules', () => {
    const list = rulesText(table, () => ({ causes: [], plan: [] }), { width: 100 }).replace(/\s+/g, ' ');
    expect(rules.filter((id) => !list.includes(`(${id})`))).toEqual([]);
  });
});
