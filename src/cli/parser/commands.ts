import type { Command } from 'commander';
import { noCommand, refuseCommandWord } from '../commands.js';
import { COMMANDS } from '../help/commands.js';
import { COMPARE_OWN, DEMO_OWN, HELP_OWN, INIT_OWN, LOOK, MORE, RULES_OWN } from '../help/options.js';
import { spelled } from '../help/words.js';
import type { Language, BothLanguages } from '../../model/language.js';
import { readCall, readCheckCall, readDemoCall, readInitCall, readPageCall } from '../read-call.js';
import { UsageError } from '../usage-error.js';
import type { World } from '../world.js';
import { flagsOf } from './flags-of.js';
import { addOptions, FOR_CHECK, FOR_DEMO, FOR_DIAGNOSIS, FOR_PAGE } from './add-options.js';

/** What commands are made with. */
export interface Setting {
  world: World;
  language: Language;
  /** Takes the exit code. */
  exit: (code: number) => void;
}

/** Adds every command but the default one. */
export function addCommands(program: Command, setting: Setting): void {
  addDiagnose(program, setting);
  addProbe(program, setting);
  addExplain(program, setting);
  addRules(program, setting);
  addCompare(program, setting);
  addInit(program, setting);
  addDemo(program, setting);
  addHelp(program, setting);
}

/** A command with its texts; its argument is spelled `[url...]`. */
function newCommand(program: Command, name: keyof typeof COMMANDS, { language }: Setting, argument?: string): Command {
  const texts: { summary: BothLanguages; about?: BothLanguages; argument?: BothLanguages } = COMMANDS[name];
  const command = program.command(name).summary(texts.summary[language]);
  if (texts.about !== undefined) command.description(texts.about[language]);
  return argument === undefined ? command : command.argument(spelled(argument, language), texts.argument?.[language]);
}

function addDiagnose(program: Command, setting: Setting): void {
  const command = newCommand(program, 'diagnose', setting, '[url...]');
  addOptions(command, FOR_DIAGNOSIS, setting.language).action(diagnoseAction(setting));
}

/** Runs the diagnosis, which is the default command too. */
export function diagnoseAction({ world, exit }: Setting) {
  return async (urls: string[], _: unknown, command: Command): Promise<void> => {
    if (command.parent === null && urls[0] !== undefined) refuseCommandWord(urls[0]);
    const options = await readCall(onlyOne(urls), flagsOf(command), world);
    const { diagnoseCommand } = await import('../commands/diagnose.js');
    exit(await diagnoseCommand(options, world));
  };
}

function addProbe(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'probe', setting, '[url...]');
  addOptions(command, FOR_CHECK, language).action(async (urls: string[]) => {
    const options = await readCall(onlyOne(urls), flagsOf(command), world);
    const { probeCommand } = await import('../commands/probe.js');
    exit(await probeCommand(options, world));
  });
}

function addExplain(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'explain', setting, '[words...]');
  addOptions(command, FOR_PAGE, language).action(async (words: string[]) => {
    const { explainCommand } = await import('../commands/explain.js');
    exit(await explainCommand(words, await readPageCall(flagsOf(command), world), world));
  });
}

function addRules(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'rules', setting);
  addOptions(command, [RULES_OWN, ...FOR_PAGE], language).action(async ({ check }: { check?: string }) => {
    const flags = flagsOf(command);
    if (check === undefined) {
      const { rulesCommand } = await import('../commands/rules.js');
      exit(await rulesCommand(await readPageCall(flags, world), world));
      return;
    }
    if (flags.rules !== undefined) throw new UsageError(CHECK_ALONE);
    const { checkRulesCommand } = await import('../commands/check-rules.js');
    exit(await checkRulesCommand(check, await readCheckCall(flags, world), world));
  });
}

const CHECK_ALONE: BothLanguages = {
  en: '--check names the folder itself; leave --rules out.',
  es: '--check ya nombra la carpeta; quite --rules.',
};

function addCompare(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'compare', setting, '[files...]');
  const run = async (files: string[], { failOn }: { failOn?: string }) => {
    const { compareCommand } = await import('../commands/compare.js');
    exit(await compareCommand(files, failOn, await readPageCall(flagsOf(command), world), world));
  };
  addOptions(command, [COMPARE_OWN, ...FOR_PAGE], language).action(run);
}

function addInit(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'init', setting);
  addOptions(command, [INIT_OWN, LOOK, MORE], language).action(async () => {
    const { initCommand } = await import('../commands/init.js');
    exit(await initCommand(readInitCall(flagsOf(command), world), world));
  });
}

function addDemo(program: Command, setting: Setting): void {
  const { world, exit, language } = setting;
  const command = newCommand(program, 'demo', setting, '[case]');
  const run = async (name: string | undefined, { list }: { list?: true }) => {
    const { demoCommand, listDemoCommand } = await import('../commands/demo.js');
    const options = await readDemoCall(flagsOf(command), world);
    exit(await (list ? listDemoCommand(options.report.lang, world) : demoCommand(name, options, world)));
  };
  addOptions(command, [DEMO_OWN, ...FOR_DEMO], language).action(run);
}

function addHelp(program: Command, setting: Setting): void {
  const command = newCommand(program, 'help', setting, '[command]');
  addOptions(command, [HELP_OWN], setting.language).action((name: string | undefined) => {
    const shown = name === undefined ? program : program.commands.find((one) => one.name() === name);
    if (shown === undefined) throw noCommand(name ?? '');
    shown.outputHelp();
  });
}

/** @throws UsageError for more than one address */
function onlyOne(urls: string[]): string | undefined {
  if (urls.length <= 1) return urls[0];
  const all = urls.join(' ');
  throw new UsageError({
    en: `one address at a time; there are ${urls.length}: ${all}`,
    es: `una sola dirección a la vez; hay ${urls.length}: ${all}`,
  });
}
