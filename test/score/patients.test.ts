import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { table } from '../../src/generated/table.js';
import { CAUSES_BY_GROUP, CHOICES, FINDINGS, type QuestionId } from '../../src/model/index.js';

type Answers = Record<string, Record<string, number>>;
interface Seen {
  findings: string[];
  percent: number;
  from?: string[];
}
interface Patients {
  weight: number;
  answers: Answers;
  fixes: Record<string, number>;
  check?: Seen[];
}

const dir = `${import.meta.dirname}/patients`;
const read = (file: string): unknown => parse(readFileSync(`${dir}/${file}`, 'utf8'));
const population = read('population.yaml') as { answers: Answers; check: Seen[] };
const files = readdirSync(dir).filter((file) => file.endsWith('.yaml') && file !== 'population.yaml');
const causes = files.flatMap((file) => Object.entries(read(file) as Record<string, Patients>));
const fixIds = table.fixes.map(({ id }) => id);
const questions = Object.keys(CHOICES).filter((id) => id !== 'symptom' && id !== 'product');

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const isPercent = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100;

function expectDistributions(answers: Answers): void {
  for (const [question, shares] of Object.entries(answers)) {
    const choices: readonly string[] = CHOICES[question as QuestionId];
    expect(choices, question).toEqual(expect.arrayContaining(Object.keys(shares)));
    expect(Object.values(shares).every(isPercent), question).toBe(true);
    expect(sum(Object.values(shares)), question).toBe(100);
  }
}

function expectFindings(check: Seen[]): void {
  for (const { findings, percent, from = [] } of check) {
    expect(Object.keys(FINDINGS)).toEqual(expect.arrayContaining(findings));
    expect(CHOICES['checked-from']).toEqual(expect.arrayContaining(from));
    expect(isPercent(percent) && percent > 0).toBe(true);
  }
}

describe('the simulated patients', () => {
  it('have every cause once, and are a thousand', () => {
    expect(causes.map(([id]) => id).sort()).toEqual(Object.values(CAUSES_BY_GROUP).flat().sort());
    expect(sum(causes.map(([, { weight }]) => weight))).toBe(1000);
  });

  it('answer every question in the population as a whole', () => {
    expect(Object.keys(population.answers).sort()).toEqual(questions.sort());
    expectDistributions(population.answers);
    expectFindings(population.check);
  });

  it.each(causes)('%s: known ids, and percents that add up', (_, { answers, fixes, check = [] }) => {
    expect(Object.keys(answers)).toContain('symptom');
    expectDistributions(answers);
    expect(fixIds).toEqual(expect.arrayContaining(Object.keys(fixes)));
    expect(Object.values(fixes).every(isPercent)).toBe(true);
    expect(Math.max(...Object.values(fixes))).toBeGreaterThan(50);
    expectFindings(check);
  });

  it.each(causes)('%s: no more than every check shows something', (_, { check = [] }) => {
    for (const place of CHOICES['checked-from']) {
      const seen = check.filter(({ from }) => from === undefined || from.includes(place));
      expect(sum(seen.map(({ percent }) => percent))).toBeLessThanOrEqual(100);
    }
  });
});
