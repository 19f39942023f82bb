import { cleanText } from '../text/clean.js';
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
export interface LintReport extends Checked {
  schemaVersion: 1;
  errors: number;
  warnings: number;
}

/** Longest message; it may quote what stands in a file. */
const LONGEST = 400;

/** The faults as a document for programs. */
export function lintReport({ folder, files, faults }: Checked): LintReport {
  return {
    schemaVersion: 1,
    folder,
    files,
    errors: count(faults, 'error'),
    warnings: count(faults, 'warning'),
    faults,
  };
}

/** The faults as people read them: one a line, then how many there are. */
export function tellFaults(checked: Checked): string {
  const { faults } = checked;
  const lines = faults.map(({ file, line, column, level, check, message }) => {
    const text = cleanText(message, LONGEST);
    return `${cleanText(file)} line ${line}, column ${column}: ${level}: ${text} (${check})`;
  });
  return [...lines, summary(checked), ''].join('\n');
}

function summary({ folder, files, faults }: Checked): string {
  const where = `${counted(files, 'file')} of ${cleanText(folder)}`;
  if (faults.length === 0) return `Nothing is wrong with the ${where}.`;
  return `${counted(count(faults, 'error'), 'error')}, ${counted(count(faults, 'warning'), 'warning')} in the ${where}.`;
}

function count(faults: readonly Fault[], level: Level): number {
  return faults.filter((fault) => fault.level === level).length;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
