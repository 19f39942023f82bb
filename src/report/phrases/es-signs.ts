import type { Phrases } from './en.js';

/** What stands in the place of signs where they are read aloud. */
export const signsSpanish: Pick<Phrases, 'signs'> = {
  signs: {
    for: 'A favor',
    against: 'En contra',
    words: { '→': ', luego ', '·': ', ', '•': '[oculto]', '×': 'por', '÷': 'entre' },
  },
};
