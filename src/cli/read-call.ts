import type { Profile } from '../model/profile.js';
import { readFlags, readReportFlags, type Flags } from './flags.js';
import { defaultOptions, type ReportOptions, type RunOptions } from './options.js';
import { loadProfile } from './profile/load-profile.js';
import { PROFILE_NAME } from './profile/profile-places.js';
import type { World } from './world.js';

/** How a page about the table is printed, and what the practice knows. */
export interface PageCall {
  report: ReportOptions;
  profile?: Profile;
}

/** Where a profile is written, and how it is asked for. */
export interface InitCall {
  options: RunOptions;
  output: { path: string; force: boolean };
}

/**
 * A whole call: its flags, and the profile that they name or that lies nearby.
 * @throws UsageError for a mistake of the call, RuleError for a profile that cannot be used
 */
export async function readCall(address: string | undefined, flags: Flags, world: World): Promise<RunOptions> {
  return withProfile(await readFlags(address, flags), await loadProfile(flags.profile, world));
}

/** The same of a command that prints a page about the table. @throws UsageError, RuleError */
export async function readPageCall(flags: Flags, world: World): Promise<PageCall> {
  return withProfile({ report: readReportFlags(flags) }, await loadProfile(flags.profile, world));
}

/**
 * The same of the demonstration. A profile that lies nearby is of another portal than the example: it counts only where
 * it is named.
 * @throws UsageError, RuleError
 */
export async function readDemoCall(flags: Flags, world: World): Promise<RunOptions> {
  const options = await readFlags(undefined, flags);
  return flags.profile === undefined ? options : withProfile(options, await loadProfile(flags.profile, world));
}

/** The same of the command that writes a profile: it reads none. @throws UsageError */
export function readInitCall(flags: Flags): InitCall {
  const path = flags.output ?? PROFILE_NAME;
  const report = readReportFlags({ ...flags, output: path });
  const options = { ...defaultOptions(), noInput: flags.input === false, report };
  return { options, output: { path, force: flags.force ?? false } };
}

function withProfile<T extends object>(options: T, profile: Profile | undefined): T & { profile?: Profile } {
  return profile === undefined ? options : { ...options, profile };
}
