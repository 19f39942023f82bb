import { conclude, type Known } from '../../../src/cli/conclude.js';
import { table } from '../../../src/generated/table.js';
import type { Language, Result } from '../../../src/model/index.js';
import {
  certificate,
  droppedCookie,
  evidenceOfHandshake,
  evidenceOfVisit,
  healthyEvidence,
  hop,
  redirect,
  response,
  visit,
} from '../../fixtures/evidence.js';

const expired = evidenceOfHandshake({
  failure: { code: 'unknown-failure', operation: 'handshake', detail: 'CERT_HAS_EXPIRED' },
  chain: [certificate({ validTo: '2026-02-27T00:00:00.000Z' })],
});

const circle = ['https://portal.example.org/login', 'https://login.example.com/authorize?state=1'].map((url, index) =>
  hop({
    url,
    reachedBy: index === 0 ? 'start' : 'redirect',
    startedAtMs: 10 + 150 * index,
    response: redirect('/login'),
  }),
);

const dropped = visit({
  hops: [hop({ response: response({ setCookies: [droppedCookie({ domain: '.example.net' })] }) })],
});

const KNOWN: Record<string, Known> = {
  'a locked account': {
    answers: { symptom: 'too-many-attempts', 'worked-before': 'recently', attempts: 'many' },
    evidence: healthyEvidence(),
  },
  'an expired certificate': { answers: { symptom: 'security-warning' }, evidence: expired },
  'a circle of redirects': {
    answers: { symptom: 'page-loops-or-wont-load' },
    evidence: evidenceOfVisit([...circle, ...circle], { kind: 'loop', backTo: 0 }),
  },
  'a dropped cookie': {
    answers: { symptom: 'page-loops-or-wont-load', 'checked-from': 'same-network' },
    evidence: healthyEvidence({ visit: dropped }),
  },
  'a forgotten password, nothing checked': { answers: { symptom: 'forgot-password' } },
};

/** Five answers that differ in what they say and draw, in a language, of the table that is shipped. */
export function fiveDiagnoses(lang: Language): [name: string, result: Result][] {
  const patientLang = lang === 'en' ? 'es' : 'en';
  return Object.entries(KNOWN).map(([name, known]) => [name, conclude(known, table, { lang, patientLang })]);
}
