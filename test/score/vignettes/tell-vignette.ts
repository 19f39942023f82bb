import { type Situation, UNKNOWN } from '../../../src/model/index.js';
import { readWords } from '../../../src/words/index.js';
import type { Vignette } from '../../vignettes/read-vignettes.js';
import { checkThatShows } from '../check.js';
import { leadVisit } from '../visits/lead-visit.js';
import type { Mind } from '../visits/mind.js';

/**
 * What the program is told of a vignette: words, answers and the check; not the words; the words alone; or the words, the
 * check, and the answers that it asks for.
 */
export type Told = 'all' | 'answers' | 'words' | 'guided';

/** What is known then. */
export function tellVignette({ words, answers, checked }: Vignette, told: Told, mind: Mind): Situation {
  const seen = checked === 'none' ? {} : checkThatShows(checked === 'healthy' ? [] : checked);
  if (told === 'answers') return { answers, ...seen };
  const said = readWords(words, mind.table);
  if (told === 'words') return { said };
  if (told === 'all') return { said, answers, ...seen };
  return leadVisit({ reply: (question) => answers[question] ?? UNKNOWN, seen }, mind, said).situation;
}
