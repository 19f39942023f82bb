import type { LocalizedText, Profile } from '../../model/index.js';
import type { ProfileFile } from './profile-file.js';

/** A file's content as the program's own `Profile`. */
export function toProfile(file: ProfileFile): Profile {
  const { portal, support } = file;
  return whole({
    portal,
    addresses: file.addresses,
    appLinks: file['app-links'],
    support: support && whole({ ...support, hours: localized(support.hours), unlocks: localized(support.unlocks) }),
    lockoutMinutes: file['lockout-minutes'],
    codeMinutes: file['code-minutes'],
    resetLinkMinutes: file['reset-link-minutes'],
    activationLinkDays: file['activation-link-days'],
    minimumAge: file['minimum-age'],
    parentAccessUntilAge: file['parent-access-until-age'],
    languages: file.languages,
    advice: file.advice?.map((text) => localized(text)),
    rules: file.rules,
  });
}

/** A text that is written once is for every language. */
function localized<T extends LocalizedText | undefined>(text: string | T): T | LocalizedText {
  return typeof text === 'string' ? { en: text } : text;
}

type Whole<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The entries that are there. */
function whole<T extends object>(entries: T): Whole<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Whole<T>;
}
