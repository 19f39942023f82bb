import { chromium, type Browser } from 'playwright-core';
import { findProgram } from './programs.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A real browser of this computer; undefined where there is none. */
export async function startChromium(): Promise<Browser | undefined> {
  const executablePath = findProgram(NAMES, 'what a real browser shows', 'chromium');
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
