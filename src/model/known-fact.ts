import type { LocalizedText } from './language.js';

/** What may be known of a portal, by the name that the texts of rules have a place for: `{lockout-minutes}`. */
export const KNOWN_FACTS = [
  'portal-name',
  'portal-address',
  'support-phone',
  'support-email',
  'support-hours',
  'support-languages',
  'unlocks',
  'lockout-minutes',
  'code-minutes',
  'reset-link-minutes',
  'activation-link-days',
  'minimum-age',
  'parent-access-until-age',
] as const;
export type KnownFact = (typeof KNOWN_FACTS)[number];

/** Facts that hold for every portal of a product, whoever runs it. */
export interface ProductFacts {
  'lockout-minutes'?: number;
  'code-minutes'?: number;
  'reset-link-minutes'?: number;
  'activation-link-days'?: number;
  'minimum-age'?: number;
  /** Who can unlock an account, as the end of "… can be opened by". */
  unlocks?: LocalizedText;
}

/** A rule's texts with places for what is known, by their path in the rule: `do`, `notes.1`. */
export type Templates = Record<string, LocalizedText>;
