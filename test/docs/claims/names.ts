import { FINDINGS, STAGES } from '../../../src/model/index.js';
import type { Page } from '../page.js';
import { everyOption } from '../program-help.js';
import type { ClaimKind } from './claim.js';
import { codeOf } from './code.js';
import { sourceHas } from './source.js';

/** Options of programs that a page speaks of besides this one. */
const OF_OTHERS = ['--host-resolver-rules', '--each', '--sources', '--stories', '--write', '--provenance'];

/** Options are this program's, or of those that are known. */
export const options: ClaimKind = {
  name: 'options',
  untrue: (page) => {
    const known = new Set([...everyOption(), ...OF_OTHERS]);
    return ownCode(page)
      .flatMap((code) => code.match(/(?<![\w-])--[a-z][a-z0-9-]*/g) ?? [])
      .filter((option) => !known.has(option));
  },
  falsely: ['`--no-such-option`', '`probe --timeuot 3`'],
};

/** Code that is no call of another program. */
function ownCode(page: Page): string[] {
  return codeOf(page).filter(
    (code) => !/^(?:curl|diff|git|node -|npm (?!run)|npx (?!portal)|openssl|tar) ?/.test(code),
  );
}

/** Variables of the environment are read somewhere. */
export const variables: ClaimKind = {
  name: 'variables of the environment',
  untrue: (page) =>
    codeOf(page)
      .flatMap((code) => [...code.matchAll(/[$%]([A-Z][A-Z_]+)|\b([A-Z][A-Z_]+)=/g)])
      .map(([, used, set]) => used ?? set ?? '')
      .filter((name) => !sourceHas(new RegExp(`\\b${name}\\b`))),
  falsely: ['`$NO_SUCH_PLACE`', '`NO_SUCH_SWITCH=1`'],
};

/** Names of functions and types occur in the code. */
export const names: ClaimKind = {
  name: 'names',
  untrue: ({ spans }) =>
    spans
      .map((span) => /^(\w*[a-z][A-Z]\w*)(?:\(|$)/.exec(span)?.[1] ?? '')
      .filter((name) => name !== '' && !sourceHas(new RegExp(`\\b${name}\\b`))),
  falsely: ['`noSuchName`', '`NoSuchType`', '`noSuchCall(spec)`'],
};

/** Findings have an id of the vocabulary. */
export const findings: ClaimKind = {
  name: 'findings',
  untrue: ({ spans }) =>
    spans.filter((span) => {
      const [stage = '', name = ''] = span.split('.');
      return (STAGES as readonly string[]).includes(stage) && /^(?!ts$)[a-z-]+$/.test(name) && !(span in FINDINGS);
    }),
  falsely: ['`tls.no-such-finding`'],
};
