import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { messageIn } from '../../src/words/messages.js';

describe('messageIn', () => {
  const texts = table.messages.flatMap(({ id, texts: own }) => own.map((text) => ({ id, text })));

  it('knows every message of the table, or another one of the same words', () => {
    const causesOf = (id?: string) => table.messages.find((message) => message.id === id)?.causes[0];
    const strange = texts.filter(({ id, text }) => causesOf(messageIn(text, table)?.id) !== causesOf(id));
    expect(strange).toEqual([]);
  });

  it.each([
    ['inside a longer text', 'After I typed it the screen said Email already in use for another account. What now?'],
    ['with slips', 'emial already in use for anothr account'],
    ['in capitals', 'EMAIL ALREADY IN USE FOR ANOTHER ACCOUNT'],
  ])('knows one %s', (_, text) => {
    expect(messageIn(text, table)?.id).toBe('advancedmd-email-in-use');
  });

  it.each(['I forgot my password', 'my email is in use', 'the account of another person'])('%s: is none', (text) => {
    expect(messageIn(text, table)).toBeUndefined();
  });
});
