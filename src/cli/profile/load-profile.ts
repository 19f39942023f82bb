import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Profile } from '../../model/profile.js';
import type { World } from '../world.js';
import { profilePlaces } from './profile-places.js';

/**
 * The practice's profile: the file that was named, or else the nearest one that lies where profiles are looked for;
 * undefined where there is none. Nothing is loaded to read one before a file is there.
 * @throws UsageError for a file that cannot be read, RuleError for one that cannot be used
 */
export async function loadProfile(
  named: string | undefined,
  { env }: Pick<World, 'env'>,
): Promise<Profile | undefined> {
  const path = named ?? findProfile(env);
  if (path === undefined) return undefined;
  const { readProfileFile } = await import('./read-profile-file.js');
  return readProfileFile(path);
}

function findProfile(env: NodeJS.ProcessEnv): string | undefined {
  const cwd = orRoot(() => process.cwd());
  const home = orRoot(homedir);
  return profilePlaces({ platform: process.platform, env, cwd, home }).find((path) => existsSync(path));
}

/** A working directory that was deleted, or a user without a folder, is no reason to give up. */
function orRoot(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '/';
  }
}
