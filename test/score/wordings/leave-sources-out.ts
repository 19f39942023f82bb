import { join } from 'node:path';
import { getDomain } from 'tldts';
import { vi } from 'vitest';
import { corpusOf } from '../../../src/build/words/corpus.js';
import { type Corpus, readCorpus } from '../../../src/build/words/generate-words.js';
import { learn } from '../../../src/build/words/learn.js';
import { packModel } from '../../../src/build/words/pack.js';
import { diagnose } from '../../../src/diagnosis/index.js';
import { table } from '../../../src/generated/table.js';
import type { CauseId, Language } from '../../../src/model/index.js';
import { chance } from '../chance.js';
import { shareOf } from '../intervals.js';
import type { Placed } from './measure-wordings.js';

/** How the corpus's own real wordings are read where the reader knows nothing of their sources. */
export interface LeftOutFigures {
  placed: Record<Language, Placed>;
  /** Of those about something else than signing in, so many were taken for that. */
  otherMatters: Placed['first'];
}

interface Case {
  text: string;
  language: Language;
  right: CauseId[];
  source: string;
}

interface Read extends Case {
  causes: CauseId[];
  aboutSignIn: boolean;
}

const FOLDS = 5;
const OTHER_MATTER = 'not-sign-in';
const root = join(import.meta.dirname, '../../..');

/** Trains without a fifth of the sources and reads what they say, five times. Takes minutes. */
export async function leaveSourcesOut(): Promise<LeftOutFigures> {
  const corpus = await readCorpus(root);
  const read: Read[] = [];
  for (let fold = 0; fold < FOLDS; fold++) read.push(...(await readFold(corpus, fold)));
  const about = read.filter(({ right }) => right[0] !== OTHER_MATTER);
  const placed = (language: Language): Placed => {
    const within = (places: number) =>
      shareOf(
        about
          .filter((one) => one.language === language)
          .map(({ causes, right }) => causes.slice(0, places).some((id) => right.includes(id))),
      );
    return { first: within(1), three: within(3) };
  };
  const others = read.filter(({ right }) => right[0] === OTHER_MATTER);
  return {
    placed: { en: placed('en'), es: placed('es') },
    otherMatters: shareOf(others.map(({ aboutSignIn }) => !aboutSignIn)),
  };
}

async function readFold({ utterances, messages, concepts }: Corpus, fold: number): Promise<Read[]> {
  const isOut = (source: string) => Math.floor(chance('fold', siteOf(source)) * FOLDS) === fold;
  const known = utterances.map(({ real = [], ...file }) => ({
    ...file,
    real: real.filter((one) => !isOut(one.source)),
  }));
  const packed = packModel(learn(corpusOf(known, messages), concepts));
  // The reader as it is shipped, with another model in it.
  vi.resetModules();
  vi.doMock('../../../src/generated/words-model.js', () => ({ packed }));
  const { readWords } = await import('../../../src/words/index.js');
  return utterances
    .flatMap(({ cause, real = [] }) =>
      real.map(({ text, lang, also = [], source }) => ({ text, language: lang, right: [cause, ...also], source })),
    )
    .filter(({ source }) => isOut(source))
    .map((one) => {
      const said = readWords(one.text, table);
      return { ...one, causes: diagnose({ said }, table).causes.map(({ id }) => id), aboutSignIn: said.aboutSignIn };
    });
}

/** A site's pages, and a repository's files, are one source. */
function siteOf(source: string): string {
  return getDomain(source) ?? source.split('/').slice(0, 2).join('/');
}
