import type { CauseGroup, Scope, Severity } from '../../model/index.js';

const groups: Record<CauseGroup, string> = {
  credentials: 'User name and password',
  account: 'The account',
  recovery: 'Reset and recovery',
  'one-time-code': 'One-time codes',
  'wrong-place': 'The wrong place',
  'browser-and-device': 'Browser and device',
  'portal-side': 'The portal',
  none: 'None of these',
};

const severities: Record<Severity, string> = {
  blocking: 'Blocking: a browser stops here',
  warning: 'Warning: some patients are stopped, or will be soon',
  info: 'Worth knowing, no fault',
};

const scopes: Record<Scope, string> = {
  portal: 'holds for whoever opens the portal',
  here: 'seen of this computer and its network only',
};

/** Words of the pages that tell what the table knows. */
export const tableEnglish = {
  groups,
  severities,
  scopes,
  explain: {
    kinds: {
      cause: 'likely cause',
      fix: 'step',
      finding: 'finding of the check',
      question: 'question',
      choice: 'answer',
      message: 'text that a portal shows',
      product: 'portal product',
      stage: 'stage of the check',
      exit: 'exit code',
    },
    howCommon: (word: string) => `How common among patients who cannot sign in: ${word}.`,
    signs: 'Signs',
    steps: 'Steps',
    helps: 'Helps with',
    proof: 'Proof',
    proofText: (findings: string) => `The check proves it with ${findings}.`,
    byHand: 'By hand',
    meaning: 'Meaning',
    acts: 'Who acts',
    takes: (owner: string, time: string) => `Done by: ${owner}. Takes: ${time}.`,
    notes: 'Notes',
    choices: 'Choices',
    sharedChoice: (id: string) => `"${id}", an answer to several questions`,
    unknownChoice: "Don't know: it counts for nothing, and every question takes it",
    asked: 'Asked',
    askedIf: 'Asked if',
    dontKnow: "don't know; counts for nothing",
    texts: 'Texts',
    likely: 'Likely causes',
    facts: 'Facts',
    recognised: 'Known by',
    findings: 'Findings',
    sources: 'Sources',
    mind: 'Mind',
    notAll: 'A likely cause is only a likely one: the same sign can have others.',
    stageTexts: {
      url: 'What became of the address as it was pasted: wrapping taken off, secrets left out, lookalike names.',
      dns: "Whether the host's name leads to an address, by this computer's name server.",
      tcp: 'Whether the addresses of the host take a connection, IPv4 and IPv6 apart.',
      tls: 'Whether a browser accepts the certificate and the TLS version.',
      http: 'What the server answered in the end.',
      redirect: 'Where the portal sends the browser on the way to the sign-in.',
      cookie: 'Which cookies a browser keeps, which it drops and why, and whether the portal works without them.',
      page: 'What the page shows: a sign-in form, a notice, a bot check, a known product.',
      clock: "This computer's clock against the server's. One-time codes and certificates depend on it.",
      network:
        'Whether this computer has a network, and whether a proxy, a filter or a network sign-in stands in between.',
    },
    exitTexts: {
      0: 'Nothing blocking was found.',
      1: 'The check found something blocking.',
      2: 'The call or its input was wrong. The message says what and how to put it right.',
      3: 'Nothing could be checked, as this computer has no network.',
      4: 'A fault of this program. DEBUG=1 shows where.',
      130: 'Stopped with Ctrl-C.',
      143: 'Stopped by another program.',
    } as Record<number, string>,
    exitTitle: (code: number) => `Exit code ${code}`,
  },
  rules: {
    title: 'What a patient sees, the likely cause, and the first step',
    cause: 'Likely cause',
    step: 'First step',
    causes: 'All causes',
    lists: 'Everything else',
    steps: 'Steps',
    questions: 'Questions',
    findings: 'Findings of the check',
    products: 'Portal products',
    messages: 'Texts that portals show',
    more: 'More about one of them: explain <id>',
  },
};
