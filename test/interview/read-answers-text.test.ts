import { describe, expect, it } from 'vitest';
import { readAnswersText } from '../../src/interview/read-answers-text.js';
import { same } from '../../src/text/both-languages.js';
import { AnswerError } from '../../src/interview/answer-error.js';
import { faultsOf } from '../fixtures/languages.js';
import { QUESTIONS } from './questions.js';

const mistakeOf = (call: () => unknown): AnswerError => {
  try {
    call();
  } catch (error) {
    if (error instanceof AnswerError) return error;
    throw error;
  }
  throw new Error('nothing is wrong');
};

const read = (text: string) => readAnswersText(text, same('desk.yaml'), QUESTIONS);

describe('readAnswersText', () => {
  it.each([
    ['YAML', '# from the desk\nsymptom: forgot-password\ncontact-details-changed: no\n'],
    ['YAML with Windows line ends', 'symptom: forgot-password\r\ncontact-details-changed: no\r\n'],
    ['JSON', '{ "symptom": "forgot-password", "contact-details-changed": "no" }'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({ symptom: 'forgot-password', 'contact-details-changed': 'no' });
  });

  it.each(['', '# nothing\n', 'null', '{}'])('takes %j as no answers', (text) => {
    expect(read(text)).toEqual({});
  });

  it.each([
    [
      'a choice that is none',
      'symptom: forgot-password\n\nattempts: few\ndevice-scope: phone\n',
      'desk.yaml line 4, column 15: "device-scope" takes all-devices, this-device-only or unknown, not "phone".',
    ],
    [
      'a question that is none',
      'symptom: forgot-password\n  \nscope: phone\n',
      'desk.yaml line 3, column 1: no question "scope". Did you mean "device-scope"? All of them: portal-login-doctor rules',
    ],
    [
      'a JSON boolean',
      '{\n  "name-changed": true\n}',
      'desk.yaml line 2, column 19: "name-changed" takes yes, no or unknown, not "true".',
    ],
    ['a number', 'attempts: 3\n', 'desk.yaml line 1, column 11: "attempts" takes few, many or unknown, not "3".'],
    ['a list', 'attempts: [few, many]\n', 'desk.yaml line 1, column 11: "attempts" takes one choice.'],
    ['nothing for a choice', 'attempts:\n', 'desk.yaml line 1, column 10: "attempts" takes one choice.'],
    [
      'a list at the top',
      '- few\n',
      'desk.yaml line 1, column 1: answers are written one a line, as question: choice.',
    ],
    [
      'a sentence',
      'cannot sign in',
      'desk.yaml line 1, column 1: answers are written one a line, as question: choice.',
    ],
    [
      'the same question twice',
      'attempts: few\nattempts: many\n',
      'desk.yaml line 2, column 1: Map keys must be unique.',
    ],
    [
      'a second document',
      'attempts: few\n---\nattempts: many\n',
      'desk.yaml line 2, column 1: answers are one document; a second one begins here.',
    ],
    ['a bracket left open', '{ "attempts": "few"\n', /^desk\.yaml line \d, column \d+: .*\.$/],
    ['a tab for a blank', 'attempts: few\n\tsymptom: other\n', /^desk\.yaml line \d, column \d+: .*\.$/],
  ])('tells the place of %s', (_, text, message) => {
    const error = mistakeOf(() => read(text));
    expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(faultsOf({ place: error.message, ...error.told })).toEqual([]);
  });
});
