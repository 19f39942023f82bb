import type { CommandWords } from './call-words.js';
import { commandNames, commandsOf, firstHalves, placesOf, valueOptions, type Places } from './places.js';

/** For zsh; its completion is started where nobody has done so. */
export function zshScript(call: readonly CommandWords[]): string {
  return `# Completion of portal-login-doctor for zsh.
_portal_login_doctor() {
  local command=main option= word
  local -a list
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $option ]]; then
      option=
    else
      case $word in
        (${valueOptions(call).join('|')}) option=$word ;;
        (${commandNames(call).join('|')}) [[ $command == main ]] && command=$word ;;
      esac
    fi
  done
  if [[ -z $option && $PREFIX == --*=* ]]; then
    option=\${PREFIX%%=*}
    compset -P 1 '*='
  elif [[ -z $option && $PREFIX == -* ]]; then
    case $command in
${call.map(optionBranch).join('\n')}
    esac
    _describe -o option list
    return
  fi
  case $command:$option in
${placesOf(call)
  .map((place) => branch(place, call))
  .join('\n')}
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
compdef _portal_login_doctor portal-login-doctor
`;
}

function optionBranch({ name, options }: CommandWords): string {
  const all = options.flatMap(({ names, about }) => names.map((option) => described(option, about)));
  return `      (${name}) list=(${all.join(' ')}) ;;`;
}

/** A word and what it is for, in quotes. */
function described(word: string, about: string): string {
  return `'${word}:${about.replaceAll("'", "'\\''")}'`;
}

function branch({ names, values }: Places, call: readonly CommandWords[]): string {
  return `    (${names.join('|')}) ${action(values, call)} ;;`;
}

function action(values: Places['values'], call: readonly CommandWords[]): string {
  if (values === 'files') return '_files';
  if (values === 'folders') return '_files -/';
  if (values === 'commands') {
    const all = commandsOf(call).map(({ name, about }) => described(name, about));
    return `list=(${all.join(' ')}); _describe command list`;
  }
  const halves = firstHalves(values);
  const all = `compadd -- ${values.join(' ')}`;
  if (halves.length === 0) return all;
  return `if [[ $PREFIX == *=* ]]; then ${all}; else compadd -S '' -- ${halves.join(' ')}; fi`;
}
