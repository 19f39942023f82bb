import { setTimeout as sleep } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A place to listen at. */
export interface Place {
  host: string;
  /** 0 for one that the system chooses. */
  port: number;
}

/**
 * A road to a local port on which everything takes `oneWayMs`, in each direction: a round trip of twice that. The
 * handshake of TCP itself costs one round trip too, which a relay can only imitate: the first bytes wait for it.
 */
export async function slowRoad(port: number, oneWayMs: number, at: Place): Promise<Road> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true });
    near.setNoDelay(true);
    const opened = performance.now() + 2 * oneWayMs;
    delay(near, far, oneWayMs, opened);
    delay(far, near, oneWayMs, opened);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(at.port, at.host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export interface Road {
  port: number;
  close: () => Promise<void>;
}

/** Each chunk arrives when its time has come, and none before the one ahead of it. */
function delay(from: Socket, to: Socket, oneWayMs: number, opened: number): void {
  let ahead = Promise.resolve();
  const later = (act: () => void) => {
    const due = Math.max(performance.now(), opened) + oneWayMs;
    ahead = ahead.then(async () => {
      const left = due - performance.now();
      if (left > 0) await sleep(left);
      act();
    });
  };
  from.on('data', (chunk) => later(() => to.write(chunk)));
  from.on('end', () => later(() => to.end()));
}
