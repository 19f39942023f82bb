import type { Language } from '../model/index.js';

/** Syllables of one word, as it is spoken. */
export const syllablesIn: Record<Language, (word: string) => number> = { en: inEnglish, es: inSpanish };

/** Words of everyday English at a desk that the rules below count wrong. */
const IRREGULAR: Record<string, number> = { something: 2, someone: 2, sometimes: 2, somewhere: 2, area: 3, being: 2 };

/**
 * Groups of vowels, without the e that is silent at the end of a word or before its ending, with two for vowels that
 * part (`account`, but `re-activate`).
 */
function inEnglish(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const known = IRREGULAR[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replace(/(?<=[^aeiouy])e(?=(?:ly|ment|ful|less)$)/, '')
    .replace(/(?<=[aeiouy][^aeiouytd]{1,3})ed$/, 'd')
    .replace(/(?<=[aeiouy](?:[^aeiouysxzcg]|[^aeiouy]t))es$/, 's')
    .replace(/(?<=[aeiouy][^aeiouy]{1,3})(?<![bcdfgkpstz]l)e$/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const parted =
    spoken.match(/i(?:a(?!l$|n$)|o(?!n|us)|et|um)|[aeiouy]ing$|rea(?:ct|li)|cre[ao]|eo(?!n|us|p)|ua(?!r|l$)|uou/g)
      ?.length ?? 0;
  return Math.max(1, groups + parted);
}

/** Vowels side by side are one syllable unless both are strong, or a weak one is stressed (RAE, Ortografía, 2.2). */
function inSpanish(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$|y(?=[^aeiouáéíóú])/, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(1, groups.length + groups.reduce((sum, group) => sum + partings(group), 0));
}

function partings(vowels: string): number {
  const pairs = Array.from(vowels.slice(1), (second, index) => `${vowels[index] ?? ''}${second}`);
  return pairs.filter((pair) => /^[aeoáéó]{2}$/.test(pair) || /[íú]/.test(pair)).length;
}
