import { table as builtIn } from '../../generated/table.js';
import type { BothLanguages, Language } from '../../model/language.js';
import type { Table } from '../../model/table.js';
import { explainText } from '../../report/explain.js';
import { explainedIds, type Heard } from '../../report/explain/topics.js';
import { fitTable } from '../../rules/fit/fit-table.js';
import { cleanText } from '../../text/clean.js';
import { closestId } from '../../text/closest-id.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { pageFormat } from '../page-format.js';
import type { PageCall } from '../read-call.js';
import { readSaid } from '../read-words.js';
import { textLook } from '../text-look.js';
import { UsageError } from '../usage-error.js';
import { tell, type World } from '../world.js';

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
  const look = { ...textLook(options, world), format };
  const text =
    explainText(asked, table, { ...look, heard: await heardIn(asked, table) }) ??
    explainText(nearestId(asked, table, options.lang, world), table, look);
  if (text === undefined) throw unknown(asked);
  await deliverText(text, options, world);
  return 0;
}

/** The id that comes near, which is told on the side. @throws UsageError where none does */
function nearestId(asked: string, table: Table, lang: Language, world: World): string {
  const [ids, answers] = explainedIds(table);
  const meant = closestId(asked, ids) ?? closestId(asked, answers);
  if (meant === undefined) throw unknown(asked);
  const note: BothLanguages = {
    en: `Nothing is known as "${cleanText(asked)}". This is "${meant}".`,
    es: `No se conoce "${cleanText(asked)}". Esto es "${meant}".`,
  };
  tell(world, note[lang]);
  return meant;
}

/** What words say; a single one is an id, or a part of one. */
async function heardIn(asked: string, table: Table): Promise<Heard> {
  if (!/\s/.test(asked)) return {};
  const { message, answers, aboutSignIn } = await readSaid(asked, table);
  return { message, symptom: aboutSignIn ? answers.symptom : undefined };
}

function unknown(asked: string): UsageError {
  return new UsageError({
    en: `nothing is known about "${asked}". All ids: portal-login-doctor rules`,
    es: `no se sabe nada de "${asked}". Lista completa: portal-login-doctor rules`,
  });
}
