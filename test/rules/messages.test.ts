import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';

function causesOf(text: string): string[] {
  return table.messages.find(({ texts }) => texts.includes(text))?.causes ?? [];
}

describe('the texts that portals show', () => {
  it.each([
    ['Please logout and then try again.', 'other-account-signed-in'],
    ['You are already authenticated as different user', 'other-account-signed-in'],
    ['Your registration link has expired. Ask your doctor to enroll you again', 'link-already-used'],
    ['Cookie not found. Please make sure cookies are enabled in your browser.', 'cookies-blocked'],
    ['PassCode is valid but exceeded time window.', 'code-expired'],
    ['ERR_TOO_MANY_REDIRECTS', 'stale-browser-data'],
    ['NET::ERR_CERT_COMMON_NAME_INVALID', 'portal-certificate-fault'],
  ])('%s speaks first of %s', (text, cause) => {
    expect(causesOf(text)[0]).toBe(cause);
  });

  it('stand under one message each, whatever their case', () => {
    const texts = table.messages.flatMap((message) => message.texts.map((text) => text.toLowerCase()));
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice).toEqual([]);
  });

  it('belong to a product that the table knows, or to none', () => {
    const known = new Set(table.products.map(({ id }) => id));
    expect(table.messages.filter(({ product }) => product !== undefined && !known.has(product))).toEqual([]);
  });
});
