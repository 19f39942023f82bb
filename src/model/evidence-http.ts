import type { CookieReason } from './cookie-reasons.js';
import type { Failure } from './failure.js';
import type { PageFacts } from './evidence-page.js';

/** One request of a visit and what came back. */
export interface HopEvidence {
  /** Masked. */
  url: string;
  reachedBy: 'start' | 'redirect' | 'refresh-header' | 'meta-refresh' | 'retry';
  /** Index in `Evidence.endpoints`. */
  endpoint: number;
  startedAtMs: number;
  /** Durations in milliseconds; what did not happen (a reused connection, say) is absent. */
  timings: { resolveMs?: number; connectMs?: number; handshakeMs?: number; waitMs?: number; readMs?: number };
  /** The address that answered; absent behind a proxy. */
  address?: string;
  /** Names of the cookies that were sent, sorted. */
  cookiesSent: string[];
  response?: ResponseEvidence;
  failure?: Failure;
}

/** An answer as it may be kept (RFC 9110). */
export interface ResponseEvidence {
  httpVersion: string;
  status: number;
  reason: string;
  /** Headers worth keeping, names in lower case, values cleaned and masked, in the order received. */
  headers: Record<string, string[]>;
  body: BodyFacts;
  setCookies: SetCookieFacts[];
  /** A redirect that carries the mark of a network's own sign-in (WISPr's `WISPAccessGatewayParam`). */
  wispr?: true;
  /** What an HTML body says; absent for other bodies. */
  page?: PageFacts;
}

/** How the body of an answer arrived. */
export interface BodyFacts {
  /** Length after decoding, in bytes, of what was read. */
  bytes: number;
  contentEncoding: string;
  /** Everything up to the end that the framing promised was read. */
  complete: boolean;
  /** Reading stopped at the size limit. */
  tooLarge: boolean;
  /** True for an answer that may have a body and had none. */
  empty: boolean;
}

/** One Set-Cookie header and what a browser did with it; the value is never kept. */
export interface SetCookieFacts {
  name: string;
  domain?: string;
  path?: string;
  secure: boolean;
  httpOnly: boolean;
  sameSite?: string;
  partitioned: boolean;
  /** No Expires and no Max-Age. */
  sessionOnly: boolean;
  stored: boolean;
  /** The header deletes a cookie: an expiry in the past and no value worth keeping. */
  deletes: boolean;
  /** Why a browser drops it; absent when it is stored. */
  reason?: CookieReason;
  /** Browsers that keep it though Chromium drops it; absent where all main ones agree, or none is known to differ. */
  keptBy?: 'safari' | 'older-browsers';
  /** It looks like the one that carries the session. */
  looksLikeSession: boolean;
}
