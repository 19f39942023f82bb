import { chance, drawOne } from '../chance.js';

/** A word of so many letters is a longer one. */
const LONGER = 5;
const EVERY = 4;
const KEYS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'];
const KINDS = ['swap', 'drop', 'double', 'neighbour'] as const;

/** The words with a slip of the keyboard in every fourth longer word, the first of them included; no two turns are alike. */
export function withSlips(words: string, turn: number): string {
  let longer = 0;
  return words.replace(/\p{L}+/gu, (word) => {
    if (word.length < LONGER) return word;
    const slips = longer % EVERY === 0;
    longer += 1;
    return slips ? slip(word, `${words} ${longer} ${turn}`) : word;
  });
}

function slip(word: string, key: string): string {
  const at = 1 + Math.floor(chance(key, 'at') * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (drawOne(KINDS, chance(key, 'kind'))) {
    case 'swap':
      return `${before}${after.charAt(0)}${letter}${after.slice(1)}`;
    case 'drop':
      return `${before}${after}`;
    case 'double':
      return `${before}${letter}${letter}${after}`;
    case 'neighbour':
      return `${before}${neighbourOf(letter, chance(key, 'side'))}${after}`;
  }
}

function neighbourOf(letter: string, luck: number): string {
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const at = row.indexOf(letter.toLowerCase());
  const neighbours = [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== '');
  return neighbours[Math.floor(luck * neighbours.length)] ?? letter;
}
