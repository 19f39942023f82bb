import { table as builtIn } from '../../generated/table.js';
import { DEMO_CASES } from '../../demo/cases.js';
import { inLanguage, type BothLanguages, type Language } from '../../model/language.js';
import { closestId } from '../../text/closest-id.js';
import { joinSentences } from '../../text/both-languages.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { checkPortal } from '../check-portal.js';
import { conclude } from '../conclude.js';
import { deliver } from '../deliver.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { canAsk } from '../guided-screen.js';
import type { RunOptions } from '../options.js';
import { withProgress } from '../progress.js';
import { troubleTeller } from '../tell-trouble.js';
import { UsageError } from '../usage-error.js';
import { spelledFor, tell, type World } from '../world.js';

/** Lists the cases, one a line, its id first. @returns the exit code */
export async function listDemoCommand(lang: Language, world: World): Promise<number> {
  const width = Math.max(...DEMO_CASES.map(({ id }) => id.length));
  const lines = DEMO_CASES.map(({ id, title }) => `${id.padEnd(width)}  ${inLanguage(title, lang)}\n`);
  await deliverText(spelledFor(world, lines.join('')), {}, world);
  return 0;
}

/**
 * The whole diagnosis against an example portal on this computer: guided on a terminal, otherwise with the answers
 * that belong to the case.
 * @param caseId - The first case where it is left out.
 * @returns the exit code
 * @throws UsageError for a case that is not known
 */
export async function demoCommand(caseId: string | undefined, options: RunOptions, world: World): Promise<number> {
  await refuseExisting(options.report);
  const shown = caseId === undefined ? DEMO_CASES[0] : DEMO_CASES.find(({ id }) => id === caseId);
  if (shown === undefined) throw new UsageError(unknownCase(caseId ?? ''));
  const { lang } = options.report;
  const { startDemo } = await import('../../demo/start.js');
  const portal = await withProgress(STARTING, options.report, world, () => startDemo(shown.id), 0);
  const { address, resolve, ca } = portal;
  const probe = { ...options.probe, resolve, ca };
  try {
    tell(world, `Demo "${shown.id}": ${inLanguage(shown.title, lang)}`);
    if (canAsk(options, world)) {
      const { guidedVisit } = await import('../guided.js');
      return await guidedVisit({ ...options, address, probe, given: {} }, world);
    }
    const answers = { ...shown.answers };
    const played = Object.entries(answers).map(([question, choice]) => `${question}=${choice}`);
    if (played.length > 0) tell(world, `${inLanguage(PLAYED, lang)}: ${played.join(', ')}`);
    const { profile, table = builtIn } = options;
    const evidence = await checkPortal(address, probe, world, options.report);
    return await deliver(
      conclude({ evidence, answers, profile }, table, options.report, troubleTeller(world)),
      options,
      world,
      'diagnosis',
    );
  } finally {
    await portal.stop();
  }
}

const STARTING: BothLanguages = { en: 'Starting the example portal', es: 'Iniciando el portal de ejemplo' };
const PLAYED: BothLanguages = { en: 'Answers that are played', es: 'Respuestas que se usan' };

function unknownCase(asked: string): BothLanguages {
  const meant = closestId(
    asked,
    DEMO_CASES.map(({ id }) => id),
  );
  return joinSentences(
    { en: `no demo case "${asked}".`, es: `no existe el caso de demostración "${asked}".` },
    didYouMean(meant),
    { en: 'All of them: portal-login-doctor demo --list', es: 'Lista completa: portal-login-doctor demo --list' },
  );
}
