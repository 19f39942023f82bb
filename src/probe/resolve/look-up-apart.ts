import { lookUpWithGetent } from './look-up-getent.js';
import { LookUpProcess, type Answer } from './look-up-process.js';
import { lookUpHere, type LookUp } from './look-up.js';

/** Look-ups that can be given up, for as long as a check lasts. */
export interface LookUps {
  lookUp: LookUp;
  /** Has to be called when no more names are asked for. */
  close: () => void;
}

/**
 * Looks names up in other processes, which are ended when nobody waits any longer. So a program can end on time and
 * with any exit code, however long a silent name server holds the question. Where no process can be started it asks in
 * this one.
 */
export function lookUpApart(): LookUps {
  const other = new LookUpProcess();
  // Elsewhere there is nothing quicker: it starts while the rest is being loaded.
  if (process.platform !== 'linux') other.start();
  const lookUp: LookUp = async (host, signal) => {
    signal.throwIfAborted();
    const found = await lookUpWithGetent(host, signal);
    if (found !== undefined) return found;
    const answer: Answer = (await other.ask(host, signal)) ?? (await lookUpHere(host, signal));
    const { code } = answer;
    if (code === undefined) return answer;
    throw Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code });
  };
  return { lookUp, close: () => other.close() };
}
