import { lookUpWithGetent } from './look-up-getent.js';
import { lookUpHere, type LookUp } from './look-up.js';

/**
 * Looks names up for a program that this is only a part of: where Linux has `getent`, in a process that ends when nobody
 * waits any longer; elsewhere, and to learn why there is no answer, in this one.
 */
export const lookUpLightly: LookUp = async (host, signal) =>
  (await lookUpWithGetent(host, signal)) ?? lookUpHere(host, signal);
