import type { OfficeReason } from './diagnosis.js';
import type { KnownFact, ProductFacts, Templates } from './known-fact.js';
import type { LocalizedText } from './language.js';
import type { CauseGroup, CauseId, Choice, FindingId, FixId, Owner, QuestionId, Side } from './vocabulary.js';

/** Words that rule files use for how often something is so; `Scales.often` turns them into probabilities. */
export const OFTEN_WORDS = ['never', 'unlikely', 'sometimes', 'even', 'usual', 'almost-always'] as const;
export type Often = (typeof OFTEN_WORDS)[number];

/** Words for how common a cause is among patients who cannot sign in; `Scales.howCommon` turns them into weights. */
export const HOW_COMMON_WORDS = ['rare', 'uncommon', 'common', 'very-common'] as const;
export type HowCommon = (typeof HOW_COMMON_WORDS)[number];

/** Words for how unpleasant a question is to ask or to answer; `Scales.awkwardness` turns them into seconds. */
export const AWKWARDNESS_WORDS = ['none', 'little', 'some', 'much'] as const;
export type Awkwardness = (typeof AWKWARDNESS_WORDS)[number];

/** Everything that is known, compiled from `rules/`. An argument of every judgement, never a global. */
export interface Table {
  scales: Scales;
  causes: CauseRule[];
  fixes: FixRule[];
  questions: QuestionRule[];
  findings: FindingRule[];
  messages: MessageRule[];
  /** A practice's own; from the built-in ones a classifier has learned, and they are not kept. */
  utterances?: UtteranceRule[];
  products: ProductRule[];
  interceptors: InterceptorRule[];
  advice: AdviceRule[];
  office: OfficeRule;
  sheet: SheetRule;
}

/** `rules/scales.yaml`: the numbers behind the words. */
export interface Scales {
  often: Record<Often, number>;
  howCommon: Record<HowCommon, number>;
  /** Seconds that an awkward question costs beside its own. */
  awkwardness: Record<Awkwardness, number>;
  /** Share of answers that are wrong, whatever the cause. */
  answerError: number;
  /** Share of questions that a caller cannot answer. */
  dontKnow: number;
  /** By what factor each question that was asked makes the next one dearer. */
  patience: number;
  /** Chance that the check reports a fault that is not there. */
  probeError: number;
  /** What the call to the office costs, in minutes, waiting and awkwardness included. */
  officeMinutes: number;
  sources: string[];
}

/** `rules/causes/<id>.yaml` */
export interface CauseRule {
  id: CauseId;
  group: CauseGroup;
  title: LocalizedText;
  why: LocalizedText;
  side: Side;
  howCommon: HowCommon;
  /** Findings that prove it where they are blocking. */
  confirmedBy: FindingId[];
  /** How often a check of the portal sees a fault when this is the cause. */
  seenByCheck: Often;
  /** How often a choice is answered when this is the cause; a question left out follows its base rates. */
  expect: Partial<Record<QuestionId, Partial<Record<Choice, Often>>>>;
  /** What solves it, and how often. */
  fixes: Record<FixId, Often>;
  /** What the patient reads of it; without it, what holds where nothing is known. */
  sheet?: CauseSheet;
  /** Scenarios in which it leads, and in which it stays in the background. */
  examples: { first: string[]; quiet: string[] };
  /** Its texts with places for what is known of a portal; the texts themselves say what holds in general. */
  templates?: Templates;
  sources: string[];
}

/** What a patient's sheet says of a cause. */
export interface CauseSheet {
  /** What is wrong, to the patient. */
  wrong: LocalizedText;
  /** What to do first, and for this cause alone. */
  steps: LocalizedText[];
}

/** `rules/fixes/<id>.yaml`: one step, whichever causes it helps. */
export interface FixRule {
  id: FixId;
  title: LocalizedText;
  owner: Owner;
  /** How long until it is known whether it helped, waiting included. */
  minutes: number;
  /** The fact that the minutes follow where it is known. */
  minutesFrom?: KnownFact;
  /** Minutes of somebody's attention: what the step costs. Less than `minutes` where one only waits. */
  effortMinutes: number;
  /** One or two sentences for the technician. */
  do: LocalizedText;
  /** What to say to the patient. */
  say: LocalizedText;
  /** The same for a patient at home, who has it on paper, one line a step; empty: what is said stands there. */
  sheet: LocalizedText[];
  /** Further facts, one a line, shown under the step. */
  notes: LocalizedText[];
  /** Ends the plan: the call to the office or to the portal's support. */
  call: boolean;
  /** Answers (each list: any of) after which it is not offered: it was tried with them, or cannot work. */
  idleIf: Partial<Record<QuestionId, Choice[]>>;
  /** Its texts with places for what is known of a portal; the texts themselves say what holds in general. */
  templates?: Templates;
  sources: string[];
}

/** `rules/questions/<id>.yaml` */
export interface QuestionRule {
  id: QuestionId;
  ask: LocalizedText;
  /** What the answer would tell apart, shown on `?`. */
  why: LocalizedText;
  seconds: number;
  awkwardness: Awkwardness;
  choices: ChoiceRule[];
  /** It is asked only where one of these answers stands (each list: any of); empty: always. */
  askIf: Partial<Record<QuestionId, Choice[]>>;
  /** An answer that makes it idle, as it already says the same. */
  settledBy: Partial<Record<QuestionId, Choice[]>>;
  /** It is asked only beside a finding about this computer or its network. */
  askBesideHere: boolean;
  sources: string[];
}

