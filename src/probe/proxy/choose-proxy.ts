import { isThisComputer } from '../../browser/private-address.js';
import { bareHost, portOf } from '../../browser/url-parts.js';
import type { ProbeOptions } from '../options.js';
import { givenAddresses } from '../resolve/given-addresses.js';
import { bypassesProxy } from './no-proxy.js';
import { serverFor, type SystemProxy } from './system-proxy.js';

export interface ChosenProxy {
  url: URL;
  source: 'option' | 'environment' | 'system';
}

/**
 * The proxy that a request goes through: the option's for everything, or the environment's as curl and browsers read
 * it, or the one of the computer's own settings. This very computer and addresses that `resolve` gives are asked directly unless the option says otherwise.
 */
export function chooseProxy(
  target: URL,
  options: ProbeOptions,
  env: NodeJS.ProcessEnv,
  system?: SystemProxy,
): ChosenProxy | undefined {
  if (options.proxy !== undefined && options.proxy !== '') return chosen(options.proxy, 'option');
  if (isDirect(target, options)) return undefined;
  const value = fromEnvironment(target.protocol, env);
  if (value === undefined) {
    const server = system && serverFor(target, system);
    return server === undefined ? undefined : chosen(server, 'system');
  }
  if (bypassesProxy(bareHost(target), portOf(target), lowerOrUpper(env, 'no_proxy') ?? '')) {
    return undefined;
  }
  return chosen(value, 'environment');
}

function isDirect(target: URL, { resolve }: ProbeOptions): boolean {
  const host = bareHost(target);
  return givenAddresses(host, portOf(target), resolve).length > 0 || isThisComputer(host);
}

function fromEnvironment(protocol: string, env: NodeJS.ProcessEnv): string | undefined {
  const own = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  return lowerOrUpper(env, own) ?? lowerOrUpper(env, 'all_proxy');
}

/** The lower-case name goes first, as with curl; an empty value switches the proxy off. */
function lowerOrUpper(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name] ?? env[name.toUpperCase()];
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** `host:port` without a scheme is an HTTP proxy. What is no address is left alone. */
function chosen(value: string, source: ChosenProxy['source']): ChosenProxy | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(text)) return undefined;
  return { url: new URL(text), source };
}
