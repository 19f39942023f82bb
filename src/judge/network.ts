import type { PageFacts } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import type { Answer } from './ending.js';

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

function answeredBy(kind: 'captivePortal' | 'blockPage', { response }: Answer): PageFacts['blockPage'] {
  if (kind === 'captivePortal' && response.status === 511)
    return response.page?.captivePortal ?? { product: 'unknown' };
  return response.page?.[kind];
}

const captivePortal = defineFinding({
  id: 'network.captive-portal',
  needs: ['answer'],
  detect: ({ answer }) => describe(answeredBy('captivePortal', answer), answer),
});

const blockPage = defineFinding({
  id: 'network.block-page',
  needs: ['answer'],
  detect: ({ answer }) => describe(answeredBy('blockPage', answer), answer),
});

function describe(who: PageFacts['blockPage'], { url, host, at }: Answer) {
  return who === undefined ? undefined : { facts: { product: who.product, url, host }, seenAt: `${at}.page` };
}

/** Detectors of what is found about this computer's network, by id. */
export const networkFindings = {
  'network.offline': offline,
  'network.proxy-in-use': proxyInUse,
  'network.proxy-failed': proxyFailed,
  'network.captive-portal': captivePortal,
  'network.block-page': blockPage,
};