/** One choice of a question. */
export interface ChoiceRule {
  id: Choice;
  label: LocalizedText;
  /** How the answer reads as a reason: "it worked last week". */
  said: LocalizedText;
  /** The same to the patient: "You wait for a code, and it does not come." */
  seen?: LocalizedText;
  /** How often it is the answer when nothing is known of the cause; scaled to add up to one within the question. */
  base: Often;
}

/** An entry of `rules/findings/<stage>.yaml` */
export interface FindingRule {
  id: FindingId;
  /** One sentence for a technician with `{fact}` placeholders; `[…]` is left out where a fact in it is missing. */
  summary: LocalizedText;
  /** The same in a few words, where the stage is named beside it. */
  brief?: LocalizedText;
  /** What it means for the patient. */
  means: LocalizedText;
  owner: Owner;
  /** How to see the same by hand. */
  byHand: LocalizedText;
  /** Commands that show it, with `{host}`, `{site}` (host and port), `{url}`, `{start}`, `{sni}` or `{proxy}`. */
  commands: string[];
  /** Causes that it points at, and how often it is seen when each is the cause; the first is put first. */
  pointsAt: Partial<Record<CauseId, Often>>;
  sources: string[];
}

/** An entry of `rules/messages/<name>.yaml`: a text that portals show. */
export interface MessageRule {
  id: string;
  /** The wordings, in whichever language they are shown. */
  texts: string[];
  product?: string;
  means: LocalizedText;
  causes: CauseId[];
  symptom?: Choice;
  sources: string[];
}

/** `utterances/<cause>.yaml` of a practice's folder: what it has heard patients say. */
export interface UtteranceRule {
  /** `not-sign-in` for what is about something else than signing in. */
  cause: CauseId;
  texts: string[];
}

/** Signs that a product is known by. A `*` in a cookie's name or a mark stands for anything. */
export interface ProductSigns {
  /** Regular expressions on the path, linear in time, whatever the case. */
  paths: string[];
  /** Names of cookies. */
  cookies: string[];
  /** Strings among the page's marks (`PageMarks`) and its title, whatever the case. */
  marks: string[];
}

/** `rules/products/<id>.yaml`: a portal product and what follows for the patient. */
export interface ProductRule {
  id: string;
  name: string;
  /** Many portals sign in through it: it is named only where no portal's own product is known. */
  platform?: true;
  /** One of these signs is enough. */
  recognise: ProductSigns & {
    /** Host names or, with a leading dot, their endings. */
    hosts: string[];
    /** Weaker ones: one counts beside a form to sign in with, two kinds on a page that scripts draw. */
    hints: ProductSigns;
  };
  /**
   * Where one host serves many practices: a regular expression, linear in time, on path and query, whose groups hold
   * what tells a practice from another.
   */
  practiceIn?: string;
  facts: LocalizedText[];
  /** Facts that fill the texts of other rules. */
  known?: ProductFacts;
  sources: string[];
}

/** An entry of `rules/interceptors.yaml`: who signs certificates in a portal's place. */
export interface InterceptorRule {
  name: string;
  kind: 'antivirus' | 'filter' | 'debug-proxy';
  /** Whole values of an attribute of the issuer, `CN=`, `O=` or `OU=` before one of that kind alone, `*` at either end for the rest. */
  issuer: string[];
  sources: string[];
}

/** An entry of `rules/advice.yaml`: what to keep in mind, shown with the causes or answers that it belongs to. */
export interface AdviceRule {
  id: string;
  text: LocalizedText;
  /** Shown with any of these causes among the first three, or any of these answers; both empty: always. */
  causes: CauseId[];
  answers: Partial<Record<QuestionId, Choice[]>>;
  /** Its texts with places for what is known of a portal; the texts themselves say what holds in general. */
  templates?: Templates;
  sources: string[];
}

/** `rules/office.yaml`: when to call, whom, and what to have ready. */
export interface OfficeRule {
  why: Record<OfficeReason, LocalizedText>;
  whom: LocalizedText;
  haveReady: LocalizedText[];
  /** The line that ends every answer. */
  urgent: LocalizedText;
  /** Its texts with places for what is known of a portal; the texts themselves say what holds in general. */
  templates?: Templates;
  sources: string[];
}

/** `rules/sheet.yaml`: what stands on every sheet that a patient is given. */
export interface SheetRule {
  title: LocalizedText;
  /** Headings. */
  heading: Record<'wrong' | 'steps' | 'call' | 'ready' | 'safe', LocalizedText>;
  /** In the place of a cause where none is known. */
  unknown: LocalizedText;
  /** What was said is about something else than signing in. */
  aside: LocalizedText;
  /** The portal itself has a fault, and it was seen. */
  weAct: LocalizedText;
  /** How to go through the steps. */
  inTurn: LocalizedText;
  callIfStepsFail: LocalizedText;
  callNow: LocalizedText;
  /** Whom to call. */
  whom: LocalizedText;
  ready: LocalizedText[];
  safe: LocalizedText[];
  /** Its texts with places for what is known of a portal; the texts themselves say what holds in general. */
  templates?: Templates;
  sources: string[];
}
