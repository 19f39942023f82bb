import type { CommandWords } from './call-words.js';
import { commandNames, commandsOf, placesOf, valueOptions, type Places } from './places.js';

/**
 * For PowerShell from 5.1 on. Where nothing is returned, it offers files. A command that npm has installed as a script is
 * asked for nothing that begins with a dash, so options are offered where nothing is typed yet as well.
 */
export function powershellScript(call: readonly CommandWords[]): string {
  return `# Completion of portal-login-doctor for PowerShell.
Register-ArgumentCompleter -Native -CommandName portal-login-doctor -ScriptBlock {
  param($word, $ast, $cursor)
  $command = 'main'
  $option = ''
  $before = ''
  foreach ($element in $ast.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursor) { break }
    $text = $element.ToString()
    if ($option) { $option = '' }
    elseif (@(${quotedList(valueOptions(call))}) -ccontains $text) { $option = $text }
    elseif ($command -ceq 'main' -and @(${quotedList(commandNames(call))}) -ccontains $text) { $command = $text }
  }
  if (!$option -and $word -cmatch '^(--[a-z-]+)=(.*)$') {
    $option = $Matches[1]
    $before = "$option="
    $word = $Matches[2]
  }
  $list = @(
    switch -CaseSensitive ("\${command}:$option") {
${placesOf(call)
  .map((place) => branch(place, call))
  .join('\n')}
    }
    if (!$option) {
      switch -CaseSensitive ($command) {
${call.map(optionBranch).join('\n')}
      }
    }
  )
  $list | Where-Object { $_.StartsWith($word, 'Ordinal') } | ForEach-Object {
    $name, $about = $_.Split('|', 2)
    if (!$about) { $about = $name }
    [System.Management.Automation.CompletionResult]::new("$before$name", $name, 'ParameterValue', $about)
  }
}
`;
}

function branch({ names, values }: Places, call: readonly CommandWords[]): string {
  return `      { @(${quotedList(names)}) -ccontains $_ } { ${action(values, call)} }`;
}

function action(values: Places['values'], call: readonly CommandWords[]): string {
  if (values === 'files' || values === 'folders') return "if (!$word.StartsWith('-')) { return }";
  if (values !== 'commands') return quotedList(values);
  return commandsOf(call)
    .map(({ name, about }) => described(name, about))
    .join(', ');
}

function optionBranch({ name, options }: CommandWords): string {
  const all = options.flatMap(({ names, about }) => names.map((option) => described(option, about)));
  return `        '${name}' { ${all.join(', ')} }`;
}

/** A word and what it is for, in quotes. */
function described(word: string, about: string): string {
  return `'${word}|${about.replaceAll("'", "''")}'`;
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
