import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';

export interface FullBacklog {
  port: number;
  close: () => Promise<void>;
}

/** Listens, and then never again looks at its connections: the thread that would accept them is put to sleep. */
const SLEEPER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: workerData, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;

/** More than a backlog of one holds, on every system. */
const WAITING = 4;
const SETTLE_MS = 50;

/**
 * A port on a loopback address that does not answer: its queue of connections is full, so that the system drops each further
 * SYN. (Linux does; others may refuse.)
 */
export async function fillBacklog(host = '127.0.0.1'): Promise<FullBacklog> {
  const worker = new Worker(SLEEPER, { eval: true, workerData: host });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const waiting = Array.from({ length: WAITING }, () => connect(port, host).on('error', () => undefined));
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return {
    port,
    close: async () => {
      for (const socket of waiting) socket.destroy();
      await worker.terminate();
    },
  };
}
