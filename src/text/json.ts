/** What `JSON.stringify` leaves raw although a terminal acts on it: DEL, C1 controls, marks of reading direction. */
const LEFT_RAW = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * `JSON.stringify` whose text is safe to print: every character that could steer a terminal is escaped. `space` is as
 * there. `undefined`, a function or a symbol becomes `null`, as inside an array.
 */
export function stringifyJson(value: unknown, space?: number): string {
  const text = JSON.stringify(value, undefined, space) as string | undefined;
  return (text ?? 'null').replace(LEFT_RAW, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
