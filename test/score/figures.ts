import { table } from '../../src/generated/table.js';
import type { CauseId, Language } from '../../src/model/index.js';
import { readVignettes } from '../vignettes/read-vignettes.js';
import { measureVignettes, type VignetteFigures } from './vignettes/measure-vignettes.js';
import type { Told } from './vignettes/tell-vignette.js';
import { commonCallers, evenCallers } from './visits/callers.js';
import type { VisitFigures } from './visits/measure-visits.js';
import { ownPatients } from './visits/own-patients.js';
import { readPatients } from './visits/patient-table.js';
import { EVERY_ANSWER_ERRS, type Noise, SYMPTOM_IS_TRUE } from './visits/patient.js';
import { type Clinic, openClinic } from './visits/run-visits.js';
import { type Series, seriesOf } from './visits/series.js';
import { beginWithWords, type BegunFigures } from './wordings/begin-with-words.js';
import type { LeftOutFigures } from './wordings/leave-sources-out.js';
import { measureWordings, type WordingFigures } from './wordings/measure-wordings.js';

/** The same visits of callers as common as they are, and of as many a cause; each again with one answer flipped. */
export type FourSeries = Record<'common' | 'commonFlipped' | 'even' | 'evenFlipped', Series>;

/** Vignettes of either set, and the misled ones of both. */
export type OfVignettes<T> = Record<'open' | 'setAside' | 'misled', T>;

/** All that is measured. */
export interface Figures {
  visits: Record<'symptomIsTrue' | 'everyAnswerErrs', FourSeries>;
  /** Visits of patients who are just as the rules say. */
  own: Series;
  begun: Record<Language, BegunFigures>;
  guided: OfVignettes<VignetteFigures>;
  /** Left out where it was not asked for. */
  leftOut?: LeftOutFigures;
  again: FiguresAgain;
}

/** What is measured again by a test: where it comes out otherwise, everything is to be measured anew. */
export interface FiguresAgain {
  wordings: Record<Language, WordingFigures>;
  vignettes: OfVignettes<Record<Exclude<Told, 'guided'>, VignetteFigures>>;
  /** One visit a cause. */
  sample: VisitFigures;
}

/** @param each simulated visits a cause */
export function measureAll(each: number): Figures {
  const clinic = builtInClinic();
  return {
    visits: {
      symptomIsTrue: fourSeries(SYMPTOM_IS_TRUE, each, clinic),
      everyAnswerErrs: fourSeries(EVERY_ANSWER_ERRS, each, clinic),
    },
    own: ownSeries(each),
    begun: { en: beginWithWords('en', clinic), es: beginWithWords('es', clinic) },
    guided: ofVignettes((vignettes) => measureVignettes(vignettes, 'guided', clinic.mind)),
    again: measureAgain(clinic),
  };
}

/** Where the simulated patients meet the built-in rules. It remembers what it has judged. */
export function builtInClinic(): Clinic {
  return openClinic(readPatients(), table);
}

/** The same figures again, in less than a minute. */
export function measureAgain(clinic: Clinic): FiguresAgain {
  const { mind } = clinic;
  return {
    wordings: { en: measureWordings('en', mind), es: measureWordings('es', mind) },
    vignettes: ofVignettes((vignettes) => ({
      all: measureVignettes(vignettes, 'all', mind),
      answers: measureVignettes(vignettes, 'answers', mind),
      words: measureVignettes(vignettes, 'words', mind),
    })),
    sample: seriesOf(evenCallers(clinic.patients, 1), SYMPTOM_IS_TRUE, clinic, false).figures,
  };
}

function fourSeries(noise: Noise, each: number, clinic: Clinic): FourSeries {
  const { patients } = clinic;
  const series = (callers: readonly CauseId[], flipped: boolean) => seriesOf(callers, noise, clinic, flipped);
  const common = commonCallers(patients, each * patients.causes.size);
  const even = evenCallers(patients, each);
  return {
    common: series(common, false),
    commonFlipped: series(common, true),
    even: series(even, false),
    evenFlipped: series(even, true),
  };
}

/** The program's own rules err already as they say that people do. */
const OWN_NOISE: Noise = { wrong: 0, unknown: EVERY_ANSWER_ERRS.unknown };

function ownSeries(each: number): Series {
  const own = ownPatients(table);
  return seriesOf(commonCallers(own, each * own.causes.size), OWN_NOISE, openClinic(own, table), false);
}

function ofVignettes<T>(measure: (vignettes: ReturnType<typeof readVignettes>) => T): OfVignettes<T> {
  const [open, setAside] = [readVignettes('open'), readVignettes('set-aside')];
  const misled = [...open, ...setAside].filter((vignette) => vignette.misled !== undefined);
  return { open: measure(open), setAside: measure(setAside), misled: measure(misled) };
}
