/**
 * Reads the value of a Refresh header or of `<meta http-equiv=refresh content>` (HTML, "shared declarative refresh
 * steps"): seconds, then perhaps an address. An empty `url` means a reload. Undefined where a browser ignores it.
 */
export function parseRefresh(value: string): { seconds: number; url: string } | undefined {
  const [time = '', digits = ''] = /^[\t\n\f\r ]*(\d*)[\d.]*/.exec(value) ?? [];
  const rest = value.slice(time.length);
  // The standard takes a lone dot for nought; Chromium wants a digit somewhere.
  if (!/\d/.test(time) || (rest !== '' && !/^[;,\t\n\f\r ]/.test(rest))) return undefined;
  return { seconds: Number(digits), url: targetOf(rest) };
}

/** What stands behind the separator, without `url=` and without quotes. */
function targetOf(rest: string): string {
  const target = rest
    .replace(/^[\t\n\f\r ]+/, '')
    .replace(/^[;,]/, '')
    .replace(/^[\t\n\f\r ]+/, '')
    .replace(/^url[\t\n\f\r ]*=[\t\n\f\r ]*/i, '');
  const quote = target[0];
  if (quote !== '"' && quote !== "'") return target.trim();
  const end = target.indexOf(quote, 1);
  return target.slice(1, end < 0 ? undefined : end).trim();
}
