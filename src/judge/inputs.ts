import type {
  AddressEvidence,
  ClockEvidence,
  EndpointEvidence,
  Evidence,
  HostFacts,
  NetworkEvidence,
  Profile,
  Table,
  VisitEvidence,
} from '../model/index.js';
import {
  answerOf,
  endingOf,
  endpointsOf,
  pageOf,
  portalAnswerOf,
  stopOf,
  type Answer,
  type Ending,
  type Page,
  type Placed,
  type Stop,
} from './ending.js';
import { insteadOf, type Instead } from './instead.js';
import { officialAddresses } from './official.js';
import { handshakesOf, type SeenHandshake } from './handshakes.js';

/** What detectors may ask for. One that the evidence does not hold is undefined, and its detectors stay quiet. */
export interface Inputs {
  address: AddressEvidence;
  /** The checked address's host. */
  host: HostFacts;
  network: NetworkEvidence;
  /** Every host and port that was met, whoever answered there. */
  endpoints: readonly Placed<EndpointEvidence>[];
  /** The visit that keeps cookies. */
  visit: VisitEvidence;
  /** Both visits, where both were made. */
  visits: { kept: VisitEvidence; refused: VisitEvidence };
  /** Where the visit with cookies came to its end. */
  ending: Ending;
  /** What went wrong at that end. */
  stop: Stop;
  /** Who answered in the portal's place. */
  instead: Instead;
  /** The answer at that end, but for one that somebody else gave in the portal's place. */
  answer: Answer;
  /** The same, where it was the portal's and says something of the address that was given. */
  portalAnswer: Answer;
  /** The page in that answer. */
  page: Page;
  /** Whichever of these there is, for what is told in more than one way. */
  stopOrAnswer: { stop?: Stop; answer?: Answer; portalAnswer?: Answer };
  pageIfAny: { page?: Page };
  insteadIfAny: { instead?: Instead };
  handshakes: readonly SeenHandshake[];
  clock: ClockEvidence;
  /** All that is known. */
  table: Table;
  /** The practice's official addresses. */
  official: readonly URL[];
  /** Both of these, whichever there are: for a question that can be asked without them. */
  known: Known;
}
export type InputName = keyof Inputs;

/** What the evidence is judged against. */
export interface Known {
  table?: Table;
  profile?: Profile | undefined;
}

type Sources = { [Name in InputName]: (evidence: Evidence, known: Known) => Inputs[Name] | undefined };

/** Where each input comes from. */
export const INPUT_SOURCES: Sources = {
  address: ({ address }) => address,
  host: ({ address }) => address.host,
  network: ({ network }) => network,
  endpoints: (evidence) => endpointsOf(evidence),
  visit: ({ visit }) => visit ?? undefined,
  visits: ({ visit, visitWithoutCookies }) =>
    visit === null || visitWithoutCookies === null ? undefined : { kept: visit, refused: visitWithoutCookies },
  ending: (evidence) => endingOf(evidence),
  stop: (evidence) => stopOf(evidence),
  answer: (evidence) => (insteadOf(evidence) === undefined ? answerOf(evidence) : undefined),
  instead: (evidence) => insteadOf(evidence),
  portalAnswer: (evidence) => portalAnswerOf(evidence),
  page: (evidence) => pageOf(evidence),
  stopOrAnswer: (evidence) =>
    present({
      stop: stopOf(evidence),
      answer: answerOf(evidence),
      portalAnswer: portalAnswerOf(evidence),
    }),
  insteadIfAny: (evidence) => present({ instead: insteadOf(evidence) }),
  pageIfAny: (evidence) => present({ page: pageOf(evidence) }),
  handshakes: (evidence, { table }) => handshakesOf(evidence, table),
  clock: ({ clock }) => clock ?? undefined,
  table: (_evidence, { table }) => table,
  official: (_evidence, { profile }) => officialAddresses(profile),
  known: (_evidence, known) => known,
};

/** The entries that are there, so that an optional one is either whole or absent. */
function present<T extends object>(entries: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
