import { join } from 'node:path';
import { write } from '../files.js';
import type { Plugin } from '../plugin.js';
import { manualPage } from './manual-page.js';

/** Writes the page of the manual beside the bundle, where `package.json` names it. */
export function manual(root: string, version: string): Plugin {
  return {
    name: 'manual',
    setup(build) {
      build.onEnd(() => write(join(root, 'dist/portal-login-doctor.1'), manualPage(version)));
    },
  };
}
