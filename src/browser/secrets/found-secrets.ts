import type { RemovedSecret } from '../../model/index.js';
import { PURPOSE_WORDS, speaksOf } from './words.js';

/** A secret that was met in an address. */
export interface FoundSecret extends RemovedSecret {
  value: string;
  /** It is a segment of the path, without which the path names no page. */
  segment: boolean;
}

/** A secret whose purpose may still have to be read from the words around it. */
export type NotedSecret = Omit<FoundSecret, 'purpose'> & Partial<Pick<FoundSecret, 'purpose'>>;

/** What to write in the place of a secret: a mask, or undefined to leave the parameter out. */
export type Replacement = string | undefined;

/** What the walk through one address carries along. */
export interface Walk {
  noted: NotedSecret[];
  replacement: Replacement;
  /** How many addresses this one stands in. */
  depth: number;
  /** The last segment of the path, which tells what a query without a name is: `/activate?…`. */
  page: string;
}

/** Longer addresses tell no more of their purpose. */
const READ_FOR_PURPOSE = 2000;

/** The name of a secret tells what it is for, or else the rest of the address does. */
export function withPurposes(noted: NotedSecret[], behindHost: string): FoundSecret[] {
  if (noted.length === 0) return [];
  const ofAddress = purposeOf(behindHost.slice(0, READ_FOR_PURPOSE));
  return noted.map((secret) => {
    const ofName = secret.purpose ?? purposeOf(secret.name);
    return { ...secret, purpose: ofName === 'unknown' ? ofAddress : ofName };
  });
}

function purposeOf(text: string): RemovedSecret['purpose'] {
  const pieces = text.split(/[^\w-]+/);
  const row = PURPOSE_WORDS.find(([, telling]) => pieces.some((piece) => speaksOf(piece, telling)));
  return row?.[0] ?? 'unknown';
}
