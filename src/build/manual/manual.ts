import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from '../plugin.js';
import { manualPage } from './manual-page.js';

/** Writes the page of the manual beside the bundle, where `package.json` names it. */
export function manual(root: string, version: string): Plugin {
  return {
    name: 'manual',
    setup(build) {
      build.onEnd(() => {
        mkdirSync(join(root, 'dist'), { recursive: true });
        writeFileSync(join(root, 'dist/portal-login-doctor.1'), manualPage(version));
      });
    },
  };
}
