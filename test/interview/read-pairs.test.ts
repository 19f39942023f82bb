import { describe, expect, it } from 'vitest';
import { readPairs } from '../../src/interview/read-pairs.js';
import { QUESTIONS } from './questions.js';

describe('readPairs', () => {
  it('takes a choice, unknown everywhere, and the last of two answers', () => {
    const pairs = ['symptom=forgot-password', 'worked-before=unknown', ' attempts = few', 'attempts=many'];
    expect(readPairs(pairs, QUESTIONS)).toEqual({
      symptom: 'forgot-password',
      'worked-before': 'unknown',
      attempts: 'many',
    });
  });

  it.each([
    ['symptom', '"symptom" is no answer. Write question=choice, for example worked-before=recently.'],
    ['=few', '"=few" is no answer. Write question=choice, for example worked-before=recently.'],
    [
      'symptom=pasword-reset',
      'no symptom "pasword-reset". Did you mean "forgot-password"? All of them: portal-login-doctor explain symptom',
    ],
    ['symptom=zzz', 'no symptom "zzz". All of them: portal-login-doctor explain symptom'],
    [
      'symptom=account-lockd',
      'no symptom "account-lockd". Did you mean "account-disabled"? All of them: portal-login-doctor explain symptom',
    ],
    ['attempts=lots', '"attempts" takes few, many or unknown, not "lots".'],
    ['product=mychart', '"product" takes epic-mychart or unknown, not "mychart".'],
    [
      'worked-befor=recently',
      'no question "worked-befor". Did you mean "worked-before"? All of them: portal-login-doctor rules',
    ],
  ])('refuses %s', (pair, message) => {
    expect(() => readPairs([pair], QUESTIONS)).toThrow(expect.objectContaining({ name: 'AnswerError', message }));
  });
});
