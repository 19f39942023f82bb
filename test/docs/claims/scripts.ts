import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreOptions } from '../../score/options.js';
import { everythingIn, ROOT } from '../page.js';
import type { ClaimKind } from './claim.js';
import { codeOf } from './code.js';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** `npm run …` names a script, and what stands behind `--` is read by it. */
export const npmScripts: ClaimKind = {
  name: 'scripts',
  untrue: (page) => codeOf(page).filter((code) => !runs(code)),
  falsely: ['`npm run no-such-script`', '`npm run score -- --no-such-option`'],
};

function runs(code: string): boolean {
  const [, script, args] = /^npm (?:run ([\w-]+)|test\b)(?: -- (.*))?/.exec(code) ?? [];
  if (script === undefined) return true;
  return script in scripts && (script !== 'score' || args === undefined || isRead(args));
}

function isRead(args: string): boolean {
  try {
    scoreOptions(JSON.stringify(args.split(' ')));
    return true;
  } catch {
    return false;
  }
}

/** `npx vitest run …` names tests that there are. */
export const testRuns: ClaimKind = {
  name: 'test runs',
  untrue: (page) => {
    const tests = everythingIn('test').filter((path) => path.endsWith('.test.ts'));
    return codeOf(page).filter((code) => {
      const [, folder] = /^npx vitest run ([^\s-]\S*)/.exec(code) ?? [];
      return folder !== undefined && !tests.some((path) => path.includes(folder));
    });
  },
  falsely: ['`npx vitest run test/no-such-folder -u`'],
};
