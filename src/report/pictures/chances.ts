import type { Result } from '../../model/index.js';

/** One bar: a cause and how likely it is; 1 for one that was seen. */
export interface ChanceBar {
  title: string;
  probability: number;
  confirmed: boolean;
}

const SHOWN = 5;
/** A bar that is shorter cannot be seen. */
const LEAST = 0.01;

/** The first causes with their chances; where a fault was seen, such causes alone, as the others do not count yet. */
export function chancesOf({ causes }: Result): ChanceBar[] {
  const isSeen = causes[0]?.confirmed === true;
  return causes
    .filter(({ confirmed, probability }) => (isSeen ? confirmed : probability >= LEAST))
    .slice(0, SHOWN)
    .map(({ title, probability, confirmed }) => ({ title, probability, confirmed }));
}
