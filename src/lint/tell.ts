import type { BothLanguages, Language } from '../model/language.js';
import { same } from '../text/both-languages.js';
import { cleanText } from '../text/clean.js';
import { placeIn } from '../text/place-in.js';
import type { Fault, Level } from './fault.js';

/** A folder that was checked. */
export interface Checked {
  /** As it was named. */
  folder: string;
  /** Number of rule files in it. */
  files: number;
  faults: readonly Fault[];
}

/** What `--json` prints of it. */
export interface LintReport extends Omit<Checked, 'faults'> {
  schemaVersion: 1;
  faults: (Omit<Fault, 'message'> & { message: string })[];
  errors: number;
  warnings: number;
}

/** Longest message; it may quote what stands in a file. */
const LONGEST = 400;

/** The faults as a document for programs. */
export function lintReport({ folder, files, faults }: Checked, language: Language): LintReport {
  return {
    schemaVersion: 1,
    folder,
    files,
    errors: count(faults, 'error'),
    warnings: count(faults, 'warning'),
    faults: faults.map((fault) => ({ ...fault, message: fault.message[language] })),
  };
}

/** The faults as people read them: one a line, then how many there are. */
export function tellFaults(checked: Checked, language: Language): string {
  const { faults } = checked;
  const lines = faults.map(({ file, line, column, level, check, message }) => {
    const text = cleanText(message[language], LONGEST);
    const place = placeIn(same(cleanText(file)), line, column)[language];
    return `${place}${LEVELS[level][language]}: ${text} (${check})`;
  });
  return [...lines, summary(checked)[language], ''].join('\n');
}

const LEVELS: Record<Level, BothLanguages> = {
  error: { en: 'error', es: 'error' },
  warning: { en: 'warning', es: 'aviso' },
};

function summary({ folder, files, faults }: Checked): BothLanguages {
  const name = cleanText(folder);
  const where = { en: `${counted(files, 'file')} of ${name}`, es: `${counted(files, 'archivo')} de ${name}` };
  if (faults.length === 0)
    return { en: `Nothing is wrong with the ${where.en}.`, es: `Todo está bien en ${where.es}.` };
  const [errors, warnings] = [count(faults, 'error'), count(faults, 'warning')];
  return {
    en: `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in the ${where.en}.`,
    es: `${errors} ${errors === 1 ? 'error' : 'errores'} y ${counted(warnings, 'aviso')} en ${where.es}.`,
  };
}

function count(faults: readonly Fault[], level: Level): number {
  return faults.filter((fault) => fault.level === level).length;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
