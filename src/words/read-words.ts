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

interface Reader {
  model: Model;
  lexicons: Record<Language, Lexicon>;
  statements: Record<Language, StatementBook>;
}

let loaded: Reader | undefined;

/** What words are read with is unpacked with the first words that are read, and only then. */
function reader(): Reader {
  if (loaded === undefined) {
    const concepts = conceptsOf(phrases.concepts);
    const statements = statementsOf(phrases.statements);
    loaded = {
      model: unpackModel(packed),
      lexicons: { en: new Lexicon(concepts, 'en'), es: new Lexicon(concepts, 'es') },
      statements: { en: new StatementBook(statements, 'en'), es: new StatementBook(statements, 'es') },
    };
  }
  return loaded;
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
  const { model, lexicons, statements } = reader();
  const { text, removed } = removeIdentifiers(cleanText(typed, LONGEST));
  const trouble = withoutIntroductions(text);
  const language = languageOf(trouble);
  const features = featuresOf(trouble, lexicons[language], (hash) => model.rows.has(hash));
  const scores = scoresOf(features, model);
  const message = messageIn(trouble, table);
  const causes = causesOf(
    scores && softmax(scores, TEMPERATURE),
    model.classes,
    message ?? heard(trouble, table),
    table,
  );
  const aboutSignIn = causes.otherMatter < OTHER_MATTER;
  const symptom = aboutSignIn ? symptomOf(causes, message, table) : undefined;
  return {
    text,
    removed,
    language,
    aboutSignIn,
    likelihoods: likelihoodsOf(causes),
    answers: { ...(symptom !== undefined && { symptom }), ...statements[language].answersIn(trouble) },
    ...(message !== undefined && { message: message.id }),
  };
}
