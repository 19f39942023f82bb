import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import {
  FINDINGS,
  inLanguage,
  LANGUAGES,
  stageOf,
  type Facts,
  type Finding,
  type FindingId,
  type Language,
} from '../../src/model/index.js';
import { tellFindings } from '../../src/report/assemble/findings.js';
import { explainText } from '../../src/report/index.js';
import { phrasesIn } from '../../src/report/phrases/index.js';

const ids = Object.keys(FINDINGS) as FindingId[];
const TARGET = 'https://portal.example.org/login';

const tell = (id: FindingId, facts: Facts, language: Language = 'en') => {
  const finding: Finding = { id, stage: stageOf(id), ...FINDINGS[id], facts, seenAt: '' };
  return tellFindings([finding], { table, language, target: TARGET })[0]!;
};

const ruleOf = (id: FindingId) => table.findings.find((rule) => rule.id === id)!;

/** Every fact that a rule's texts name, with a value that is easily told. */
function everyFact(id: FindingId): Facts {
  const { summary, brief, means, byHand } = ruleOf(id);
  const texts = [summary, brief, means, byHand].flatMap((text) => (text === undefined ? [] : [text.en]));
  const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  const value = (name: string) => (NUMBERS.has(name) ? 1 : TRUTHS.has(name) ? true : `the-${name}`);
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

const NUMBERS = new Set(['days', 'seconds', 'minutes', 'bytes', 'megabytes', 'count', 'hops', 'port', 'status']);

const TRUTHS = new Set(['repairable', 'session']);

describe.each(ids)('%s', (id) => {
  it.each(LANGUAGES)('reads well with all of its facts, and with none: %s', (language) => {
    for (const facts of [everyFact(id), {}]) {
      const { summary, brief, means, byHand, commands } = tell(id, facts, language);
      for (const text of [summary, brief, means, byHand, ...commands]) {
        expect(text).not.toMatch(/[{}[]|\S\||undefined|null|NaN|\(\s*\)|\s{2}| [.,;:)]|""/);
        expect(text.trim()).toBe(text);
      }
      expect(summary).toMatch(/[.!?]$/);
      expect(means).toMatch(/[.!?]$/);
      expect(byHand).toMatch(/[.!?]$/);
    }
  });

  it('says every one of its facts, and never "1 days"', () => {
    const facts = everyFact(id);
    const { summary, brief, means } = tell(id, facts);
    expect(`${summary} ${brief} ${means}`).not.toMatch(/(^|\D)1 (days|seconds|minutes|bytes|times|addresses)\b/);
    for (const value of Object.values(facts).filter((fact) => fact !== true)) {
      expect(`${summary} ${brief} ${means}`).toContain(String(value));
    }
    expect(Object.values(tell(id, facts, 'es')).join(' ')).not.toMatch(
      /(^|\D)1 (días|segundos|minutos|bytes|veces|direcciones)\b/,
    );
  });

  it('has a few words for its line, unless it is told by what was seen', () => {
    const { brief, summary } = tell(id, everyFact(id));
    if (FINDINGS[id].severity !== 'info') expect(brief).not.toBe(summary);
    expect(brief).not.toMatch(/\.$/);
  });

  it.each(LANGUAGES)('begins small inside of another sentence, unless with a name: %s', (language) => {
    const template = inLanguage(ruleOf(id).summary, language);
    const { summary } = tell(id, everyFact(id), language);
    if (/^[A-Z]/.test(template)) expect(phrasesIn(language).asReason(summary)).toMatch(/^[a-z]/);
  });

  it('has a page: what, meaning, who acts, by hand, source', () => {
    const page = explainText(id, table, { width: 80 }) ?? '';
    expect(page).toContain('Meaning');
    expect(page).toContain('By hand');
    expect(page).toContain('Sources');
    if (ruleOf(id).owner !== 'nobody') expect(page).toContain('Who acts');
    expect(page).not.toMatch(/[{}[]|\S\||\(not recorded\)/);
  });
});
