import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A clinic's proxy that leads every tunnel to one port of this computer, whatever is asked for. */
export async function forwardTo(port: number): Promise<{ url: string; close: () => void }> {
  const tunnels = new Set<Socket>();
  const server = createServer().on('connect', (_request, client: Socket) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    for (const socket of [client, upstream]) tunnels.add(socket.on('error', () => undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of tunnels) socket.destroy();
      server.close();
    },
  };
}
