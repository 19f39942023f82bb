import type { CommandWords } from './call-words.js';
import { commandNames, firstHalves, placesOf, valueOptions, type Places } from './places.js';

/**
 * For bash from 3.2 on, which macOS has. It breaks words at `=` and `:`, so these are joined first, and of a candidate only
 * what stands behind the last `=` is handed back. Files are left to the shell, which knows how to quote them.
 */
export function bashScript(call: readonly CommandWords[]): string {
  return `# Completion of portal-login-doctor for bash.
_portal_login_doctor() {
  local IFS=$' \\t\\n' command=main option= current= word glue= list=
  local -a words
  words=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ \${#words[@]} -gt 0 && ( -n $glue || $word == [=:]* ) ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    glue=
    [[ $word == [=:]* ]] && glue=1
  done
  current=\${words[\${#words[@]}-1]}
  for word in "\${words[@]:0:\${#words[@]}-1}"; do
    if [[ -n $option ]]; then
      option=
    else
      case $word in
        ${valueOptions(call).join('|')}) option=$word ;;
        ${commandNames(call).join('|')}) [[ $command == main ]] && command=$word ;;
      esac
    fi
  done
  if [[ -z $option && $current == --*=* ]]; then
    option=\${current%%=*}
    current=\${current#*=}
  elif [[ -z $option && $current == -* ]]; then
    option=-
  fi
  case $command:$option in
${[...optionPlaces(call), ...placesOf(call)].map((place) => branch(place, call)).join('\n')}
  esac
  compopt +o default 2>/dev/null
  COMPREPLY=($(compgen -W "$list" -- "$current"))
  glue=\${current%"\${current##*=}"}
  [[ $COMP_WORDBREAKS == *=* ]] && COMPREPLY=("\${COMPREPLY[@]#"$glue"}")
  return 0
}
complete -o default -F _portal_login_doctor portal-login-doctor
`;
}

/** Where an option is begun. */
function optionPlaces(call: readonly CommandWords[]): Places[] {
  return call.map(({ name, options }) => ({ names: [`${name}:-`], values: options.flatMap(({ names }) => names) }));
}

function branch({ names, values }: Places, call: readonly CommandWords[]): string {
  return `    ${names.join('|')}) ${action(values === 'commands' ? commandNames(call) : values)} ;;`;
}

function action(values: Exclude<Places['values'], 'commands'>): string {
  if (values === 'files') return 'return 0';
  if (values === 'folders') return 'compopt +o default -o dirnames 2>/dev/null; return 0';
  const halves = firstHalves(values);
  const all = `list='${values.join(' ')}'`;
  if (halves.length === 0) return all;
  return `if [[ $current == *=* ]]; then ${all}; else list='${halves.join(' ')}'; compopt -o nospace 2>/dev/null; fi`;
}
