import { table } from '../../generated/table.js';
import type { ProfileAnswers } from '../../interview/profile-questions.js';
import { profileVisit, type ProfileDesk } from '../../interview/profile-visit.js';
import type { BothLanguages, Language } from '../../model/language.js';
import { RuleError } from '../../rules/problem.js';
import { readProfile } from '../../rules/profile/read-profile.js';
import { profileText } from '../../rules/profile/write-profile.js';
import { removeIdentifiers } from '../../words/identifiers/remove-identifiers.js';
import { canAsk, guidedScreen } from '../guided-screen.js';
import type { RunOptions } from '../options.js';
import type { InitCall } from '../read-call.js';
import { deliverText, refuseExisting } from '../output-file.js';
import { PROFILE_NAME } from '../profile/profile-places.js';
import { profileFromAnswers } from '../profile/profile-from-answers.js';
import { tell, type World } from '../world.js';

/**
 * Writes a practice's profile: from what is asked on a terminal, otherwise a template whose lines are all comments.
 * @returns the exit code
 * @throws UsageError where the file is there already or cannot be written, VisitStopped when the person stops
 */
export async function initCommand({ options, output }: InitCall, world: World): Promise<number> {
  await refuseExisting({ output });
  const asks = canAsk(options, world);
  const { lang } = options.report;
  const text = asks ? await askedFor(output.path, options, world) : profileText({}, lang);
  if (text !== undefined) await deliverText(text, { output }, world);
  const note = text === undefined ? NOTHING : asks ? writtenNote(output.path) : templateNote(output.path);
  tell(world, note[lang]);
  return 0;
}

const NOTHING: BothLanguages = { en: 'Nothing was written.', es: 'No se guardó nada.' };

function writtenNote(path: string): BothLanguages {
  return {
    en: `${path} was written. It counts in this folder and below.`,
    es: `Se guardó ${path}. Vale en esta carpeta y en las que contiene.`,
  };
}

function templateNote(path: string): BothLanguages {
  return {
    en: `${path} was written: a template. Take the # off the lines that you fill in. On a terminal, init asks for each.`,
    es: `Se guardó ${path}: es una plantilla. Quite el # de las líneas que complete. En una terminal, init pregunta cada una.`,
  };
}

async function askedFor(path: string, options: RunOptions, world: World): Promise<string | undefined> {
  const screen = await guidedScreen(options, world);
  const end = screen.prompts.begin(screen);
  return profileVisit(deskIn(options.report.lang), path, options.report.lang, screen).finally(end);
}

function deskIn(language: Language): ProfileDesk {
  const draft = (answers: ProfileAnswers) => profileText(profileFromAnswers(answers), language);
  return {
    // A platform is what a portal signs in through, not the portal.
    products: table.products.filter(({ platform }) => platform !== true).map(({ id, name }) => ({ id, label: name })),
    fault: (id, text) => {
      try {
        readProfile(draft({ [id]: text }), PROFILE_NAME, { products: table.products, removeIdentifiers });
        return undefined;
      } catch (error) {
        if (error instanceof RuleError) return error.problems[0]?.message;
        throw error;
      }
    },
    draft,
  };
}
