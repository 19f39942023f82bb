import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package says of its licence. */
export interface Licence {
  /** Name and version. */
  of: string;
  /** SPDX identifier. */
  id: string;
  /** Whose it is, one line each. */
  copyright: string[];
  /** The licence's own words; '' where the package comes without them. */
  words: string;
}

interface PackageFile {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
}

/** Reads the licence of an installed package. */
export function readLicence(folder: string): Licence {
  const {
    name,
    version,
    license,
    author = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const text = licenceFile(folder);
  const copyright = text
    .slice(0, startOfWords(text))
    .split('\n')
    .filter((line) => /^copyright\b/i.test(line));
  const holder = typeof author === 'string' ? author : author.name;
  return {
    of: `${name} ${version}`,
    id: license,
    copyright: copyright.length > 0 ? copyright : [`Copyright ${holder}`],
    words: wordsIn(folder),
  };
}

/** A licence's own words, behind whose it is; '' where the folder has none. */
export function wordsIn(folder: string): string {
  const text = licenceFile(folder);
  return text.slice(startOfWords(text)).trim();
}

function startOfWords(text: string): number {
  return Math.max(0, text.search(/^(?:Permission|Redistribution)\b/m));
}

function licenceFile(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e\b/i.test(entry));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r', '');
}
