import type { JudgeCase } from '../case.js';
import { answerCases } from './answer.js';
import { certificateCases } from './certificate.js';
import { connectionCases } from './connection.js';
import { cookieCases } from './cookie.js';
import { hereCases } from './here.js';
import { pageCases } from './page.js';
import { redirectCases } from './redirect.js';
import { urlCases } from './url.js';

export const allCases: readonly JudgeCase[] = [
  ...urlCases,
  ...connectionCases,
  ...certificateCases,
  ...answerCases,
  ...redirectCases,
  ...cookieCases,
  ...pageCases,
  ...hereCases,
];
