import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Pair,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import type { BothLanguages } from '../model/language.js';
import type { Answers } from '../model/answers.js';
import { placeIn } from '../text/place-in.js';
import { yamlReason } from '../text/yaml-reason.js';
import { AnswerError } from './answer-error.js';
import { checkAnswer, type KnownQuestion } from './check-answer.js';

/** Where an offset of the text stands, as a message begins. */
type Place = (offset: number) => BothLanguages;

/**
 * Answers from YAML or JSON (which YAML 1.2 includes), one `question: choice` each. Nothing at all is no answer.
 * @param name - The file's name as messages show it.
 * @throws AnswerError with file, line and column, both from 1.
 */
export function readAnswersText(text: string, name: BothLanguages, known: readonly KnownQuestion[]): Answers {
  const lines = new LineCounter();
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return placeIn(name, Math.max(1, line), Math.max(1, col));
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistake = document.errors[0];
  if (mistake !== undefined) throw new AnswerError(sentenceOf(mistake), place(mistake.pos[0]));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return {};
  if (!isMap(contents)) {
    const told = {
      en: 'answers are written one a line, as question: choice.',
      es: 'las respuestas van una por línea, así: pregunta: respuesta.',
    };
    throw new AnswerError(told, place(contents.range[0]));
  }
  return readMap(contents, place, known);
}

function readMap(map: YAMLMap, place: Place, known: readonly KnownQuestion[]): Answers {
  const answers: Answers = {};
  for (const pair of map.items) {
    const question = wordOf(pair.key);
    const keyPlace = place(offsetOf(pair.key) ?? map.range?.[0] ?? 0);
    if (question === undefined) {
      const told = { en: 'a question is named by its id.', es: 'una pregunta se nombra por su id.' };
      throw new AnswerError(told, keyPlace);
    }
    const taken = checkAnswer(question, choiceOf(pair, question, place, keyPlace, known), known, valuePlace(pair));
    answers[taken.question] = taken.choice;
  }
  return answers;

  /** An unknown question is the key's mistake, an unknown choice the value's. */
  function valuePlace(pair: Pair): BothLanguages {
    const isKnown = known.some(({ id }) => id === wordOf(pair.key));
    return place(offsetOf(isKnown ? pair.value : pair.key) ?? map.range?.[0] ?? 0);
  }
}

function choiceOf(
  { value }: Pair,
  question: string,
  place: Place,
  keyPlace: BothLanguages,
  known: readonly KnownQuestion[],
): string {
  const choice = wordOf(value);
  if (choice !== undefined) return choice;
  checkAnswer(question, 'unknown', known, keyPlace);
  const offset = offsetOf(value);
  const told = { en: `"${question}" takes one choice.`, es: `"${question}" acepta una sola respuesta.` };
  throw new AnswerError(told, offset === undefined ? keyPlace : place(offset));
}

/** The text of a plain value as it was written; undefined for nothing, a list, a map or an alias. */
function wordOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value.trim() : (node.source ?? JSON.stringify(node.value));
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The parser's own words end without a full stop, or are for programmers. */
function sentenceOf({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): BothLanguages {
  if (code === 'MULTIPLE_DOCS') {
    return {
      en: 'answers are one document; a second one begins here.',
      es: 'las respuestas van en un solo documento; aquí empieza otro.',
    };
  }
  const { en, es } = yamlReason({ code, message });
  return { en: /[.!?]$/.test(en) ? en : `${en}.`, es: `esto no es YAML: ${es}.` };
}
