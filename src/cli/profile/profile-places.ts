import { posix, win32 } from 'node:path';

/** What a practice's profile is called. */
export const PROFILE_NAME = 'portal-login-doctor.yaml';

/** The surroundings that decide where a profile is looked for. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** The working directory. */
  cwd: string;
  /** The user's own folder. */
  home: string;
}

/**
 * Where a profile may lie, nearest first: the working directory, the folders above it, the user's configuration folder.
 * Above the user's own folder nothing is looked for, as what lies there may be anybody's.
 */
export function profilePlaces(around: Surroundings): string[] {
  const path = pathsOf(around);
  const below = configFolders(around).flatMap((folder) => [path.join(folder, 'portal-login-doctor'), folder]);
  return [...new Set([...upwards(around), ...below])].map((folder) => path.join(folder, PROFILE_NAME));
}

/** The working directory and those above it, up to the user's own folder or to the root. */
function upwards(around: Surroundings): string[] {
  const path = pathsOf(around);
  const home = path.resolve(around.home);
  const folders = [path.resolve(around.cwd)];
  // The way from one to the other is none where they are the same, which on Windows they are in any case.
  for (let at = folders[0] ?? ''; path.dirname(at) !== at && path.relative(home, at) !== ''; at = path.dirname(at)) {
    folders.push(path.dirname(at));
  }
  return folders;
}

/** Where programs keep a user's settings: XDG base directories, Apple's application support, Windows' roaming data. */
function configFolders(around: Surroundings): string[] {
  const { platform, env, home } = around;
  const path = pathsOf(around);
  // A relative path counts as none there (XDG base directory specification).
  const given = (name: string) => (path.isAbsolute(env[name] ?? '') ? env[name] : undefined);
  if (platform === 'win32') return [given('APPDATA') ?? path.join(home, 'AppData', 'Roaming')];
  const xdg = given('XDG_CONFIG_HOME') ?? path.join(home, '.config');
  return platform === 'darwin' ? [xdg, path.join(home, 'Library', 'Application Support')] : [xdg];
}

/** Paths as the platform writes them, whichever this program runs on. */
function pathsOf({ platform }: Surroundings): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
