import type { Language, LocalizedText } from '../../model/index.js';

/** A text for everybody, or one in each language. */
type PracticeText = string | LocalizedText;

/** @minimum 1 @maximum 43200 */
type Minutes = number;

/** @minimum 1 @maximum 365 */
type Days = number;

/** @minimum 0 @maximum 120 */
type Years = number;

/**
 * What `portal-login-doctor.yaml` may hold, key by key as it is written. The JSON Schema that the file is checked against
 * is drawn from this type when the program is built; `key-notes.ts` says what each key is for.
 */
export interface ProfileFile {
  portal?: { name?: string; product?: string };
  addresses?: string[];
  'app-links'?: string[];
  support?: {
    phone?: string;
    email?: string;
    hours?: PracticeText;
    languages?: string[];
    unlocks?: PracticeText;
  };
  'lockout-minutes'?: Minutes;
  'code-minutes'?: Minutes;
  'reset-link-minutes'?: Minutes;
  'activation-link-days'?: Days;
  'minimum-age'?: Years;
  'parent-access-until-age'?: Years;
  languages?: Language[];
  advice?: PracticeText[];
  rules?: string;
}
