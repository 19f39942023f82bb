import { phrases } from '../generated/words-phrases.js';
import { packed } from '../generated/words-model.js';
import type { CauseId, Language, Said, Table } from '../model/index.js';
import { cleanText } from '../text/clean.js';
import { featuresOf } from './classifier/features.js';
import { Lexicon } from './classifier/lexicon.js';
import { type Model, scoresOf, softmax } from './classifier/model.js';
import { unpackModel } from './classifier/unpack.js';
import { removeIdentifiers } from './identifiers/remove-identifiers.js';
import { languageOf } from './language.js';
import { causesOf, likelihoodsOf, OTHER_MATTER } from './likelihoods.js';
import { messageIn } from './messages.js';
import { nearestUtterances } from './nearest-utterances.js';
import { conceptsOf, statementsOf } from './phrases.js';
import { StatementBook } from './statements.js';
import { symptomOf } from './symptom.js';
import { withoutIntroductions } from './without-introductions.js';

/** Evens the chances out to what they were seen to be worth on wordings that the model had not met. */
const TEMPERATURE = 0.75;
/** Nobody's story is longer, in UTF-16 units. */
const LONGEST = 4000;
/** From this likeness on an utterance of the practice is taken to be said again. */
const SAME_WORDS = 0.6;

/** What the words of one language are read with. */
interface Phrasebook {
  lexicon: Lexicon;
  statements: StatementBook;
}

let model: Model | undefined;
const phrasebooks: Partial<Record<Language, Phrasebook>> = {};

/** What was learned is unpacked with the first words that are read, and only then. */
function learned(): Model {
  return (model ??= unpackModel(packed));
}

/** The phrases of a language, set out when its first words are read. */
function phrasebook(language: Language): Phrasebook {
  return (phrasebooks[language] ??= {
    lexicon: new Lexicon(conceptsOf(phrases.concepts), language),
    statements: new StatementBook(statementsOf(phrases.statements), language),
  });
}

/** What the practice has heard in much the same words counts as a message of that one cause does. */
function heard(text: string, table: Table): { causes: CauseId[] } | undefined {
  const [nearest] = nearestUtterances(text, table, 1);
  return nearest !== undefined && nearest.likeness >= SAME_WORDS ? { causes: [nearest.cause] } : undefined;
}

/**
 * Reads what a patient says, a technician notes, or a screen shows, in English or Spanish. The same words are always
 * read alike; nothing is kept.
 */
export function readWords(typed: string, table: Table): Said {
  const { text, removed } = removeIdentifiers(cleanText(typed, LONGEST));
  const trouble = withoutIntroductions(text);
  const language = languageOf(trouble);
  const { lexicon, statements } = phrasebook(language);
  const known = learned();
  const features = featuresOf(trouble, lexicon, (feature) => known.rows.has(feature));
  const scores = scoresOf(features, known);
  const message = messageIn(trouble, table);
  const chances = scores && softmax(scores, TEMPERATURE);
  const causes = causesOf(chances, known.classes, message ?? heard(trouble, table), table);
  const aboutSignIn = causes.otherMatter < OTHER_MATTER;
  const symptom = aboutSignIn ? symptomOf(causes, message, table) : undefined;
  return {
    text,
    removed,
    language,
    aboutSignIn,
    likelihoods: likelihoodsOf(causes),
    answers: { ...(symptom !== undefined && { symptom }), ...statements.answersIn(trouble) },
    ...(message !== undefined && { message: message.id }),
  };
}
