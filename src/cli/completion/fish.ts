import type { CommandWords, OptionWords, Values } from './call-words.js';
import { commandNames, commandsOf, valueOptions } from './places.js';

const COMPLETE = 'complete -c portal-login-doctor';

/** For fish from 3.0 on, which itself knows of values and of `--name=value`. */
export function fishScript(call: readonly CommandWords[]): string {
  return `# Completion of portal-login-doctor for fish.
function __portal_login_doctor_at
    set -l command main
    set -l option
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test -n "$option"
            set option
        else if contains -- $word ${valueOptions(call).join(' ')}
            set option $word
        else if test $command = main; and contains -- $word ${commandNames(call).join(' ')}
            set command $word
        end
    end
    contains -- $command $argv
end
${COMPLETE} -f
${[...operandLines(call), ...optionLines(call)].join('\n')}
`;
}

function operandLines(call: readonly CommandWords[]): string[] {
  return call.flatMap(({ name, operand }) => {
    if (operand === 'anything') return [];
    if (operand !== 'commands') return line([name], offered(operand));
    return commandsOf(call).map((one) => line([name], `-a ${one.name} -d ${quoted(one.about)}`));
  });
}

/** The same option of several commands in one line. */
function optionLines(call: readonly CommandWords[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { name, options } of call) {
    for (const option of options) {
      const text = optionText(option);
      lines.set(text, [...(lines.get(text) ?? []), name]);
    }
  }
  return [...lines].map(([text, commands]) => line(commands, text));
}

function line(commands: readonly string[], text: string): string {
  return `${COMPLETE} -n '__portal_login_doctor_at ${commands.join(' ')}' ${text}`;
}

function optionText({ names, about, values }: OptionWords): string {
  const spelled = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = values === undefined ? [] : values === 'files' ? ['-r -F'] : ['-x', offered(values)];
  return [...spelled, ...value, `-d ${quoted(about)}`].filter((part) => part !== '').join(' ');
}

function offered(values: Values): string {
  if (values === 'files') return '-F';
  if (values === 'folders') return "-a '(__fish_complete_directories)'";
  return typeof values === 'string' ? '' : `-a '${values.join(' ')}'`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
