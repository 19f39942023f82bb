import { packed } from '../generated/words-model.js';
import type { Said, Table } from '../model/index.js';
import { cleanText } from '../text/clean.js';
import { featuresOf, wordFeature } from './classifier/features.js';
import { fold, wordsOf } from './classifier/fold.js';
import { Lexicon } from './classifier/lexicon.js';
import { type Model, scoresOf, softmax } from './classifier/model.js';
import { respell } from './classifier/respell.js';
import { unpack } from './classifier/unpack.js';
import { removeIdentifiers } from './identifiers/remove-identifiers.js';
import { languageOf } from './language.js';
import { withoutIntroductions } from './without-introductions.js';

/** Evens the chances out to what they were seen to be worth on wordings that the model had not met. */
const TEMPERATURE = 0.75;
/** Share of utterances that say nothing of their cause, or of another one. */
const FLOOR = 0.05;
/** Nobody's story is longer, in UTF-16 units. */
const LONGEST = 4000;
/** From here on the words are taken to be about something else than signing in. */
const OTHER_MATTER = 0.6;
const OTHER_CLASS = 'not-sign-in';

interface Reader {
  model: Model;
  lexicons: Record<'en' | 'es', Lexicon>;
}

let loaded: Reader | undefined;

/** What the model needs is unpacked with the first words that are read, and only then. */
function reader(): Reader {
  if (loaded === undefined) {
    const { model, concepts } = unpack(packed);
    loaded = { model, lexicons: { en: new Lexicon(concepts, 'en'), es: new Lexicon(concepts, 'es') } };
  }
  return loaded;
}

/**
 * Reads what a patient says, or a technician notes, or a screen shows, in English or Spanish. The same words are always
 * read alike; nothing is kept.
 */
export function readWords(typed: string, table: Table): Said {
  const { text, removed } = removeIdentifiers(cleanText(typed, LONGEST));
  const { model, lexicons } = reader();
  const language = languageOf(text);
  const lexicon = lexicons[language];
  const known = (word: string) => (lexicon.knows(word) ? 2 : model.rows.has(wordFeature(word)) ? 1 : 0);
  const features = featuresOf(respell(wordsOf(fold(withoutIntroductions(text))), known), lexicon);
  const scores = scoresOf(features, model);
  const chances = scores && softmax(scores, TEMPERATURE);
  const otherMatter = chances?.[model.classes.indexOf(OTHER_CLASS)] ?? 0;
  return {
    text,
    removed,
    language,
    aboutSignIn: otherMatter < OTHER_MATTER,
    likelihoods: chances ? likelihoodsOf(model.classes, chances, table) : {},
    answers: {},
  };
}

function likelihoodsOf(classes: readonly string[], chances: readonly number[], table: Table): Said['likelihoods'] {
  const causes = table.causes.map(({ id }) => ({ id, chance: chances[classes.indexOf(id)] ?? 0 }));
  const sum = causes.reduce((total, { chance }) => total + chance, 0);
  return Object.fromEntries(causes.map(({ id, chance }) => [id, (1 - FLOOR) * (chance / sum) + FLOOR / causes.length]));
}
