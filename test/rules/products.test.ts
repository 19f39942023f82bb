import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import type { ProductRule } from '../../src/model/index.js';

const { products, questions } = table;
const signsOf = ({ hosts, hints, ...sure }: ProductRule['recognise']): string[] =>
  [sure, hints].reduce<string[]>(
    (signs, { paths, cookies, marks }) => [...signs, ...paths, ...cookies, ...marks],
    [...hosts],
  );

describe('the portal products of the table', () => {
  it('are forty or more, beside the platforms that portals sign in through', () => {
    expect(products.filter(({ platform }) => platform !== true).length).toBeGreaterThanOrEqual(40);
  });

  it('share no host, cookie or mark', () => {
    const signs = products.flatMap(({ recognise }) => signsOf(recognise));
    expect(signs.filter((sign, index) => signs.indexOf(sign) !== index)).toEqual([]);
  });

  it.each(products)(
    '$id has a sign to be recognised by, a fact, and where it was read',
    ({ recognise, ...product }) => {
      expect(signsOf(recognise)).not.toEqual([]);
      expect(product.facts).not.toEqual([]);
      expect(product.sources).not.toEqual([]);
    },
  );

  it('have no sign that any page could show', () => {
    const ordinary = /^\*?(?:patient ?portal|portal|login|sign-?in|password|username|email|session)\*?$/i;
    expect(products.flatMap(({ recognise }) => signsOf(recognise)).filter((sign) => ordinary.test(sign))).toEqual([]);
  });

  it('are the choices where the product is asked for; platforms are not, as nobody knows them by name', () => {
    const asked = questions.find(({ id }) => id === 'product')?.choices.map(({ id }) => id) ?? [];
    expect(asked).toContain('epic-mychart');
    expect(asked).not.toContain('keycloak');
  });
});
