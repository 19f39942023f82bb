import { Command, CommanderError, Option } from 'commander';
import { noCommand, refuseCommandWord } from './commands.js';
import { FORMATS } from '../report/formats.js';
import type { Flags } from './flags.js';
import { parserMistake } from './parser-mistake.js';
import { EXAMPLES, EXIT_CODES } from './help-text.js';
import { readCall, readCheckCall, readDemoCall, readInitCall, readPageCall } from './read-call.js';
import { UsageError } from './usage-error.js';
import { TOOL } from '../model/tool.js';
import type { World } from './world.js';

/** Columns of the help texts. */
const HELP_WIDTH = 80;

type Exit = (code: number) => void;

/**
 * Reads a call and runs its command.
 * @param argv - Without the interpreter and the script.
 * @returns the exit code
 * @throws UsageError, AnswerError, AddressError for mistakes of the call
 */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  let code = 0;
  const program = buildProgram(world, (status) => {
    code = status;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end with 0; every other error of the parser is a mistake of the call.
    if (error.exitCode === 0) return 0;
    throw new UsageError(parserMistake(error), { cause: error });
  }
  return code;
}

function buildProgram(world: World, exit: Exit): Command {
  const program = new Command(TOOL.name);
  program
    .description('Finds out why a patient cannot log in to a portal.')
    .usage('[url | command]')
    .version(TOOL.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .configureHelp({
      helpWidth: Math.min(HELP_WIDTH, world.stdout.isTTY ? world.stdout.columns : HELP_WIDTH),
      // An address is read as a list only to tell of a second one.
      commandUsage: (command) => (command.parent === null ? '' : `${TOOL.name} `) + `${usageOf(command)} [options]`,
      subcommandTerm: (command) => usageOf(command),
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      // The message is told once, by the caller.
      writeErr: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES}`);
  program.commandsGroup('Commands:');
  diagnosisOptions(program.argument('[url...]', 'address of the portal, as the patient has it')).action(
    diagnoseAction(world, exit),
  );
  addDiagnose(program, world, exit);
  addProbe(program, world, exit);
  addExplain(program, world, exit);
  addRules(program, world, exit);
  addInit(program, world, exit);
  addDemo(program, world, exit);
  addHelp(program);
  return program;
}

/** A command's name and what it takes. */
function usageOf(command: Command): string {
  if (command.parent === null) return `${command.name()} ${command.usage()}`;
  const operands = command.registeredArguments.map((one) => `[${one.name()}]`).join(' ');
  return `${command.name()} ${operands}`.trimEnd();
}

function addDiagnose(program: Command, world: World, exit: Exit): void {
  const command = program.command('diagnose').summary('questions, a check, a ranked answer (the default)');
  command.description('Asks a few questions, checks the portal, and ranks the likely causes.');
  diagnosisOptions(command.argument('[url...]', 'address of the portal')).action(diagnoseAction(world, exit));
}

function diagnoseAction(world: World, exit: Exit) {
  return async (urls: string[], _: unknown, command: Command): Promise<void> => {
    if (command.parent === null && urls[0] !== undefined) refuseCommandWord(urls[0]);
    const options = await readCall(onlyOne(urls), command.optsWithGlobals<Flags>(), world);
    const { diagnoseCommand } = await import('./commands/diagnose.js');
    exit(await diagnoseCommand(options, world));
  };
}

function addProbe(program: Command, world: World, exit: Exit): void {
  const command = program.command('probe').summary('check a portal only').argument('[url...]', 'address of the portal');
  command.description('Checks what a browser would meet at a portal, from its name to its sign-in form.');
  lookOptions(reportOptions(checkOptions(command)), true).action(async (urls: string[]) => {
    const options = await readCall(onlyOne(urls), command.optsWithGlobals<Flags>(), world);
    const { probeCommand } = await import('./commands/probe.js');
    exit(await probeCommand(options, world));
  });
}

function addExplain(program: Command, world: World, exit: Exit): void {
  const command = program.command('explain').summary('all that is known about an id or a text');
  command
    .description('Tells all that is known about a cause, fix, finding, question, message or exit code.')
    .argument('<words...>', 'an id, or the words on the screen');
  lookOptions(reportOptions(command), false).action(async (words: string[]) => {
    const { explainCommand } = await import('./commands/explain.js');
    exit(await explainCommand(words, await readPageCall(command.optsWithGlobals<Flags>(), world), world));
  });
}

function addRules(program: Command, world: World, exit: Exit): void {
  const command = program.command('rules').summary('the table of causes and fixes');
  command.description('Prints the causes, fixes, questions and findings that the ranking is made from.');
  command.option('--check <dir>', "tell what is wrong with a practice's own rules");
  lookOptions(reportOptions(command), false).action(async ({ check }: { check?: string }) => {
    const flags = command.optsWithGlobals<Flags>();
    if (check === undefined) {
      const { rulesCommand } = await import('./commands/rules.js');
      exit(await rulesCommand(await readPageCall(flags, world), world));
      return;
    }
    if (flags.rules !== undefined)
      throw new UsageError({
        en: '--check names the folder itself; leave --rules out.',
        es: '--check ya nombra la carpeta; quite --rules.',
      });
    const { checkRulesCommand } = await import('./commands/check-rules.js');
    exit(await checkRulesCommand(check, await readCheckCall(flags, world), world));
  });
}

function addInit(program: Command, world: World, exit: Exit): void {
  const command = program.command('init').summary("write the practice's profile");
  command
    .description('Asks what the practice knows of its own portal, and writes it to a file that every later call finds.')
    .option('--output <file>', 'where to write (default: portal-login-doctor.yaml)')
    .option('--force', 'write over that file')
    .option('--no-input', 'never ask: write a template');
  lookOptions(command, false).action(async () => {
    const { initCommand } = await import('./commands/init.js');
    exit(await initCommand(readInitCall(command.optsWithGlobals<Flags>(), world), world));
  });
}

function addDemo(program: Command, world: World, exit: Exit): void {
  const command = program.command('demo').summary('try it on an example portal on this computer');
  command
    .description('Runs the diagnosis against an example portal that is started on this computer.')
    .argument('[case]', 'which fault the example has; --list shows them')
    .option('--list', 'list the cases, one a line')
    .option('--no-input', 'never ask: play the answers of the case');
  lookOptions(reportOptions(command), true).action(async (name: string | undefined, { list }: { list?: true }) => {
    const { demoCommand, listDemoCommand } = await import('./commands/demo.js');
    const options = await readDemoCall(command.optsWithGlobals<Flags>(), world);
    exit(await (list ? listDemoCommand(options.report.lang, world) : demoCommand(name, options, world)));
  });
}

function addHelp(program: Command): void {
  const command = program.command('help').summary('print the help of a command').argument('[command]', 'which one');
  command.action((name: string | undefined) => {
    const shown = name === undefined ? program : program.commands.find((one) => one.name() === name);
    if (shown === undefined) throw noCommand(name ?? '');
    shown.outputHelp();
  });
}

function diagnosisOptions(command: Command): Command {
  command
    .optionsGroup('Answers:')
    .option('--symptom <id>', 'what the patient sees')
    .option('--answer <question=choice>', 'an answer; may be repeated', collect)
    .option('--answers <file>', 'answers as YAML or JSON; - for standard input')
    .option('--describe <text>', "the patient's words, in English or Spanish")
    .option('--no-input', 'never ask');
  return lookOptions(reportOptions(checkOptions(command)), true);
}

function practiceOptions(command: Command): Command {
  return command
    .optionsGroup('Practice:')
    .option('--profile <file>', "the practice's profile (default: the nearest portal-login-doctor.yaml)")
    .option('--rules <dir>', "the practice's own rules, laid over the built-in ones");
}

function checkOptions(command: Command): Command {
  return command
    .optionsGroup('Check:')
    .option('--from <file>', 'a result saved with --json instead of a network')
    .option('--timeout <seconds>', 'for the whole check (default 15)')
    .option('--resolve <host:port:addr>', 'use this address there; may be repeated', collect)
    .option('--ca <file>', 'PEM certificates to trust as well', collect)
    .option('--proxy <url>', 'go through this HTTP proxy')
    .option('--user-agent <text>', 'how the check introduces itself')
    .option('-4, --ipv4', 'IPv4 only')
    .option('-6, --ipv6', 'IPv6 only');
}

function reportOptions(command: Command): Command {
  return practiceOptions(command)
    .optionsGroup('Report:')
    .option('--json', 'one JSON document on standard output')
    .option('-f, --format <name>', FORMATS.join(', '))
    .option('--for <reader>', 'what stands first in markdown: vendor or office')
    .option('--patient-lang <code>', 'language of what is said to the patient')
    .option('--redact-hosts', 'leave out whose portal it is')
    .option('--output <file>', 'write the report there')
    .option('--force', 'write over that file');
}

function lookOptions(command: Command, hasNumbers: boolean): Command {
  if (hasNumbers) command.option('--explain', 'add the numbers').option('--verbose', 'add every step of the check');
  return command
    .option('--lang <code>', 'en or es; else the language of this computer')
    .option('--ascii', 'plain ASCII only')
    .option('--accessible', 'for a screen reader: numbers to type, one statement a line')
    .addOption(new Option('--color <when>', 'auto, always or never'))
    .optionsGroup('More:');
}

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
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
