import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';

export interface Listening {
  port: number;
  /** Ends every connection, then the servers. */
  close: () => Promise<void>;
}

const TRIES = 10;

/** Listens with each server on the address at its place, all with the same port: 0 for one that the system chooses. */
export async function listen(servers: Server[], addresses: string[], wanted = 0): Promise<Listening> {
  const sockets = new Set<Socket>();
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    });
    server.on('tlsClientError', () => undefined);
  }
  const port = await listenOnOnePort(servers, addresses, wanted);
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map(closed));
    },
  };
}

async function listenOnOnePort(servers: Server[], addresses: string[], wanted: number): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      let port = wanted;
      for (const [index, server] of servers.entries()) {
        server.listen(port, addresses[index]);
        await once(server, 'listening');
        port = (server.address() as AddressInfo).port;
      }
      return port;
    } catch (error) {
      // Another process has taken the same port on the next address meanwhile.
      await Promise.all(servers.map(closed));
      if (attempt === TRIES || wanted !== 0) throw error;
    }
  }
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}
