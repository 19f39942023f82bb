import { table as builtIn } from '../../generated/table.js';
import type { BothLanguages } from '../../model/language.js';
import type { Table } from '../../model/table.js';
import { CHOICES, STAGES } from '../../model/vocabulary.js';
import { explainText } from '../../report/explain.js';
import { fitTable } from '../../rules/fit/fit-table.js';
import { closestId } from '../../text/closest-id.js';
import { joinSentences } from '../../text/both-languages.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { stringifyJson } from '../../text/json.js';
import { deliverText, refuseExisting } from '../output-file.js';
import type { PageCall } from '../read-call.js';
import { textLook } from '../text-look.js';
import { UsageError } from '../usage-error.js';
import type { World } from '../world.js';

/**
 * Tells all that is known about an id, or about a text that a screen shows.
 * @returns the exit code
 * @throws UsageError for what is not known
 */
export async function explainCommand(
  words: string[],
  { report: options, profile, table: rules = builtIn }: PageCall,
  world: World,
): Promise<number> {
  await refuseExisting(options);
  const asked = words.join(' ').trim();
  if (asked === '') {
    throw new UsageError({
      en: 'explain needs an id or the words on the screen.',
      es: 'explain necesita un id o las palabras de la pantalla.',
    });
  }
  const table = fitTable(rules, { profile });
  const text = explainText(asked, table, textLook(options, world));
  if (text === undefined) throw new UsageError(unknownSentence(asked, table));
  await deliverText(options.format === 'json' ? jsonOf(asked, text, table) : text, options, world);
  return 0;
}

/** Every rule that has the id, and the text that people read. */
function jsonOf(asked: string, text: string, table: Table): string {
  const kinds = ['causes', 'fixes', 'findings', 'questions', 'products', 'messages'] as const;
  const rules = kinds.flatMap((kind) => {
    const rule = table[kind].find(({ id }) => id === asked);
    return rule === undefined ? [] : [{ kind, rule }];
  });
  return `${stringifyJson({ asked, rules, text }, 2)}\n`;
}

function unknownSentence(asked: string, table: Table): BothLanguages {
  const { causes, fixes, findings, questions, products, messages } = table;
  const choices = Object.values(CHOICES).flat();
  const rules = [...causes, ...fixes, ...findings, ...questions, ...products, ...messages].map(({ id }) => id);
  const meant = closestId(asked, [...rules, ...STAGES]) ?? closestId(asked, choices);
  return joinSentences(
    { en: `nothing is known about "${asked}".`, es: `no se sabe nada de "${asked}".` },
    didYouMean(meant),
    { en: 'All ids: portal-login-doctor rules', es: 'Lista completa: portal-login-doctor rules' },
  );
}
