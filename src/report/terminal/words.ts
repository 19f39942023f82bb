import type { UtcTime } from '../../model/index.js';

/** A sentence as a reason in a list: without its full stop, and its article small. */
export function asReason(sentence: string): string {
  const open = sentence.replace(/\.$/, '');
  return /^(The|There|A|An|This|It|No|On|Cookies|Nobody|One)\b/.test(open)
    ? open.charAt(0).toLowerCase() + open.slice(1)
    : open;
}

/** `2026-11-23 14:02 UTC`; what is no ISO time is given back as it is. */
export function minuteOf(time: UtcTime): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return day === undefined || minute === undefined ? time : `${day} ${minute} UTC`;
}

/** `12 ms`, `3.4 s`: what a person compares at a glance. */
export function durationOf(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `612 bytes`, `14 KiB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / (1024 * 1024)).toFixed(1)} MiB`;
}

/** The common name of a distinguished name, or its organisation, or the whole of it. */
export function commonName(distinguishedName: string): string {
  const named = /(?:^|, ?)CN=([^,]+)/.exec(distinguishedName) ?? /(?:^|, ?)O=([^,]+)/.exec(distinguishedName);
  return named?.[1] ?? distinguishedName;
}
