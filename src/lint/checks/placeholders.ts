import type { BothLanguages } from '../../model/index.js';
import { joinSentences } from '../../text/both-languages.js';
import type { FileKind } from '../../rules/file-shapes.js';
import type { RuleEntry } from '../../rules/read-entries.js';
import { type Check, faultAt, type Linted } from '../fault.js';
import { wordingsOf } from '../texts.js';

/** A `{placeholder}` that nothing fills would reach the screen as it stands, or take its sentence away. */
export const unknownPlaceholder: Check = (linted) =>
  wordingsOf(linted.entries).flatMap(({ of, path, words }) => {
    const known = fillable(of.entry, linted);
    if (known === undefined) return [];
    return placeholdersIn(words)
      .filter((name) => !known.includes(name))
      .map((name) => faultAt(of.entry, path, 'error', 'unknown-placeholder', sentence(name, known)));
  });

function sentence(name: string, known: readonly string[]): BothLanguages {
  const listed = known.map((one) => `{${one}}`).join(', ');
  const hint =
    known.length === 0
      ? { en: 'No placeholders are filled here.', es: 'Aquí no se llena ningún espacio.' }
      : { en: `Known: ${listed}.`, es: `Se aceptan: ${listed}.` };
  return joinSentences({ en: `nothing fills {${name}} here.`, es: `aquí nada llena {${name}}.` }, hint);
}

/**
 * Names that are filled in an entry's texts; undefined where others see to it: what is known of a portal is checked as
 * a rule is read. Of a finding these are facts that its judgement states, which the built-in sentences name.
 */
function fillable({ kind, id }: RuleEntry, { base }: Linted): readonly string[] | undefined {
  if (FILLED_FROM_WHAT_IS_KNOWN.includes(kind)) return undefined;
  if (kind !== 'findings') return [];
  const built = base?.findings.find((rule) => rule.id === id);
  return built === undefined ? undefined : placeholdersIn(JSON.stringify([built.summary, built.brief ?? '']));
}

const FILLED_FROM_WHAT_IS_KNOWN: readonly FileKind[] = ['causes', 'fixes', 'advice', 'office', 'sheet'];

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => name);
}
