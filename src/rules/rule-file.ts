import type { FileKind } from './file-shapes.js';

/** A rule file as it was read: its path below the rules folder, with forward slashes, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/** Files that hold all rules of their kind. */
export const SINGLE_FILES: Record<string, FileKind> = {
  'interceptors.yaml': 'interceptors',
  'advice.yaml': 'advice',
  'scales.yaml': 'scales',
  'office.yaml': 'office',
  'sheet.yaml': 'sheet',
};

/** Folders of rules. */
export const FOLDERS: FileKind[] = ['causes', 'fixes', 'questions', 'findings', 'messages', 'products', 'utterances'];

/** Folders of the built-in rules that are learned from when the program is built. */
export const LEARNED_FROM: readonly string[] = ['utterances', 'concepts', 'statements'];

/** The files of the built-in rules that make the table. */
export function tableFiles(files: readonly RuleFile[]): RuleFile[] {
  return files.filter(({ path }) => !LEARNED_FROM.includes(path.split('/')[0] ?? ''));
}
