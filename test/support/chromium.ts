import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A real browser of this computer; undefined, and the reason told aloud, where there is none. */
export async function startChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium() ?? installedChromium();
  if (executablePath === undefined) {
    process.stdout.write(
      'No Chromium on this computer: what a real browser shows is not tested (apt install chromium).\n',
    );
    return undefined;
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A check that nobody watches gets itself the browser; a person's computer is left as it is. */
function installedChromium(): string | undefined {
  if (process.env['CI'] === undefined || process.getuid?.() !== 0) return undefined;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      timeout: 240_000,
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return findChromium();
}
