import type { Socket } from 'node:net';
import { percentDecoded } from '../../text/percent-decoded.js';
import { connectSocket } from '../connect/connect-socket.js';
import { classifyFailure } from '../classify-failure.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import type { Check } from '../check.js';
import { ProxyError } from './proxy-error.js';
import { openTunnel } from './tunnel.js';

/** The `Proxy-Authorization` value for the user name and password of a proxy's address (RFC 7617); absent without. */
export function proxyAuthorization(proxy: URL): string | undefined {
  if (proxy.username === '' && proxy.password === '') return undefined;
  // Percent signs that stand for themselves are left alone.
  const [name, password] = [proxy.username, proxy.password].map((text) => percentDecoded(text) ?? text);
  const credentials = `${name ?? ''}:${password ?? ''}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

/** Tunnels are asked for in HTTP/1.1. */
const HTTP_1_1 = { protocols: ['http/1.1'] };

/**
 * Opens a connection to the proxy and, for an https target, a tunnel through it (RFC 9110 section 9.3.6). Rejects with
 * `ProxyError` whatever goes wrong: nothing is known of the portal then.
 */
export async function connectThroughProxy(proxy: URL, target: URL, check: Check): Promise<Socket> {
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw unsupported(proxy);
  let socket: Socket | undefined;
  try {
    return await check.deadline.within(check.limits.connectMs, async (signal) => {
      socket = await connectToProxy(proxy, signal);
      if (target.protocol === 'https:') {
        await openTunnel(socket, `${target.hostname}:${portOf(target)}`, proxyAuthorization(proxy), signal);
      }
      return socket;
    });
  } catch (error) {
    socket?.destroy();
    throw error instanceof ProxyError ? error : new ProxyError(classifyFailure('proxy', error));
  }
}

/** SOCKS and its like: it is there, so that nothing may be said of the portal by going around it. */
function unsupported({ protocol }: URL): ProxyError {
  return new ProxyError({ code: 'proxy-unsupported', operation: 'proxy', detail: protocol.slice(0, -1) });
}

async function connectToProxy(proxy: URL, signal: AbortSignal): Promise<Socket> {
  const socket = await connectSocket(bareHost(proxy), portOf(proxy), signal);
  if (proxy.protocol !== 'https:') return socket;
  const { tlsConnect } = await import('../tls/index.js');
  return (await tlsConnect(socket, bareHost(proxy), signal, HTTP_1_1)).socket;
}
