import { type CommandWords, MAIN, type Values } from './call-words.js';

/** Where the same may stand. */
export interface Places {
  /** `probe:--format` is behind that option of `probe`, `probe:` where it has no option before it. */
  names: string[];
  values: Exclude<Values, 'anything'>;
}

/** Every place where something else than an option may stand; places with the same values together. */
export function placesOf(call: readonly CommandWords[]): Places[] {
  const places = new Map<string, Places>();
  const add = (name: string, values: Values = 'anything') => {
    if (values === 'anything') return;
    const key = JSON.stringify(values);
    const known = places.get(key) ?? { names: [], values };
    known.names.push(name);
    places.set(key, known);
  };
  for (const { name, options, operand } of call) {
    add(`${name}:`, operand);
    for (const { names, values } of options) for (const option of names) add(`${name}:${option}`, values);
  }
  return [...places.values()];
}

/** The names of all options behind which a value stands, whichever the command. */
export function valueOptions(call: readonly CommandWords[]): string[] {
  const options = call.flatMap((command) => command.options).filter(({ values }) => values !== undefined);
  return [...new Set(options.flatMap(({ names }) => names))];
}

/** The commands, without the program itself. */
export function commandsOf(call: readonly CommandWords[]): CommandWords[] {
  return call.filter(({ name }) => name !== MAIN);
}

/** The names of all commands. */
export function commandNames(call: readonly CommandWords[]): string[] {
  return commandsOf(call).map(({ name }) => name);
}

/** The first halves of words like `attempts=many`, which are typed in two steps; empty for words of another kind. */
export function firstHalves(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => /^[^=]+=/.exec(word) ?? []))];
}
