import type { BothLanguages } from '../../model/language.js';
import type { CommandName } from '../call/commands.js';
import { type Flags, readReportFlags } from '../flags.js';
import { readCall, readCheckCall, readDemoCall, readInitCall, readPageCall } from '../read-call.js';
import { UsageError } from '../usage-error.js';
import type { World } from '../world.js';

/**
 * Runs a command; what it needs is loaded now.
 * @param words - What stands behind its name and is no option.
 * @returns the exit code
 */
type Action = (words: string[], flags: Flags, world: World) => Promise<number>;

/** What every command does; `help` belongs to whoever has the help. */
export const ACTIONS: Record<Exclude<CommandName, 'help'>, Action> = {
  diagnose: async (urls, flags, world) => {
    const options = await readCall(onlyOne(urls), flags, world);
    const { diagnoseCommand } = await import('../commands/diagnose.js');
    return diagnoseCommand(options, world);
  },
  probe: async (urls, flags, world) => {
    const options = await readCall(onlyOne(urls), flags, world);
    const { probeCommand } = await import('../commands/probe.js');
    return probeCommand(options, world);
  },
  explain: async (words, flags, world) => {
    const { explainCommand } = await import('../commands/explain.js');
    return explainCommand(words, await readPageCall(flags, world), world);
  },
  rules: async (_, flags, world) => {
    if (flags.check === undefined) {
      const { rulesCommand } = await import('../commands/rules.js');
      return rulesCommand(await readPageCall(flags, world), world);
    }
    if (flags.rules !== undefined) throw new UsageError(CHECK_ALONE);
    const { checkRulesCommand } = await import('../commands/check-rules.js');
    return checkRulesCommand(flags.check, await readCheckCall(flags, world), world);
  },
  compare: async (files, flags, world) => {
    const { compareCommand } = await import('../commands/compare.js');
    return compareCommand(files, flags.failOn === 'new', await readPageCall(flags, world), world);
  },
  init: async (_, flags, world) => {
    const { initCommand } = await import('../commands/init.js');
    return initCommand(readInitCall(flags, world), world);
  },
  demo: async ([name], flags, world) => {
    const { demoCommand, listDemoCommand } = await import('../commands/demo.js');
    const options = await readDemoCall(flags, world);
    return flags.list === true ? listDemoCommand(options.report.lang, world) : demoCommand(name, options, world);
  },
  completion: async ([shell], flags, world) => {
    const { completionCommand } = await import('../commands/completion.js');
    return completionCommand(shell, readReportFlags(flags, world.env).lang, world);
  },
};

const CHECK_ALONE: BothLanguages = {
  en: '--check names the folder itself; leave --rules out.',
  es: '--check ya nombra la carpeta; quite --rules.',
};

/** @throws UsageError for more than one address */
function onlyOne(urls: string[]): string | undefined {
  if (urls.length <= 1) return urls[0];
  const all = urls.join(' ');
  throw new UsageError({
    en: `one address at a time; there are ${urls.length}: ${all}`,
    es: `una sola dirección a la vez; hay ${urls.length}: ${all}`,
  });
}
