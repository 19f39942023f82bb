/**
 * Has the terminal mark what is pasted, so that a line break in it is no Enter (xterm's bracketed paste).
 * @returns What ends it; a terminal that was left without would show the marks in the shell.
 */
export function markPastes(output: NodeJS.WriteStream): () => void {
  output.write('\u001B[?2004h');
  return () => {
    output.write('\u001B[?2004l');
  };
}
