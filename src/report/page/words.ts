/** A sentence as a reason in a list: without its full stop, and its article small. */
export function asReason(sentence: string): string {
  const open = sentence.replace(/\.$/, '');
  return /^(?:The|There|A|An|This|It|No|On|What|With|Browsers|Cookies|Nobody|One)\b/.test(open)
    ? open.charAt(0).toLowerCase() + open.slice(1)
    : open;
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
