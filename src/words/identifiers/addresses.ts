import { MASK, maskAddress } from '../../browser/mask.js';
import type { RemovedKind } from '../../model/index.js';
import { REMOVED } from '../../text/removed.js';
import type { Span } from './chunks.js';

/** Mail addresses, those that are spelled out too. */
export function mailAddressesIn(text: string): Span<RemovedKind>[] {
  return runsWithout(text, /\s/)
    .flatMap(({ start, end }) => mailIn(text, start, end) ?? [])
    .concat(spelledOut(text));
}

/** The addresses in a text with their secrets taken out. Everything else stays as it is. */
export function withoutLinkSecrets(text: string): string {
  return text
    .split(/(\s+)/)
    .map((run) => (/:\/\/|[\w-]\.[a-z]{2,}[/?#]/i.test(run) ? hide(run) : run))
    .join('');
}

function hide(run: string): string {
  const masked = maskAddress(run);
  return masked.includes(MASK) ? masked.replaceAll(MASK, REMOVED) : run;
}

function mailIn(text: string, start: number, end: number): Span<RemovedKind> | undefined {
  const run = text.slice(start, end);
  const at = run.indexOf('@');
  if (at < 1 || run.includes('://')) return undefined;
  const before = /[\p{L}\p{M}\d.!#$%&'*+/=?^_`{|}~-]{1,64}$/u.exec(run.slice(0, at));
  const behind = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})*/u.exec(run.slice(at + 1));
  if (before === null || behind?.[0].includes('.') !== true) return undefined;
  const from = start + at - before[0].replace(/^[.'*]+/, '').length;
  return { start: from, end: start + at + 1 + behind[0].length, kind: 'e-mail-address' };
}

/** `maria at gmail dot com`, `maria arroba gmail punto com`. */
function spelledOut(text: string): Span<RemovedKind>[] {
  const pattern =
    /(?<![\w.])[\w.+-]{1,40}\s{0,2}[([]?\b(?:at|arroba)\b[)\]]?\s{0,2}(?:[\w-]{1,40}\s{0,2}[([]?\b(?:dot|punto)\b[)\]]?\s{0,2}\w{2,6}|(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|live|msn|proton|protonmail)\.\w{2,6})\b/giu;
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: 'e-mail-address',
  }));
}

function runsWithout(text: string, separator: RegExp): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !separator.test(text.charAt(at)) && !/[,;<>()"]/.test(text.charAt(at))) continue;
    if (at > start) runs.push({ start, end: at });
    start = at + 1;
  }
  return runs;
}
