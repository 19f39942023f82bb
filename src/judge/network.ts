import { defineFinding } from './define-finding.js';
import type { Instead } from './instead.js';

const offline = defineFinding({
  id: 'network.offline',
  needs: ['network', 'endpoints'],
  // What is on this computer can be visited without a network, and then says so itself.
  detect: ({ network, endpoints }) =>
    network.offline && endpoints.length === 0 ? { facts: {}, seenAt: 'network.offline' } : undefined,
});

const proxyInUse = defineFinding({
  id: 'network.proxy-in-use',
  needs: ['network', 'endpoints'],
  detect: ({ network: { proxy }, endpoints }) =>
    proxy !== undefined && proxy.failure === undefined && endpoints.some(({ value }) => value.name.source === 'proxy')
      ? { facts: { proxy: proxy.url, source: proxy.source }, seenAt: 'network.proxy' }
      : undefined,
});

const proxyFailed = defineFinding({
  id: 'network.proxy-failed',
  needs: ['network'],
  detect: ({ network: { proxy } }) =>
    proxy?.failure === undefined
      ? undefined
      : {
          facts: { proxy: proxy.url, problem: proxy.failure.code, detail: proxy.failure.detail ?? '' },
          seenAt: 'network.proxy.failure',
        },
});

function answeredInstead<Id extends 'network.captive-portal' | 'network.block-page'>(id: Id, kind: Instead['kind']) {
  return defineFinding({
    id,
    needs: ['instead'],
    detect: ({ instead: { kind: seen, product, url, host, at } }) =>
      seen === kind ? { facts: { product, url, host }, seenAt: at } : undefined,
  });
}

/** Detectors of what is found about this computer's network, by id. */
export const networkFindings = {
  'network.offline': offline,
  'network.proxy-in-use': proxyInUse,
  'network.proxy-failed': proxyFailed,
  'network.captive-portal': answeredInstead('network.captive-portal', 'captivePortal'),
  'network.block-page': answeredInstead('network.block-page', 'blockPage'),
};
