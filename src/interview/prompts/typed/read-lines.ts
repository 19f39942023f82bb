import { createInterface } from 'node:readline';

/** The next line that is typed, without control characters; undefined once the input has ended. */
export type NextLine = () => Promise<string | undefined>;

/** Reads an input line by line. What is typed ahead waits for its question. */
export function readLines(input: NodeJS.ReadStream): NextLine {
  const lines = createInterface({ input, terminal: false, crlfDelay: Infinity })[Symbol.asyncIterator]();
  return async () => {
    const next = await lines.next();
    return next.done === true ? undefined : next.value.replace(/\p{Cc}/gu, '').trim();
  };
}
