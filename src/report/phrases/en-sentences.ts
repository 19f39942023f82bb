/** A title in the middle of a sentence; a name such as "MyChart" or "IPv6" keeps its capital. */
export function lowerFirst(title: string): string {
  return /^(The|A|An|This|No|Wrong|Old|Too)\b/.test(title) ? small(title) : title;
}

/** A step behind a colon: its verb small, unless it begins with a name such as "MyChart". */
export function imperative(step: string): string {
  return /^(?:[A-Z][a-z]+|A)\b/.test(step) ? small(step) : step;
}

/** A sentence as a reason in a list: without its full stop, and its article small. */
export function asReason(sentence: string): string {
  const open = sentence.replace(/\.$/, '');
  return /^(?:The|There|A|An|This|It|No|On|What|With|Browsers|Cookies|Nobody|One)\b/.test(open) ? small(open) : open;
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
