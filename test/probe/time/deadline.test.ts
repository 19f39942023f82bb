import { describe, expect, it } from 'vitest';
import { Deadline, TimeUp } from '../../../src/probe/time/deadline.js';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a deadline', () => {
  it('hands on what an operation gives, or throws', async () => {
    const deadline = new Deadline(1000);
    await expect(deadline.within(500, () => Promise.resolve(7))).resolves.toBe(7);
    await expect(deadline.within(500, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    deadline.dispose();
  });

  it('stops a step at its own limit and tells it so', async () => {
    const deadline = new Deadline(1000);
    let stopped = false;
    const step = deadline.within(20, (signal) => {
      signal.addEventListener('abort', () => (stopped = true));
      return never();
    });
    await expect(step).rejects.toMatchObject({ limit: 'step' });
    expect(stopped).toBe(true);
    expect(deadline.cause).toBeUndefined();
    deadline.dispose();
  });

  it('ends everything when it is over, and lets nothing begin after', async () => {
    const deadline = new Deadline(20);
    await expect(deadline.within(1000, never)).rejects.toMatchObject({ limit: 'deadline' });
    await expect(deadline.within(1000, () => Promise.resolve(1))).rejects.toBeInstanceOf(TimeUp);
    expect(deadline.remainingMs()).toBe(0);
    expect(deadline.signal.aborted).toBe(true);
  });

  it('ends when the caller wants it, one that has stopped already included', async () => {
    const caller = new AbortController();
    const deadline = new Deadline(1000, caller.signal);
    const step = deadline.within(1000, never);
    caller.abort();
    await expect(step).rejects.toMatchObject({ limit: 'aborted' });
    await deadline.pause(1000);
    expect(new Deadline(1000, caller.signal).cause).toBe('aborted');
  });
});
