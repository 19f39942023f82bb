import { Validator } from '@cfworker/json-schema';
import { profileSchema } from '../../generated/profile-schema.js';
import type { Profile, ProductRule } from '../../model/index.js';
import { misfits, parseYaml } from '../parse.js';
import { RuleError, type RuleProblem } from '../problem.js';
import { checkProfile } from './check-profile.js';
import type { OwnPlaces } from './foreign-email.js';
import { patientData, type RemoveIdentifiers } from './patient-data.js';
import type { ProfileFile } from './profile-file.js';
import { tidyProfile } from './tidy-profile.js';
import { toProfile } from './to-profile.js';

/** What a profile is checked with. */
export interface ProfileChecks {
  /** The products that are known. */
  products: readonly ProductRule[];
  /** Finds what tells who somebody is. */
  removeIdentifiers: RemoveIdentifiers;
}

/**
 * Reads a practice's profile. An empty file is a profile that knows nothing.
 *
 * @param file its name, for messages
 * @throws {RuleError} for what cannot be used, each with line, column and what is allowed; for a file that seems to hold
 *   patient data, with nothing but the places
 */
export function readProfile(text: string, file: string, { products, removeIdentifiers }: ProfileChecks): Profile {
  const parsed = parseYaml(file, text, { asTexts: true });
  refuse(parsed.problems);
  const value = tidyProfile(parsed.value);
  refuse(patientData(parsed, text, { known: KEYS, own: ownPlacesIn(value), removeIdentifiers }));
  refuse(misfits(parsed, value, SHAPE));
  const profile = toProfile(value as ProfileFile);
  refuse(checkProfile(profile, products).map(({ path, message }) => parsed.problemAt(path, message)));
  return profile;
}

function refuse(problems: RuleProblem[]): void {
  if (problems.length > 0) throw new RuleError(problems);
}

/** Read before the shape is checked, so that a file with patient data is told of that alone. */
function ownPlacesIn(value: unknown): OwnPlaces {
  const { support, addresses } = value as { support?: { email?: unknown } | string; addresses?: unknown };
  const email = typeof support === 'object' ? support.email : undefined;
  return {
    email: typeof email === 'string' ? email : '',
    addresses: Array.isArray(addresses) ? addresses.filter((entry) => typeof entry === 'string') : [],
  };
}

const SHAPE = { schema: profileSchema, validator: new Validator(profileSchema, '7', false) };

/** The name of every key that a profile may have, at whatever depth. */
const KEYS: ReadonlySet<string> = new Set(keysIn(profileSchema));

function keysIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    return [...(name === 'properties' ? Object.keys(inner) : []), ...keysIn(inner)];
  });
}
