import { table } from '../../generated/table.js';
import { profileVisit, type ProfileDesk } from '../../interview/profile-visit.js';
import { quickEscape } from '../../interview/prompts/quick-escape.js';
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
  const text = asks ? await askedFor(output.path, options, world) : profileText({});
  if (text === undefined) {
    tell(world, 'Nothing was written.');
    return 0;
  }
  await deliverText(text, { output }, world);
  tell(world, asks ? `${output.path} was written. It counts in this folder and below.` : templateNote(output.path));
  return 0;
}

function templateNote(path: string): string {
  return `${path} was written: a template. Take the # off the lines that you fill in. On a terminal, init asks for each.`;
}

function askedFor(path: string, options: RunOptions, world: World): Promise<string | undefined> {
  const screen = guidedScreen(options, world);
  quickEscape(screen.input);
  return profileVisit(desk, path, options.report.lang, screen);
}

const desk: ProfileDesk = {
  // A platform is what a portal signs in through, not the portal.
  products: table.products.filter(({ platform }) => platform !== true).map(({ id, name }) => ({ id, label: name })),
  fault: (id, text) => {
    try {
      readProfile(desk.draft({ [id]: text }), PROFILE_NAME, { products: table.products, removeIdentifiers });
      return undefined;
    } catch (error) {
      if (error instanceof RuleError) return error.problems[0]?.message;
      throw error;
    }
  },
  draft: (answers) => profileText(profileFromAnswers(answers)),
};
