import { type CommandName, COMMAND_NAMES, COMMANDS, PROGRAM } from '../call/commands.js';
import { EXIT_CODES, EXIT_CODES_HEADING } from '../call/exit-codes.js';
import { HELP_OPTION, VERSION_OPTION } from '../call/options.js';
import type { CallShape, Example, OptionShape } from '../call/shape.js';
import type { BothLanguages, Language } from '../../model/language.js';
import { TOOL } from '../../model/tool.js';
import { widthOf } from '../terminal-settings.js';
import { type Entry, entryLines, termWidth, wrapped } from './entries.js';
import { frameWord, operandName, spelled } from './words.js';

/** Columns of the help, where there is room. */
const HELP_WIDTH = 80;

/**
 * The help of the program, or of a command, as wide as the stream that it is for. It is written without the option parser.
 * @param name - Of the command; empty for the program.
 * @returns undefined where there is no such command
 */
export function helpText(
  name: string,
  language: Language,
  stream: { isTTY?: boolean; columns?: number },
): string | undefined {
  if (name !== '' && !isCommand(name)) return undefined;
  const shape: CallShape = name === '' ? PROGRAM : COMMANDS[name];
  const width = Math.min(HELP_WIDTH, widthOf(stream));
  const main = mainSections(name, shape, language);
  const room = termWidth(main.flatMap(({ entries }) => entries));
  const usage = `${frameWord('Usage:', language)} ${usageOf(name, shape, language)} ${spelled('[options]', language)}`;
  const sections = [
    [usage],
    wrapped(shape.about[language], width),
    ...main.map(({ title, entries }) => [title, ...entryLines(entries, room, width)]),
    ...moreSections(shape, language).map(({ title, entries }) => [
      ...wrapped(title, width),
      ...entryLines(entries, termWidth(entries), width),
    ]),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

interface Section {
  title: string;
  entries: Entry[];
}

/** What has its explanations in one column all over the page. */
function mainSections(name: string, { operand, groups }: CallShape, language: Language): Section[] {
  const operands: Entry[] =
    operand === undefined ? [] : [[operandName(operand.spelling, language), operand.about[language]]];
  const own = groups.flatMap(({ heading, options }) => (heading === undefined ? options : []));
  const every = name === '' ? [VERSION_OPTION, HELP_OPTION] : [HELP_OPTION];
  const commands = name === '' ? COMMAND_NAMES : [];
  return [
    { title: frameWord('Arguments:', language), entries: operands },
    optionSection(frameWord('Options:', language), [...own, ...every], language),
    ...groups.flatMap(({ heading, options }) =>
      heading === undefined ? [] : optionSection(heading[language], options, language),
    ),
    {
      title: frameWord('Commands:', language),
      entries: commands.map((one): Entry => [wordsOf(one, COMMANDS[one], language), COMMANDS[one].summary[language]]),
    },
  ].filter(({ entries }) => entries.length > 0);
}

function optionSection(title: string, options: readonly OptionShape[], language: Language): Section {
  return { title, entries: options.map(({ spelling, about }) => [spelled(spelling, language), about[language]]) };
}

const EXAMPLES: BothLanguages = { en: 'Examples:', es: 'Ejemplos:' };

/** What to type, and, of some, the exit codes. */
function moreSections({ examples, examplesHeading = EXAMPLES, exits }: CallShape, language: Language): Section[] {
  const section = (title: BothLanguages, all: readonly Example[]): Section => ({
    title: title[language],
    entries: all.map(([typed, about]) => [typed, about[language]]),
  });
  const codes = exits === true ? [section(EXIT_CODES_HEADING, EXIT_CODES)] : [];
  return [section(examplesHeading, examples), ...codes];
}

function usageOf(name: string, shape: CallShape, language: Language): string {
  return `${TOOL.name} ${wordsOf(name, shape, language)}`.trimEnd();
}

/** A command's name and what it takes. */
function wordsOf(name: string, { operand }: CallShape, language: Language): string {
  return [name, spelled(operand?.spelling ?? '', language)].join(' ').trim();
}
