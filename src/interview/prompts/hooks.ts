import { useEffect, useState } from '@inquirer/core';
import type { Notice } from './screen.js';

/** The notice's text once it has arrived. */
export function useNotice(notice: Notice | undefined): string | undefined {
  const [text, setText] = useState<string | undefined>(undefined);
  useEffect(() => {
    let open = true;
    void notice?.then((arrived) => {
      if (open) setText(arrived);
    });
    return () => {
      open = false;
    };
  }, []);
  return text;
}

/** Calls `onEnd` where the input ends (Ctrl-D) while the prompt is open. */
export function useEndOfInput(onEnd: () => void): void {
  useEffect((readline) => {
    readline.on('close', onEnd);
    return () => {
      readline.removeListener('close', onEnd);
    };
  }, []);
}
