import type { Language, LocalizedText } from './language.js';

/** What a practice knows of its own portal (`portal-login-doctor.yaml`). Everything may be missing; nothing in it is a patient's. */
export interface Profile {
  /** The portal as patients know it, and its product: an id of the table. */
  portal?: { name?: string; product?: string };
  /** Official addresses of the portal. The first one is where patients sign in. */
  addresses?: string[];
  /** Official addresses of the app in the stores. */
  appLinks?: string[];
  /** The line that helps with the portal. */
  support?: {
    phone?: string;
    email?: string;
    /** When it is staffed, as people say it. */
    hours?: LocalizedText;
    /** Languages spoken there. */
    languages?: string[];
    /** Who can unlock an account. */
    unlocks?: LocalizedText;
  };
  /** How long an account stays locked, in minutes. */
  lockoutMinutes?: number;
  /** How long a one-time code is good for, in minutes. */
  codeMinutes?: number;
  /** How long a reset link is good for, in minutes. */
  resetLinkMinutes?: number;
  /** How long an activation link is good for, in days. */
  activationLinkDays?: number;
  /** From which age on a patient signs in alone, in years. */
  minimumAge?: number;
  /** Up to which age a parent sees a child's record, in years. */
  parentAccessUntilAge?: number;
  /** Languages that patients are served in. */
  languages?: Language[];
  /** Sentences that the practice wants to be shown with every answer. */
  advice?: LocalizedText[];
  /** Folder with the practice's own rules, relative to the profile. */
  rules?: string;
}
