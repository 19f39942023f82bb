import type {
  Awkwardness,
  CauseGroup,
  CauseSheet,
  FindingId,
  HowCommon,
  InterceptorRule,
  Language,
  KnownFact,
  ProductFacts,
  LocalizedText,
  OfficeRule,
  Often,
  Owner,
  QuestionId,
  SheetRule,
  Side,
} from '../model/index.js';

/**
 * What a rule file may hold, key by key as it is written. The JSON Schema that files are checked against is drawn from
 * these types when the program is built.
 */

/** Lower-case words joined by hyphens. @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
export type Id = string;

/** Answers that a rule speaks of, by question. */
type AnswersFile = Partial<Record<QuestionId, Id[]>>;

/** One list of choices, each with how often it is answered. */
type ExpectedChoices = Record<string, Often>;

/** `causes/<id>.yaml` */
export interface CauseFile {
  id: Id;
  group: CauseGroup;
  title: LocalizedText;
  why: LocalizedText;
  side: Side;
  'how-common': HowCommon;
  'confirmed-by'?: FindingId[];
  'seen-by-check': Often;
  expect: Partial<Record<QuestionId, ExpectedChoices>>;
  fixes: Record<string, Often>;
  sheet?: CauseSheet;
  examples?: { first?: Id[]; quiet?: Id[] };
  sources: string[];
}

/** `fixes/<id>.yaml` */
export interface FixFile {
  id: Id;
  title: LocalizedText;
  owner: Owner;
  /** @minimum 0 */
  minutes: number;
  /** The fact that `minutes` follow where it is known. */
  'minutes-from'?: KnownFact;
  /** Where it is less than `minutes`, because one only waits. @minimum 0 */
  'effort-minutes'?: number;
  do: LocalizedText;
  say: LocalizedText;
  sheet?: LocalizedText[];
  notes?: LocalizedText[];
  call?: boolean;
  'idle-if'?: AnswersFile;
  sources: string[];
}

/** `questions/<id>.yaml` */
export interface QuestionFile {
  id: QuestionId;
  ask: LocalizedText;
  why: LocalizedText;
  /** @minimum 0 */
  seconds: number;
  awkwardness: Awkwardness;
  choices?: { id: Id; label: LocalizedText; said: LocalizedText; seen?: LocalizedText; base: Often }[];
  'ask-if'?: AnswersFile;
  'settled-by'?: AnswersFile;
  'ask-beside-here'?: boolean;
  sources: string[];
}

/** `findings/<stage>.yaml` */
export type FindingsFile = {
  id: FindingId;
  summary: LocalizedText;
  brief?: LocalizedText;
  means: LocalizedText;
  owner: Owner;
  'by-hand': LocalizedText;
  commands?: string[];
  'points-at'?: Record<string, Often>;
  sources: string[];
}[];

/** `messages/<name>.yaml` */
export type MessagesFile = {
  id: Id;
  /** @minItems 1 */
  texts: string[];
  product?: string;
  means: LocalizedText;
  /** @minItems 1 */
  causes: Id[];
  symptom?: Id;
  sources: string[];
}[];

/** What a person said, or a screen showed, and where. */
interface RealUtterance {
  text: string;
  lang: Language;
  /** Further causes that a support lead would accept. */
  also?: Id[];
  kind?: 'message' | 'question' | 'paraphrase' | 'review';
  /** Answers that the source states. */
  answers?: Record<string, Id>;
  source: string;
}

/** `utterances/<cause>.yaml`, and `utterances/real/<cause>.yaml`; `not-sign-in` for what is about something else. */
export interface UtterancesFile {
  cause: Id;
  en?: string[];
  es?: string[];
  real?: RealUtterance[];
}

/**
 * `concepts/<theme>.yaml`: words and phrases that stand for one thing, with commas between them; a word that ends with
 * `*` stands for every word that begins so.
 */
export type ConceptsFile = { id: Id; en: string; es: string }[];

/** `statements/<theme>.yaml`: phrases, with commas between them, that answer a question before it is asked. */
export type StatementsFile = { question: QuestionId; choice: Id; en: string; es: string }[];

interface SignsFile {
  paths?: string[];
  cookies?: string[];
  marks?: string[];
}

/** `products/<id>.yaml` */
export interface ProductFile {
  id: Id;
  name: string;
  platform?: true;
  recognise: SignsFile & { hosts?: string[]; hints?: SignsFile };
  'practice-in'?: string;
  facts: LocalizedText[];
  known?: ProductFacts;
  sources: string[];
}

/** `interceptors.yaml` */
export type InterceptorsFile = InterceptorRule[];

/** `advice.yaml` */
export type AdviceFile = {
  id: Id;
  text: LocalizedText;
  causes?: Id[];
  answers?: AnswersFile;
  sources: string[];
}[];

/** `scales.yaml` */
export interface ScalesFile {
  often: Record<Often, Chance>;
  'how-common': Record<HowCommon, number>;
  awkwardness: Record<Awkwardness, number>;
  'answer-error': Chance;
  'dont-know': Chance;
  /** @minimum 1 */
  patience: number;
  'probe-error': Chance;
  'office-minutes': number;
  sources: string[];
}

/** @minimum 0 @maximum 1 */
type Chance = number;

/** `office.yaml` */
export interface OfficeFile {
  why: OfficeRule['why'];
  whom: LocalizedText;
  'have-ready': LocalizedText[];
  urgent: LocalizedText;
  sources: string[];
}

/** `sheet.yaml` */
export interface SheetFile {
  title: LocalizedText;
  heading: SheetRule['heading'];
  unknown: LocalizedText;
  aside: LocalizedText;
  'we-act': LocalizedText;
  'in-turn': LocalizedText;
  'call-if-steps-fail': LocalizedText;
  'call-now': LocalizedText;
  whom: LocalizedText;
  ready: LocalizedText[];
  safe: LocalizedText[];
  sources: string[];
}

/** Every kind of file with its shape; the compiler notices a kind without one. */
export interface FileShapes {
  causes: CauseFile;
  fixes: FixFile;
  questions: QuestionFile;
  findings: FindingsFile;
  messages: MessagesFile;
  products: ProductFile;
  interceptors: InterceptorsFile;
  advice: AdviceFile;
  scales: ScalesFile;
  office: OfficeFile;
  sheet: SheetFile;
  utterances: UtterancesFile;
}
export type FileKind = keyof FileShapes;
