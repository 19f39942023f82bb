import { table as builtIn } from '../../generated/table.js';
import type { BothLanguages } from '../../model/language.js';
import type { Table } from '../../model/table.js';
import { explainText } from '../../report/explain.js';
import { explainedIds, type Heard } from '../../report/explain/topics.js';
import { fitTable } from '../../rules/fit/fit-table.js';
import { closestId } from '../../text/closest-id.js';
import { joinSentences } from '../../text/both-languages.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { pageFormat } from '../page-format.js';
import type { PageCall } from '../read-call.js';
import { readSaid } from '../read-words.js';
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
  const format = pageFormat('explain', options);
  await refuseExisting(options);
  const asked = words.join(' ').trim();
  if (asked === '') {
    throw new UsageError({
      en: 'explain needs an id or the words on the screen.',
      es: 'explain necesita un id o las palabras de la pantalla.',
    });
  }
  const table = fitTable(rules, { profile });
  const heard = await heardIn(asked, table);
  const text = explainText(asked, table, { ...textLook(options, world), format, heard });
  if (text === undefined) throw new UsageError(unknownSentence(asked, table));
  await deliverText(text, options, world);
  return 0;
}

/** What words say; a single one is an id, or a part of one. */
async function heardIn(asked: string, table: Table): Promise<Heard> {
  if (!/\s/.test(asked)) return {};
  const { message, answers, aboutSignIn } = await readSaid(asked, table);
  return { message, symptom: aboutSignIn ? answers.symptom : undefined };
}

function unknownSentence(asked: string, table: Table): BothLanguages {
  const [ids, answers] = explainedIds(table);
  return joinSentences(
    { en: `nothing is known about "${asked}".`, es: `no se sabe nada de "${asked}".` },
    didYouMean(closestId(asked, ids) ?? closestId(asked, answers)),
    { en: 'All ids: portal-login-doctor rules', es: 'Lista completa: portal-login-doctor rules' },
  );
}
