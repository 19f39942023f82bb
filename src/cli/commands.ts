import { didYouMean, joinSentences } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import { UsageError } from './usage-error.js';

/** Every command. */
const COMMANDS = ['diagnose', 'probe', 'explain', 'rules', 'demo', 'help'] as const;

/** Words that sound like commands of this program, and are none. */
const NO_COMMANDS = ['compare', 'init', 'completion', 'version'];

/**
 * Refuses a word that was meant as a command: it is near a command's name, and is no address.
 * @throws UsageError with the command that was meant
 */
export function refuseCommandWord(word: string): void {
  if (!/^[a-z-]+$/i.test(word) || word === 'localhost') return;
  const meant = nearest(word, COMMANDS);
  if (meant !== undefined) throw new UsageError(joinSentences(`no command "${word}".`, didYouMean(meant)));
  if (NO_COMMANDS.includes(word)) {
    throw new UsageError(`no command "${word}". There are ${COMMANDS.slice(0, -1).join(', ')}.`);
  }
}
