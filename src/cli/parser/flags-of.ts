import type { Command } from 'commander';
import type { Flags } from '../flags.js';

/**
 * The flags that were typed, before the name of the command or behind it. What the parser takes for granted is left
 * out: `--no-input` of a command would otherwise be lost to the program's own, which was not typed.
 */
export function flagsOf(command: Command): Flags {
  const typed = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli');
  return { ...(command.parent && flagsOf(command.parent)), ...Object.fromEntries(typed) };
}
