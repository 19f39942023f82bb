import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withProgress } from '../../src/cli/progress.js';

const TEXT = { en: 'Checking portal.example.org', es: 'Comprobando portal.example.org' };
const ERASED = '\r\u001B[2K';

/** A standard error that keeps what is written, and a call's signal. */
function side({ isTTY = true, columns = 80 } = {}) {
  let written = '';
  const stderr = { isTTY, columns, write: (text: string) => ((written += text), true) };
  const controller = new AbortController();
  return { world: { stderr, signal: controller.signal }, written: () => written, stop: () => controller.abort() };
}

const english = { lang: 'en', accessible: false } as const;

describe('progress', () => {
  it.each([
    ['is told of what takes long, and taken away', {}, english, 400, `Checking portal.example.org ...${ERASED}`],
    ['is not told of what is quick', {}, english, 20, ''],
    ['is quiet where nobody looks', { isTTY: false }, english, 400, ''],
    ['is no wider than the screen', { columns: 12 }, english, 400, `Checking po${ERASED}`],
    ['stays, as a line, for a screen reader', {}, { lang: 'es', accessible: true } as const, 400, `${TEXT.es} ...\n`],
  ])('%s', async (_, stream, telling, takesMs, expected) => {
    const { world, written } = side(stream);
    expect(await withProgress(TEXT, telling, world, () => wait(takesMs, 'done'))).toBe('done');
    expect(written()).toBe(expected);
  });

  it('is told before work that lets nothing else run, and taken away where that fails', async () => {
    const { world, written } = side();
    const work = (): Promise<never> => Promise.reject(new Error(written()));
    await expect(withProgress(TEXT, english, world, work, 0)).rejects.toThrow('Checking portal.example.org ...');
    expect(written()).toBe(`Checking portal.example.org ...${ERASED}`);
  });

  it('is taken away at once where the program is told to stop', async () => {
    const { world, written, stop } = side();
    const work = withProgress(TEXT, english, world, () => wait(50), 0);
    stop();
    expect(written()).toMatch(/\r\u001B\[2K$/);
    await work;
  });
});
