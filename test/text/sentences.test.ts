import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Call 5 p. m. Monday. Then rest.', ['Call 5 p. m. Monday.', 'Then rest.']],
    ['See portal.example.org. It answers in 3.5 s.', ['See portal.example.org.', 'It answers in 3.5 s.']],
    ['Say: "It waits. It opens." Then wait.', ['Say: "It waits. It opens."', 'Then wait.']],
    ['1. Wait. Then go.', ['1. Wait.', 'Then go.']],
    ['Diga: "Espere." ¿Funcionó? No.', ['Diga: "Espere."', '¿Funcionó?', 'No.']],
    ['? What is wrong? It waits... Now.', ['? What is wrong?', 'It waits... Now.']],
    ['', ['']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
