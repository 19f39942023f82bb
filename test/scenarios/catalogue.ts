import { address } from './address.js';
import { answerStatus } from './answer-status.js';
import { answersAlone } from './answers-alone.js';
import { certificate } from './certificate.js';
import { certificatePaths } from './certificate-paths.js';
import { connection } from './connection.js';
import { cookie, page } from './cookie-and-page.js';
import { framing } from './framing.js';
import { here } from './here.js';
import { redirect } from './redirect.js';
import { firewalls } from './firewalls.js';
import { networkAnswers } from './network-answers.js';
import { products } from './products.js';
import type { Scenario } from './scenario.js';

/** Every scenario there is. */
export const catalogue: Scenario[] = [
  ...address,
  ...connection,
  ...certificate,
  ...certificatePaths,
  ...answerStatus,
  ...framing,
  ...redirect,
  ...cookie,
  ...page,
  ...here,
  ...answersAlone,
  ...networkAnswers,
  ...firewalls,
  ...products,
];
