import type { ReportOptions } from './options.js';
import { wantsColor, widthOf } from './terminal-settings.js';
import type { World } from './world.js';

/** How a text for people is laid out, by the options and where it goes. */
export function textLook(
  { output, ascii, color }: ReportOptions,
  { stdout, env }: World,
): { width: number; color: boolean; unicode: boolean } {
  const isTerminal = output === undefined && stdout.isTTY;
  return {
    width: output === undefined ? widthOf(stdout) : 80,
    color: wantsColor(color, env, isTerminal),
    unicode: !ascii,
  };
}
