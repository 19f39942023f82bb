import type { Answers, Choice, Language, QuestionId } from '../model/index.js';
import { foldWords, wordsOf } from './classifier/fold.js';
import { PhraseBook } from './classifier/phrase-book.js';

/** Phrases that answer a question before it is asked. */
export interface Statement {
  question: QuestionId;
  choice: Choice;
  phrases: Record<Language, readonly string[]>;
}

type Answer = readonly [question: QuestionId, choice: Choice];

/** What turns the next words into their contrary, and what makes them a mere supposition. */
const DENIAL = /^(?:not?|never|dont|didnt|doesnt|isnt|wasnt|arent|havent|hasnt|nunca|tampoco|ni|sin|without)$/;
const SUPPOSED: Record<Language, RegExp> = {
  en: /\b(?:if|whether|unless|make sure|ensure|check that|in case)\b/,
  es: /(?:^|,) ?si |\b(?:aseg[a-z]+ de|verifi[a-z]+ que|compr[a-z]+ que|en caso de)\b/,
};

/** The statements of one language, set out for looking up. */
export class StatementBook {
  readonly #book: PhraseBook<Answer>;
  readonly #language: Language;

  constructor(statements: readonly Statement[], language: Language) {
    this.#language = language;
    this.#book = new PhraseBook(
      statements.flatMap(({ question, choice, phrases }) =>
        phrases[language].map((phrase) => [phrase, [question, choice]] as const),
      ),
    );
  }

  /**
   * The answers that a text states. The longest phrase decides; where two of one length say different things, or where
   * the words deny or only suppose it, nothing is taken to be stated: a question is asked sooner than an answer invented.
   */
  answersIn(text: string): Answers {
    const best = new Map<QuestionId, { choices: Set<Choice>; length: number }>();
    for (const sentence of foldWords(text).split(/[.!?;\n]+/)) {
      for (const { question, choice, length } of this.#statedIn(sentence.trim())) {
        const known = best.get(question);
        if (known === undefined || length > known.length) best.set(question, { choices: new Set([choice]), length });
        else if (length === known.length) known.choices.add(choice);
      }
    }
    const clear = [...best].filter(([, { choices }]) => choices.size === 1);
    return Object.fromEntries(
      clear.map(
        ([
          question,
          {
            choices: [choice],
          },
        ]) => [question, choice],
      ),
    );
  }

  #statedIn(sentence: string): { question: QuestionId; choice: Choice; length: number }[] {
    const words = wordsOf(sentence);
    if (SUPPOSED[this.#language].test(sentence)) return [];
    return words.flatMap((_, place) =>
      words.slice(Math.max(0, place - 2), place).some((word) => DENIAL.test(word))
        ? []
        : this.#book.at(words, place).map(({ value: [question, choice], length }) => ({ question, choice, length })),
    );
  }
}
