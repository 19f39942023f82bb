import type { Language } from '../../model/index.js';
import { removeIdentifiers } from '../../words/identifiers/remove-identifiers.js';
import type { YamlPath } from '../../rules/at.js';
import { nameOfKind } from '../../rules/removed-kinds.js';
import type { RuleEntry } from '../../rules/read-entries.js';
import { type Check, faultAt } from '../fault.js';

/** What patients say is kept without whatever tells who they are. */
export const personalData: Check = ({ entries }) =>
  entries.flatMap((entry) =>
    textsIn(entry).flatMap(({ path, text }) => {
      const { removed } = removeIdentifiers(text);
      if (removed.length === 0) return [];
      const kinds = removed.map(nameOfKind);
      const message = {
        en: `this looks like a patient's data (${kinds.map(({ en }) => en).join(', ')}). Take it out: it is not needed.`,
        es: `esto parece un dato de un paciente (${kinds.map(({ es }) => es).join(', ')}). Quítelo: no hace falta.`,
      };
      return [faultAt(entry, path, 'error', 'personal-data', message)];
    }),
  );

/** A sentence that is there twice counts once. */
export const repeatedUtterance: Check = ({ entries }) => {
  const seen = new Set<string>();
  return entries
    .filter(({ kind }) => kind === 'utterances')
    .flatMap((entry) =>
      textsIn(entry).flatMap(({ path, text }) => {
        const folded = text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        if (!seen.has(folded)) {
          seen.add(folded);
          return [];
        }
        return [faultAt(entry, path, 'warning', 'repeated-utterance', REPEATED)];
      }),
    );
};

const REPEATED = {
  en: 'the same words are there before. Words that differ teach more.',
  es: 'las mismas palabras ya están antes. Unas palabras distintas enseñan más.',
};

/** Wordings of people and of screens in an entry. */
function textsIn({ kind, rule, parsed, path: start }: RuleEntry): { path: YamlPath; text: string }[] {
  const at = (key: string, texts: readonly string[]) => texts.map((text, index) => ({ path: [key, index], text }));
  if (kind === 'messages') return at('texts', (rule as { texts: string[] }).texts);
  if (kind !== 'utterances') return [];
  const { en = [], es = [], real = [] } = parsed.valueAt(start) as Partial<Record<Language, string[]>> & Real;
  const found = real.map(({ text }, index) => ({ path: ['real', index, 'text'], text }));
  return [...at('en', en), ...at('es', es), ...found];
}

interface Real {
  real?: { text: string }[];
}
