import { describe, expect, it } from 'vitest';
import { ruleSchemas } from '../../src/generated/rule-schemas.js';
import { table } from '../../src/generated/table.js';
import { lintRules } from '../../src/lint/lint.js';
import { LANGUAGES } from '../../src/model/index.js';
import { faultsOf as untranslated } from '../fixtures/languages.js';

/** What is told of a folder that is laid over the built-in rules, a line a fault. */
function faultsOf(files: Record<string, string>, others: string[] = [], languages = LANGUAGES.slice()): string[] {
  const folder = { files: Object.entries(files).map(([path, text]) => ({ path, text })), others };
  return lintRules(folder, { schemas: ruleSchemas, base: table, languages }).map(
    ({ file, line, column, level, check, message }) => {
      expect(untranslated({ place: check, ...message })).toEqual([]);
      return `${file}:${line}:${column} ${level} ${check}: ${message.en}`;
    },
  );
}

const CAUSE = `id: badge-needed
group: account
title: { en: The badge is not set up, es: La credencial no está lista }
why: { en: The portal wants a badge., es: El portal pide una credencial. }
side: account
how-common: common
seen-by-check: never
expect:
  symptom: { details-mismatch: usual, account-not-found: even }
  activated: { 'yes': never, 'no': almost-always }
fixes: { fetch-badge: usual, call-office: usual }
sources: [our own desk]
`;
const FIX = `id: fetch-badge
title: { en: Fetch the badge, es: Recoja la credencial }
owner: front-desk
minutes: 4
do: { en: Print the badge at the desk., es: Imprima la credencial en recepción. }
say: { en: We will print your badge now., es: Le damos su credencial ahora. }
sources: [our own desk]
`;
const whole = { 'causes/badge-needed.yaml': CAUSE, 'fixes/fetch-badge.yaml': FIX };
const withFix = (from: string | RegExp, to: string) => ({ ...whole, 'fixes/fetch-badge.yaml': FIX.replace(from, to) });
const withCause = (from: string | RegExp, to: string) => ({
  ...whole,
  'causes/badge-needed.yaml': CAUSE.replace(from, to),
});

it('finds nothing wrong with a good folder', () => {
  expect(faultsOf(whole)).toEqual([]);
});

const rarer = (files: Record<string, string>) => ({
  'causes/badge-needed.yaml': (files['causes/badge-needed.yaml'] ?? '').replace(
    'how-common: common',
    'how-common: rare',
  ),
});

/** As a built-in cause, only rarer: whatever speaks for it speaks for the other one more. */
const lockedTwin = `id: badge-needed
group: account
title: { en: The badge is locked, es: La credencial está bloqueada }
why: { en: The badge is locked., es: La credencial está bloqueada. }
side: account
how-common: rare
seen-by-check: never
expect: ${JSON.stringify(table.causes.find(({ id }) => id === 'account-locked')?.expect)}
fixes: { fetch-badge: usual, call-office: usual }
sources: [our own desk]
`;

