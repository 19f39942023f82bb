import {
  inLanguage,
  type Language,
  type LocalizedText,
  type Result,
  type SheetRule,
  type Table,
} from '../../model/index.js';
import { outlookOf } from '../page/diagnosis/outlook.js';
import { stepLines } from './step-lines.js';

/** What a patient takes home on one page, before anything is known of how it is drawn. */
export interface Sheet {
  language: Language;
  title: string;
  /** Under the title: what the patient sees, or that it is no matter of signing in. */
  opening: string;
  sections: SheetSection[];
  /** The last line. */
  urgent: string;
}

/** What stands under a heading: sentences, then a list; the one of `steps` is gone through in its order. */
export interface SheetSection {
  kind: SectionKind;
  heading: string;
  text: string;
  list: string[];
}

type SectionKind = keyof SheetRule['heading'];

/** Texts in the patient's language. */
type Tell = (text: LocalizedText) => string;

/**
 * The sheet of a result, in the language of its patient: what may be wrong, what to do, when to call and whom, what to
 * have ready, how to stay safe. No chance, nothing about a check, no address but the practice's own.
 * @param table - Where the texts stand, fitted to the portal.
 */
export function sheetOf(result: Result, table: Table): Sheet {
  const tell: Tell = (text) => asTyped(inLanguage(text, result.patientLanguage));
  const { sheet, office } = table;
  const isAside = isOtherMatter(result);
  const sections: SheetSection[] = (isAside ? ASIDE : WHOLE).map((kind) => ({
    kind,
    heading: tell(sheet.heading[kind]),
    text: SENTENCES[kind](result, table).map(tell).join(' '),
    list: LISTS[kind](result, table).map(tell),
  }));
  return {
    language: result.patientLanguage,
    title: tell(sheet.title),
    opening: isAside ? tell(sheet.aside) : seenBy(result, table, tell),
    sections: sections.filter(({ text, list }) => text !== '' || list.length > 0),
    urgent: tell(office.urgent),
  };
}

/** An address as people type it: without its scheme, and a slash at its end. */
function asTyped(text: string): string {
  return text.replace(/https?:\/\//g, '').replace(/\/(?=[ ,.])/g, '');
}

/** The sections in their order, and those of a sheet for somebody who has no trouble with signing in. */
const WHOLE: SectionKind[] = ['wrong', 'steps', 'call', 'ready', 'safe'];
const ASIDE: SectionKind[] = ['safe'];

type Texts = (result: Result, table: Table) => LocalizedText[];
const none: Texts = () => [];

const SENTENCES: Record<SectionKind, Texts> = {
  wrong: wrongTexts,
  steps: (result, table) => (stepLines(result, table).length > 1 ? [table.sheet.inTurn] : []),
  call: ({ office }, { sheet }) => [
    office.reason === 'only-they-can' ? sheet.callNow : sheet.callIfStepsFail,
    sheet.whom,
  ],
  ready: none,
  safe: none,
};

const LISTS: Record<SectionKind, Texts> = {
  wrong: none,
  steps: stepLines,
  call: none,
  ready: (_, { sheet }) => sheet.ready,
  safe: (_, { sheet }) => sheet.safe,
};

/** The words are about something else than signing in, and nothing else was told or seen. */
function isOtherMatter({ understood, answers, causes: [leading] }: Result): boolean {
  return understood?.aboutSignIn === false && Object.keys(answers).length === 0 && leading?.confirmed !== true;
}

function seenBy({ answers, understood }: Result, { questions }: Table, tell: Tell): string {
  const symptom = answers.symptom ?? understood?.symptom;
  const choices = questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  const seen = choices.find(({ id }) => id === symptom)?.seen;
  return seen === undefined ? '' : tell(seen);
}

function wrongTexts(result: Result, { causes, sheet }: Table): LocalizedText[] {
  const outlook = outlookOf(result);
  if (outlook.kind !== 'ranked') return [sheet.unknown];
  const rule = causes.find(({ id }) => id === outlook.cause.id);
  const isSeen = outlook.cause.confirmed && result.verdict.side === 'portal';
  return [rule?.sheet?.wrong ?? sheet.unknown, ...(isSeen ? [sheet.weAct] : [])];
}
