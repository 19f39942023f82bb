/**
 * Keeps what is typed between two questions off the screen, where the terminal would show it for good, a name as well
 * as anything else; it waits for the next question. Ctrl-C waits with it, so nothing may take long meanwhile.
 * @returns What ends it.
 */
export function keepRaw(input: NodeJS.ReadStream): () => void {
  const setRawMode = input.setRawMode.bind(input);
  // Each prompt's own reader turns it off when it closes.
  input.setRawMode = () => setRawMode(true);
  setRawMode(true);
  return () => {
    input.setRawMode = setRawMode;
    setRawMode(false);
  };
}
