/**
 * A command of `rules/` as cmd and PowerShell of Windows run it: `curl` alone is another program in PowerShell 5. The
 * double quotes of the rules mean the same in all three.
 */
export function windowsCommand(command: string): string {
  return command.replace(/^curl (?=-)/, 'curl.exe ');
}
