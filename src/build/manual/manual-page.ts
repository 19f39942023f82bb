import { COMMAND_NAMES, COMMANDS, PROGRAM } from '../../cli/call/commands.js';
import { EXIT_CODES } from '../../cli/call/exit-codes.js';
import { HELP_OPTION, VERSION_OPTION } from '../../cli/call/options.js';
import type { CallShape, OptionShape } from '../../cli/call/shape.js';
import { TOOL } from '../../model/tool.js';
import { entry, prose, typed } from './roff.js';
import { ENVIRONMENT, FILES } from './surroundings.js';

const DESCRIPTION =
  'On a terminal it asks a few questions, checks the address of the portal as a browser would, and ranks the likely causes, with what to do first. With --no-input, or without a terminal, it asks nothing. It sends GET requests only, submits no form, and opens no link that works only once.';

/** No word is broken, as many are names of files and options. */
const AS_WRITTEN = '.nh\n.ad l';

const SHAPES: CallShape[] = [PROGRAM, ...Object.values(COMMANDS)];

/** The page of the manual, for `man`. It has no date, so that it is the same whenever it is built. */
export function manualPage(version: string): string {
  const name = typed(TOOL.name);
  const sections: [title: string, ...text: string[]][] = [
    ['NAME', `${name} \\- ${prose(PROGRAM.about.en.replace(/\.$/, '').toLowerCase())}`],
    ['SYNOPSIS', `.B ${name}\n[url] [options]\n.br\n.B ${name}\ncommand [options]`],
    ['DESCRIPTION', prose(DESCRIPTION)],
    ['COMMANDS', ...commands()],
    ['OPTIONS', prose('A command takes those that its own --help shows.'), ...options()],
    ['EXIT STATUS', ...EXIT_CODES.map(([codes, about]) => entry(codes, about.en))],
    ['ENVIRONMENT', ...ENVIRONMENT.map(([names, about]) => entry(names, about))],
    ['FILES', ...FILES.map(([path, about]) => entry(path, about))],
    ['EXAMPLES', ...examples()],
    ['SEE ALSO', '.BR curl (1),\n.BR openssl (1)'],
  ];
  const title = `.TH ${name.toUpperCase()} 1 "" "${name} ${version}"`;
  return [title, AS_WRITTEN, ...sections.flatMap(([heading, ...text]) => [`.SH ${heading}`, ...text]), ''].join('\n');
}

function commands(): string[] {
  return COMMAND_NAMES.map((name) => {
    const { about, operand }: CallShape = COMMANDS[name];
    return entry(operand === undefined ? name : `${name} ${operand.spelling}`, about.en);
  });
}

/** Each option once, by the heading that it has in the help; what has none is a command's own. */
function options(): string[] {
  const groups = new Map<string, OptionShape[]>([['', [HELP_OPTION, VERSION_OPTION]]]);
  const seen = new Set<OptionShape>();
  for (const name of COMMAND_NAMES) {
    for (const { heading, options: all } of COMMANDS[name].groups) {
      const title = heading?.en.replace(':', '') ?? `Of ${name}`;
      const known = groups.get(title) ?? [];
      const isNew = (option: OptionShape) =>
        !seen.has(option) && !known.some(({ spelling }) => spelling === option.spelling);
      groups.set(title, [...known, ...all.filter(isNew)]);
      for (const option of all) seen.add(option);
    }
  }
  return [...groups].flatMap(([title, all]) => {
    const entries = all.map(({ spelling, about }) => entry(spelling, about.en));
    return title === '' || all.length === 0 ? entries : [`.SS ${title}`, ...entries];
  });
}

/** Each call once, as it is explained first. */
function examples(): string[] {
  const seen = new Set<string>();
  return SHAPES.flatMap(({ examplesHeading, examples: all }) => {
    const unseen = all.filter(([call]) => !seen.has(call));
    for (const [call] of unseen) seen.add(call);
    const heading = examplesHeading === undefined ? [] : [`.PP\n${prose(examplesHeading.en)}`];
    return [...heading, ...unseen.map(([call, about]) => entry(call, about.en))];
  });
}