describe('a fault is told with file, line, column and what is allowed:', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a rule that cannot be used',
      withCause('how-common: common', 'how-common: comon'),
      /^causes\/badge-needed\.yaml:6:13 error unusable: takes rare, .* Did you mean "common"\?$/,
    ],
    [
      'what is not YAML',
      withFix('do: {', 'do: {{'),
      /^fixes\/fetch-badge\.yaml:\d+:\d+ error unusable: this is not YAML: /,
    ],
    [
      'an id that is not there',
      withCause('fetch-badge:', 'fetch-bagde:'),
      /:11:23 error unusable: there is no fix "fetch-bagde"\. Did you mean "fetch-badge"\?$/,
    ],
    [
      'an id that is not the name of the file',
      withFix('id: fetch-badge', 'id: fetch-it'),
      /^fixes\/fetch-badge\.yaml:1:5 error unusable: the file is called fetch-badge\.yaml, so its id is not "fetch-it"\.$/,
    ],
    [
      'a patient text without Spanish',
      withFix(/, es: Le damos.*\}/, ' }'),
      /^fixes\/fetch-badge\.yaml:6:6 error missing-language: the Spanish text .* patients hear this one\.$/,
    ],
    [
      'another text without Spanish',
      withFix(/, es: Recoja.*\}/, ' }'),
      /:2:8 warning missing-language: the Spanish text \("es"\) is missing\.$/,
    ],
    [
      'a built-in text that is changed in one language',
      {
        'fixes/wait-for-unlock.yaml':
          'id: wait-for-unlock\nsay: { en: Let us wait., es: Vamos a esperar. }\ntitle: { en: Wait }\n',
      },
      /^fixes\/wait-for-unlock\.yaml:3:8 warning (?:stale-translation|missing-language): /,
    ],
    [
      'a patient text that is hard to read in English',
      withFix('We will print your badge now.', 'Authentication necessitates an identification credential.'),
      /:6:12 error hard-to-read: patients hear this: it takes \d\d\.\d years of school, at most 6 are allowed\./,
    ],
    [
      'a patient text that is hard to read in Spanish',
      withFix('Le damos su credencial ahora.', 'La autenticación necesita identificación institucional.'),
      /:6:47 error hard-to-read: patients hear this: its ease is .* of 100, at least 70 is needed\./,
    ],
    [
      'lines of a sheet that are hard to read together',
      withFix(
        'sources:',
        'sheet:\n  - { en: Wait for a short time., es: Espere un rato. }\n  - { en: Identification necessitates documentation., es: Lea la hoja. }\nsources:',
      ),
      /:8:11 error hard-to-read: patients read this: it takes /,
    ],
    [
      'a word of the trade on a sheet',
      withFix('sources:', 'sheet:\n  - { en: Clear your cookies., es: Toque "Cerrar sesión". }\nsources:'),
      /:8:11 error jargon: patients do not know the word "cookies"/,
    ],
    [
      'harmful advice',
      withFix('Print the badge at the desk.', 'Ask for the password and print the badge.'),
      /:5:11 error harmful-advice: this must never be advised \(password-asked-for\): /,
    ],
    [
      'a placeholder that nothing fills',
      withFix('Print the badge at the desk.', '"Print the badge[ of {badge}]."'),
      /:5:5 error unusable: nothing is known by the name "badge"\./,
    ],
    [
      'a placeholder where none is filled',
      { 'questions/attempts.yaml': 'id: attempts\nask: { en: "How often, {name}?", es: "¿Cuántas veces?" }\n' },
      /^questions\/attempts\.yaml:2:12 error unknown-placeholder: nothing fills \{name\} here\./,
    ],
    [
      'a placeholder for a fact that its finding does not state',
      { 'findings/own.yaml': '- id: tls.expired\n  summary: { en: "Over since {when}.", es: "Desde {validTo}." }\n' },
      /^findings\/own\.yaml:2:18 error unknown-placeholder: nothing fills \{when\} here\. Known: .*\{validTo\}/,
    ],
    [
      'a cause that says nothing of the symptom',
      withCause(/ {2}symptom: .*\n/, ''),
      /:9:3 warning no-symptom: no "symptom" is expected/,
    ],
    [
      'a cause that leaves a choice out',
      withCause("'yes': never, ", ''),
      /:10:14 warning half-expectation: says nothing of yes, which counts as never\. Name every choice of "activated"\.$/,
    ],
    [
      'a cause whose steps end in no call',
      withCause(', call-office: usual', ''),
      /:11:8 warning no-call: no call ends the steps\. Add one of .*call-office/,
    ],
    [
      'a step that no cause names',
      { 'fixes/fetch-badge.yaml': FIX },
      /^fixes\/fetch-badge\.yaml:1:5 warning unused-fix: no cause names this step/,
    ],
    [
      'a question that no answers lead to',
      {
        'questions/app-updated.yaml':
          'id: app-updated\nask-if: { symptom: [], surface: [app] }\nsettled-by: { surface: [app] }\n',
      },
      /^questions\/app-updated\.yaml:2:9 error unreachable-question: it is never asked/,
    ],
    [
      'what tells who a patient is',
      { 'utterances/account-locked.yaml': 'cause: account-locked\nen:\n  - I am locked out, born 03/04/1961\n' },
      /^utterances\/account-locked\.yaml:3:5 error personal-data: this looks like a patient's data \(birth date\)/,
    ],
    [
      'words that are there twice',
      { 'utterances/account-locked.yaml': 'cause: account-locked\nen: [It shut me out, "it shut me out!"]\n' },
      /^utterances\/account-locked\.yaml:2:22 warning repeated-utterance: /,
    ],
    [
      'utterances of a cause that is not there',
      { 'utterances/acount-locked.yaml': 'cause: acount-locked\nen: [It shut me out]\n' },
      /:1:8 error unusable: there is no cause "acount-locked"\. Did you mean "account-locked"\?$/,
    ],
  ])('%s', (_, files, message) => {
    expect(faultsOf(files)).toEqual([expect.stringMatching(message)]);
  });

  it('a cause that nothing puts first', () => {
    const faults = faultsOf({ ...whole, 'causes/badge-needed.yaml': lockedTwin });
    expect(faults).toContainEqual(
      expect.stringMatching(/^causes\/badge-needed\.yaml:8:9 error never-first: .*"account-locked" stays ahead\./),
    );
  });

  it('a cause that its own answers leave out of sight', () => {
    const files = withCause(/expect:\n.*\n.*\n/, 'expect:\n  symptom: { code-rejected: usual }\n');
    expect(faultsOf({ ...files, ...rarer(files) })).toEqual([
      expect.stringMatching(/:9:3 warning out-of-sight: even the answers that it expects most put code-expired, /),
    ]);
  });

  it('a question whose answers tell nothing apart', () => {
    const causes = table.causes.map((cause) => ({ ...cause, expect: { symptom: cause.expect.symptom ?? {} } }));
    const files = [{ path: 'questions/attempts.yaml', text: 'id: attempts\nseconds: 9\n' }];
    const against = { schemas: ruleSchemas, base: { ...table, causes }, languages: ['en' as const] };
    expect(lintRules({ files, others: [] }, against).map(({ check }) => check)).toEqual(['idle-question']);
  });

  it('a file that is not read, but for notes', () => {
    expect(faultsOf(whole, ['causes/old.yaml.bak', 'README.md'])).toEqual([
      expect.stringMatching(/^causes\/old\.yaml\.bak:1:1 warning unread-file: /),
    ]);
  });
});

it('asks for Spanish only where patients are served in it', () => {
  expect(faultsOf(withFix(/, es: Le damos.*\}/, ' }'), [], ['en'])).toEqual([]);
});
