import type { FindingId } from '../model/index.js';
import { clockFindings } from './clock.js';
import { cookieFindings } from './cookie.js';
import type { Detector } from './define-finding.js';
import { dnsFindings } from './dns.js';
import { httpFindings } from './http.js';
import { networkFindings } from './network.js';
import { pageFindings } from './page.js';
import { redirectFindings } from './redirect.js';
import { tcpFindings } from './tcp.js';
import { tlsFindings } from './tls.js';
import { urlFindings } from './url.js';

/** One detector for every id of the vocabulary, in its order. */
export const ALL_DETECTORS: { readonly [Id in FindingId]: Detector<Id> } = {
  ...urlFindings,
  ...dnsFindings,
  ...tcpFindings,
  ...tlsFindings,
  ...httpFindings,
  ...redirectFindings,
  ...cookieFindings,
  ...pageFindings,
  ...clockFindings,
  ...networkFindings,
};
