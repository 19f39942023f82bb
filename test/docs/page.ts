import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** A page of the book, and what can be checked in it. */
export interface Page {
  /** Its path in the repository. */
  path: string;
  /** The folder that its links start from. */
  folder: string;
  /** Its text without what stands in blocks of code. */
  prose: string;
  blocks: Block[];
  /** What stands between backquotes in the prose. */
  spans: string[];
  /** The targets of its links. */
  links: string[];
  headings: string[];
}

/** A block of code. */
export interface Block {
  language: string;
  text: string;
}

/** What is no part of the repository. */
const NOT_OURS = new Set(['node_modules', '.git']);

/** The path of every file and folder beneath one of the repository's, with `/`. */
export function everythingIn(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? [path, ...everythingIn(path)] : [path];
    });
}

/** Every page there is. */
export function allPages(): Page[] {
  return everythingIn()
    .filter((path) => path.endsWith('.md') && !path.startsWith('dist/'))
    .sort()
    .map((path) => pageOf(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** A page from its text. */
export function pageOf(path: string, text: string): Page {
  const { prose, blocks } = partsOf(text.replaceAll('\r\n', '\n').split('\n'));
  return {
    path,
    folder: dirname(path),
    prose,
    blocks,
    spans: [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replaceAll(/\s+/g, ' ')),
    links: [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target),
    headings: [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading),
  };
}

function partsOf(lines: readonly string[]): Pick<Page, 'prose' | 'blocks'> {
  const prose: string[] = [];
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of lines) {
    const fence = /^ *```(\w*)$/.exec(line);
    if (open !== undefined && fence !== null) {
      blocks.push(open);
      open = undefined;
    } else if (open !== undefined) open.text += `${line}\n`;
    else if (fence !== null) open = { language: fence[1] ?? '', text: '' };
    else prose.push(line);
  }
  return { prose: prose.join('\n'), blocks };
}
