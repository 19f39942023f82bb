import { type Apart, OTHER_LANGUAGE, ROWS, unpack } from '../text/unpack.js';

/** Share of the columns that a list of records has to fill: thin ones cost more than they save. */
const LEAST_FILLED = 0.5;

type Row = Record<string, unknown>;

/**
 * Plain data as JSON that `unpack` reads, set out so that the package's archive makes less of it.
 *
 * @throws where it would not come back as it was, as with a null in a list of records
 */
export function pack(value: unknown): string {
  const packed = JSON.stringify(textsApart(inColumns(value)));
  if (JSON.stringify(unpack(packed)) !== JSON.stringify(value)) throw new Error('data that cannot be packed');
  return packed;
}

/** Sentences apart from ids and addresses: like goes with like. */
function textsApart(value: unknown): Apart {
  const texts: string[] = [];
  const inOtherLanguage: string[] = [];
  const data = mapTexts(value, (text, other) => {
    if (text !== '' && !text.includes(' ')) return text;
    (other ? inOtherLanguage : texts).push(text);
    return '';
  });
  return [data, texts, inOtherLanguage];
}

/** The data with every text replaced, in the order in which they stand. */
function mapTexts(value: unknown, replace: (text: string, other: boolean) => unknown, other = false): unknown {
  if (typeof value === 'string') return replace(value, other);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, replace, other));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapTexts(one, replace, other || key === OTHER_LANGUAGE)]),
  );
}

function inColumns(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keys = value.length > 1 && value.every(isRow) ? sharedKeys(value) : undefined;
    return keys === undefined ? value.map(inColumns) : columnsOf(value as Row[], keys);
  }
  return isRow(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inColumns(one)])) : value;
}

function columnsOf(rows: Row[], keys: string[]): Row {
  const columns = keys.map((key) => [key, inColumns(rows.map((row) => row[key] ?? null))]);
  return { [ROWS]: rows.length, ...(Object.fromEntries(columns) as Row) };
}

/** All keys of the records in one order that suits every one of them, where there is one and most stand in most. */
function sharedKeys(rows: Row[]): string[] | undefined {
  const longestFirst = rows.map((row) => Object.keys(row)).sort((a, b) => b.length - a.length);
  const keys = [...new Set(longestFirst.flat())];
  const filled = longestFirst.flat().length / (rows.length * keys.length);
  const inOrder = longestFirst.every((own) => keys.filter((key) => own.includes(key)).join() === own.join());
  return inOrder && filled >= LEAST_FILLED ? keys : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
