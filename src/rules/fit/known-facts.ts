import {
  inLanguage,
  type KnownFact,
  type Language,
  type LocalizedText,
  type ProductFacts,
  type Profile,
} from '../../model/index.js';
import { timeSpan } from '../../text/time-span.js';

/** What is known of one portal: as numbers for the plan, as words for the texts. */
export interface KnownFacts {
  number(fact: KnownFact): number | undefined;
  /** How it reads in a sentence; undefined where it is not known. */
  words(fact: KnownFact, language: Language): string | undefined;
}

/** What a practice says of its portal, and where it says nothing, what holds for the portal's product. */
export function knownFacts(profile: Profile, product: ProductFacts): KnownFacts {
  const { portal, support, addresses } = profile;
  const values: Record<KnownFact, Value | undefined> = {
    'portal-name': portal?.name,
    'portal-address': addresses?.[0],
    'support-phone': support?.phone,
    'support-email': support?.email,
    'support-hours': support?.hours,
    'support-languages': support?.languages?.join(', '),
    unlocks: support?.unlocks ?? product.unlocks,
    'lockout-minutes': profile.lockoutMinutes ?? product['lockout-minutes'],
    'code-minutes': profile.codeMinutes ?? product['code-minutes'],
    'reset-link-minutes': profile.resetLinkMinutes ?? product['reset-link-minutes'],
    'activation-link-days': profile.activationLinkDays ?? product['activation-link-days'],
    'minimum-age': profile.minimumAge ?? product['minimum-age'],
    'parent-access-until-age': profile.parentAccessUntilAge,
  };
  return {
    number: (fact) => {
      const value = values[fact];
      return typeof value === 'number' ? value : undefined;
    },
    words: (fact, language) => inWords(fact, values[fact], language),
  };
}

type Value = string | number | LocalizedText;

function inWords(fact: KnownFact, value: Value | undefined, language: Language): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'object') return inLanguage(value, language);
  if (fact.endsWith('-minutes')) return timeSpan(value, language);
  return fact.endsWith('-days') ? timeSpan(value * 24 * 60, language) : String(value);
}
