import type { Language } from '../../model/language.js';
import { joinSentences, orList } from '../../text/both-languages.js';
import { cleanText } from '../../text/clean.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { nearest } from '../../text/nearest.js';
import { SHELLS, type Shell } from '../call/commands.js';
import { bashScript } from '../completion/bash.js';
import { callWords, type CommandWords } from '../completion/call-words.js';
import { fishScript } from '../completion/fish.js';
import { powershellScript } from '../completion/powershell.js';
import { zshScript } from '../completion/zsh.js';
import { writeAll } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { spelledFor, type World } from '../world.js';

const SCRIPTS: Record<Shell, (call: readonly CommandWords[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** What a shell is called by the name of its program. */
const ALIKE: Partial<Record<string, Shell>> = { pwsh: 'powershell' };

/**
 * Prints the script with which a shell completes the words of a call.
 * @returns the exit code
 * @throws UsageError for a shell that is none of those
 */
export async function completionCommand(shell: string | undefined, language: Language, world: World): Promise<number> {
  const known = knownShell(shell);
  // The PowerShell of Windows reads what a program writes in a code page of its own.
  const ascii = world.ascii || known === 'powershell';
  await writeAll(world.stdout, spelledFor({ ascii }, SCRIPTS[known](callWords(language))));
  return 0;
}

const ANY = orList(SHELLS);

function knownShell(named: string | undefined): Shell {
  if (named === undefined) {
    throw new UsageError({
      en: `completion needs the name of a shell: ${ANY.en}.`,
      es: `completion necesita el nombre de un shell: ${ANY.es}.`,
    });
  }
  const word = named.toLowerCase();
  const found = ALIKE[word] ?? SHELLS.find((shell) => shell === word);
  if (found !== undefined) return found;
  const none = {
    en: `completion takes ${ANY.en}, not "${cleanText(named)}".`,
    es: `completion acepta ${ANY.es}, no "${cleanText(named)}".`,
  };
  throw new UsageError(joinSentences(none, didYouMean(nearest(word, SHELLS))));
}
