import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { readWords } from '../../src/words/index.js';

describe('answers that words state', () => {
  it.each([
    ['I can log in on my phone but not here', 'device-scope', 'this-device-only'],
    ['it worked yesterday and now it does not', 'worked-before', 'recently'],
    ['I have never been able to get in', 'worked-before', 'never'],
    ['it stopped working after the update', 'worked-before', 'recently'],
    ['It fails on my phone and on my laptop', 'device-scope', 'all-devices'],
    ['works in incognito', 'private-window', 'works'],
    ['My wife can log in fine, it is just me', 'others-affected', 'no'],
    ['I reset my password but still cannot sign in', 'reset-tried', 'worked-then-failed'],
    ['the code is sent to my email', 'code-channel', 'email'],
    ['I got married last year', 'name-changed', 'yes'],
    ['I am not using a VPN', 'blockers-or-vpn', 'no'],
    ['en mi celular sí puedo entrar pero en la computadora no', 'device-scope', 'this-device-only'],
    ['hasta ayer entraba sin problema', 'worked-before', 'recently'],
    ['cambié de número de teléfono', 'contact-details-changed', 'yes'],
    ['no me llega el código por SMS', 'code-channel', 'sms'],
    ['nunca activé mi cuenta', 'activated', 'no'],
  ])('%s: %s is %s', (text, question, choice) => {
    expect(readWords(text, table).answers).toHaveProperty(question, choice);
  });

  it.each([
    ['If it worked yesterday, clear the cache', 'worked-before'],
    ['it did not work yesterday either', 'worked-before'],
    ['Si cambió de número de teléfono, avise', 'contact-details-changed'],
    ['works in incognito and tried in incognito', 'private-window'],
    ['the page redirected you too many times', 'attempts'],
  ])('%s: says nothing of %s', (text, question) => {
    expect(readWords(text, table).answers).not.toHaveProperty(question);
  });

  it.each([
    ['too many attempts', 'too-many-attempts'],
    ['I forgot my password', 'forgot-password'],
    ['no me llega el código', 'code-not-received'],
    ['my account has been disabled', 'account-disabled'],
  ])('%s: the symptom is %s', (text, symptom) => {
    expect(readWords(text, table).answers.symptom).toBe(symptom);
  });
});
