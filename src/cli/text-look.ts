import type { ReportOptions } from './options.js';
import type { DrawingOptions } from '../report/render-options.js';
import { wantsColor, widthOf } from './terminal-settings.js';
import type { World } from './world.js';

/** How a text for people is laid out, by the options and where it goes. */
export function textLook(
  { output, ascii, accessible, color, lang }: ReportOptions,
  { stdout, env }: World,
): DrawingOptions {
  const isTerminal = output === undefined && stdout.isTTY;
  return {
    lang,
    accessible,
    ...(isTerminal && { width: widthOf(stdout) }),
    color: wantsColor(color, env, isTerminal),
    shell: process.platform === 'win32' ? 'windows' : 'posix',
    unicode: !ascii,
  };
}
