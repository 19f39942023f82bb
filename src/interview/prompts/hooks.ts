import { useEffect, useState } from '@inquirer/core';
import type { Notice, Screen } from './prompts.js';

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

/** Puts a text into the line when the prompt opens, and behind it what was typed before it did; tells both as one. */
export function usePrefill(text: string, onFilled: (line: string) => void): void {
  useEffect((readline) => {
    const line = text + readline.line;
    if (line === '') return;
    readline.clearLine(0);
    readline.write(line);
    onFilled(line);
  }, []);
}

/** Draws the prompt anew where the screen's width or height changes. */
export function useResize({ output }: Screen): void {
  const [, setSize] = useState('');
  useEffect(() => {
    const onResize = () => {
      setSize(`${String(output.columns)}x${String(output.rows)}`);
    };
    output.on('resize', onResize);
    return () => {
      output.removeListener('resize', onResize);
    };
  }, []);
}
