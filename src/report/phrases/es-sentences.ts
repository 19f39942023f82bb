/** Words that a sentence or a title of the rules begins with, and that are no names. */
const BEGINNINGS =
  /^(?:El|La|Los|Las|Lo|Un|Una|Este|Esta|Con|Sin|En|No|Hay|Es|Existe|Falta|Ningún|Ninguna|Nadie|Aquí|Todos)(?= )/;

/** A title in the middle of a sentence; a name such as "MyChart" keeps its capital. */
export function lowerFirst(title: string): string {
  return BEGINNINGS.test(title) ? small(title) : title;
}

/** A step behind a colon: its verb small, unless it begins with a name such as "MyChart". */
export function imperative(step: string): string {
  return /^\p{Lu}\p{Ll}*(?=[ ,])/u.test(step) ? small(step) : step;
}

/** A sentence as a reason in a list: without its full stop, and its first word small. */
export function asReason(sentence: string): string {
  return lowerFirst(sentence.replace(/\.$/, ''));
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
