import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Leaves out of the published types what is said of single members and of types that are not exported; of an exported type
 * the first sentence stays, of a function all. The package has little room.
 *
 * @param {string} file
 */
export function leanTypes(file) {
  const types = readFileSync(file, 'utf8');
  const exported = new Set(
    /^export \{(.*)\};$/m
      .exec(types)?.[1]
      .split(', ')
      .map((name) => name.replace(/^type /, '')),
  );
  const lean = types
    .replace(/^[ \t]+\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, '')
    .replace(/^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=(.*))/gm, (comment, line) => leanComment(comment, line, exported))
    .replace(/^ +/gm, '');
  writeFileSync(file, lean);
}

function leanComment(comment, line, exported) {
  const [, kind, name] = /\b(interface|type|const|function|class) (\w+)/.exec(line) ?? [];
  if (!exported.has(name)) return '';
  if (kind === 'function') return comment;
  const text = comment.replace(/^\/\*\*|^ \*(?!\/)|\*\/$/gm, '').split('@', 1)[0];
  return `/** ${text.trim().split(/\s+/).join(' ').split('. ', 1)[0].replace(/\.$/, '')}. */\n`;
}
