/**
 * Headers as a block that every decoder reads: literals that nobody has to remember (RFC 7541 section 6.2.2), not
 * packed. Values are one character a byte.
 */
export function encodeHeaders(headers: readonly [name: string, value: string][]): Buffer {
  return Buffer.concat(headers.flatMap(([name, value]) => [Buffer.of(0), ...string(name), ...string(value)]));
}

function string(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'latin1');
  return [integer(bytes.length), bytes];
}

/** With a prefix of seven bits (section 5.1). */
function integer(value: number): Buffer {
  if (value < 127) return Buffer.of(value);
  const bytes = [127];
  let rest = value - 127;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
