import type {
  AdviceRule,
  CauseRule,
  FindingRule,
  FixRule,
  Language,
  MessageRule,
  OfficeRule,
  ProductRule,
  QuestionRule,
  Scales,
  UtteranceRule,
} from '../model/index.js';
import type { FileKind, FileShapes } from './file-shapes.js';

type Entry<K extends FileKind> = FileShapes[K] extends (infer E)[] ? E : FileShapes[K];

const NO_SIGNS = { paths: [], cookies: [], marks: [] };

/** One file's entry as the rule that judgements use: keys in the program's spelling, what was left out filled in. */
export const toRule = {
  causes: (file: Entry<'causes'>): CauseRule => ({
    id: file.id,
    group: file.group,
    title: file.title,
    why: file.why,
    side: file.side,
    howCommon: file['how-common'],
    confirmedBy: file['confirmed-by'] ?? [],
    seenByCheck: file['seen-by-check'],
    expect: file.expect,
    fixes: file.fixes,
    examples: { first: file.examples?.first ?? [], quiet: file.examples?.quiet ?? [] },
    sources: file.sources,
  }),
  fixes: (file: Entry<'fixes'>): FixRule => ({
    id: file.id,
    title: file.title,
    owner: file.owner,
    minutes: file.minutes,
    ...(file['minutes-from'] !== undefined && { minutesFrom: file['minutes-from'] }),
    effortMinutes: file['effort-minutes'] ?? file.minutes,
    do: file.do,
    say: file.say,
    notes: file.notes ?? [],
    call: file.call ?? false,
    idleIf: file['idle-if'] ?? {},
    sources: file.sources,
  }),
  questions: (file: Entry<'questions'>): QuestionRule => ({
    id: file.id,
    ask: file.ask,
    why: file.why,
    seconds: file.seconds,
    awkwardness: file.awkwardness,
    choices: file.choices ?? [],
    askIf: file['ask-if'] ?? {},
    settledBy: file['settled-by'] ?? {},
    askBesideHere: file['ask-beside-here'] ?? false,
    sources: file.sources,
  }),
  findings: (file: Entry<'findings'>): FindingRule => ({
    id: file.id,
    summary: file.summary,
    ...(file.brief !== undefined && { brief: file.brief }),
    means: file.means,
    owner: file.owner,
    byHand: file['by-hand'],
    commands: file.commands ?? [],
    pointsAt: file['points-at'] ?? {},
    sources: file.sources,
  }),
  messages: (file: Entry<'messages'>): MessageRule => file,
  products: ({ 'practice-in': practiceIn, ...file }: Entry<'products'>): ProductRule => ({
    ...file,
    ...(practiceIn !== undefined && { practiceIn }),
    recognise: {
      ...NO_SIGNS,
      hosts: [],
      ...file.recognise,
      hints: { ...NO_SIGNS, ...file.recognise.hints },
    },
  }),
  interceptors: (file: Entry<'interceptors'>) => file,
  advice: (file: Entry<'advice'>): AdviceRule => ({
    ...file,
    causes: file.causes ?? [],
    answers: file.answers ?? {},
  }),
  scales: (file: Entry<'scales'>): Scales => ({
    often: file.often,
    howCommon: file['how-common'],
    awkwardness: file.awkwardness,
    answerError: file['answer-error'],
    dontKnow: file['dont-know'],
    patience: file.patience,
    probeError: file['probe-error'],
    officeMinutes: file['office-minutes'],
    sources: file.sources,
  }),
  utterances: ({ cause, en = [], es = [], real = [] }: Entry<'utterances'>): UtteranceRule => {
    const found = (language: Language) => real.filter(({ lang }) => lang === language).map(({ text }) => text);
    return { cause, en: [...en, ...found('en')], es: [...es, ...found('es')] };
  },
  office: ({ 'have-ready': haveReady, ...file }: Entry<'office'>): OfficeRule => ({ ...file, haveReady }),
};
