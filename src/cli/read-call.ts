import type { Profile } from '../model/profile.js';
import type { Table } from '../model/table.js';
import { readFlags, readReportFlags, type Flags } from './flags.js';
import { defaultOptions, type ReportOptions, type RunOptions } from './options.js';
import { loadProfile } from './profile/load-profile.js';
import { PROFILE_NAME } from './profile/profile-places.js';
import type { Telling } from './progress.js';
import type { World } from './world.js';

/** What is known of the practice that the call is made in. */
export interface Practice {
  /** What it knows of its own portal. */
  profile?: Profile;
  /** The built-in rules with its own laid over them; undefined where it has none. */
  table?: Table;
}

/** How a page about the table is printed, and what the practice knows. */
export interface PageCall extends Practice {
  report: ReportOptions;
}

/** Where a profile is written, and how it is asked for. */
export interface InitCall {
  options: RunOptions;
  output: { path: string; force: boolean };
}

/**
 * A whole call: its flags, and the profile and rules that they name or that lie nearby.
 * @throws UsageError for a mistake of the call, RuleError for a profile or rules that cannot be used
 */
export async function readCall(address: string | undefined, flags: Flags, world: World): Promise<RunOptions> {
  const options = await readFlags(address, flags, world.env);
  return { ...options, ...(await practiceOf(flags, options.report, world)) };
}

/** The same of a command that prints a page about the table. @throws UsageError, RuleError */
export async function readPageCall(flags: Flags, world: World): Promise<PageCall> {
  const report = readReportFlags(flags, world.env);
  return { report, ...(await practiceOf(flags, report, world)) };
}

/** The same of a check of rules, which needs none that are sound. @throws UsageError, RuleError for the profile */
export async function readCheckCall(flags: Flags, world: World): Promise<PageCall> {
  const profile = await loadProfile(flags.profile, world);
  return { report: readReportFlags(flags, world.env), ...(profile !== undefined && { profile }) };
}

/**
 * The same of the demonstration. A profile that lies nearby is of another portal than the example: it counts only where
 * it is named.
 * @throws UsageError, RuleError
 */
export async function readDemoCall(flags: Flags, world: World): Promise<RunOptions> {
  const options = await readFlags(undefined, flags, world.env);
  const { report } = options;
  if (flags.profile !== undefined) return { ...options, ...(await practiceOf(flags, report, world)) };
  return { ...options, ...(flags.rules !== undefined && { table: await ownRules(flags.rules, report, world) }) };
}

/** The same of the command that writes a profile: it reads none. @throws UsageError */
export function readInitCall(flags: Flags, { env }: World): InitCall {
  const path = flags.output ?? PROFILE_NAME;
  const report = readReportFlags({ ...flags, output: path }, env);
  const options = { ...defaultOptions(env), noInput: flags.input === false, report };
  return { options, output: { path, force: flags.force ?? false } };
}

/** The profile and the rules that flags name, or that lie nearby; rules that are named take the place of the profile's. */
export async function practiceOf(
  flags: Pick<Flags, 'profile' | 'rules'>,
  telling: Telling,
  world: World,
): Promise<Practice> {
  const profile = await loadProfile(flags.profile, world);
  const dir = flags.rules ?? profile?.rules;
  return {
    ...(profile !== undefined && { profile }),
    ...(dir !== undefined && { table: await ownRules(dir, telling, world) }),
  };
}

/** Loaded where a practice has rules of its own, and only there. */
async function ownRules(dir: string, telling: Telling, world: World): Promise<Table> {
  const { loadOwnRules } = await import('./own-rules.js');
  return loadOwnRules(dir, telling, world);
}
