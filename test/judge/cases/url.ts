import { healthyEvidence } from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';
import type { AddressEvidence, HostFacts } from '../../../src/model/index.js';
import { someProducts } from './known.js';

const addressed = (changes: Partial<AddressEvidence>) =>
  healthyEvidence((evidence) => {
    evidence.address = { ...evidence.address, ...changes };
  });
const hosted = (changes: Partial<HostFacts>) =>
  healthyEvidence((evidence) => {
    evidence.address.host = { ...evidence.address.host!, ...changes };
  });
const named = (name: string) => hosted({ name, unicode: name, registrableDomain: name.split('.').slice(-2).join('.') });
const secret = { where: 'query', name: 'token', purpose: 'reset' } as const;

export const urlCases: JudgeCase[] = [
  fires('url.scheme-assumed', 'no scheme was given', addressed({ scheme: 'assumed' })),
  quiet('url.scheme-assumed', 'https was given', healthyEvidence()),
  fires('url.insecure-scheme', 'http was given', addressed({ checked: 'http://portal.example.org/' })),
  quiet('url.insecure-scheme', 'https was given', healthyEvidence()),
  fires('url.wrapped-link', 'two wrappings', addressed({ wrappedBy: ['safe-links', 'proofpoint-v2'] }), {
    facts: { services: ['safe-links', 'proofpoint-v2'] },
  }),
  quiet('url.wrapped-link', 'a plain address', healthyEvidence()),
  fires('url.one-time-token', 'a reset link', addressed({ secretsRemoved: [secret] }), {
    facts: { names: ['token'], purpose: 'reset', where: 'query', frontInstead: false },
  }),
  quiet('url.one-time-token', 'an address without a secret', healthyEvidence()),
  fires('url.embedded-credentials', 'a password in the address', addressed({ hadCredentials: true })),
  quiet('url.embedded-credentials', 'none', healthyEvidence()),
  fires('url.lookalike-host', 'punycode', hosted({ name: 'xn--mychrt-cve.org', unicode: 'mychаrt.org' }), {
    facts: { reason: 'punycode', like: 'mychart.org' },
  }),
  fires('url.lookalike-host', 'two scripts in a label', hosted({ mixedScripts: true }), {
    facts: { reason: 'mixed-scripts' },
  }),
  fires('url.lookalike-host', 'one letter from a known host', named('www.followmyhea1th.com'), {
    known: someProducts,
    facts: { reason: 'near-known', like: 'followmyhealth.com' },
  }),
  quiet('url.lookalike-host', 'the known host itself', named('clinic.followmyhealth.com'), { known: someProducts }),
  quiet('url.lookalike-host', 'a short name near a short known one', named('jan.app'), { known: someProducts }),
  quiet('url.lookalike-host', 'nothing known to compare with', named('www.folowmyhealth.com')),
  fires(
    'url.lookalike-host',
    'a name with an umlaut',
    hosted({ name: 'xn--praxis-mller-klb.de', unicode: 'praxis-müller.de' }),
    { facts: { reason: 'punycode', like: 'praxis-müller.de' } },
  ),
  quiet(
    'url.lookalike-host',
    'an official name with an umlaut',
    hosted({ name: 'xn--praxis-mller-klb.de', unicode: 'praxis-müller.de' }),
    { known: { profile: { addresses: ['praxis-müller.de'] } } },
  ),
  quiet('url.lookalike-host', 'an official name of that look', named('hea1th.example.org'), {
    known: { profile: { addresses: ['hea1th.example.org'] } },
  }),
  fires('url.lookalike-host', 'a digit for a letter', named('my.hea1th.org'), {
    facts: { reason: 'digits', like: 'my.health.org' },
  }),
  fires('url.lookalike-host', "another's name in front", named('www.followmyhealth.com.verify.net'), {
    facts: { reason: 'name-in-front', like: 'www.followmyhealth.com' },
  }),
  fires(
    'url.lookalike-host',
    'accents on a known name',
    hosted({
      name: 'xn--followmyhalth-ieb.com',
      unicode: 'followmyhéalth.com',
      registrableDomain: 'xn--followmyhalth-ieb.com',
    }),
    {
      known: someProducts,
      facts: { reason: 'near-known', like: 'followmyhealth.com' },
    },
  ),
  quiet('url.lookalike-host', 'an address of numbers', hosted({ kind: 'ipv4', name: '192.0.2.1' }), {
    known: someProducts,
  }),
  fires('url.ip-address-host', 'IPv4', hosted({ kind: 'ipv4', name: '192.0.2.1' }), { facts: { host: '192.0.2.1' } }),
  fires('url.ip-address-host', 'IPv6', hosted({ kind: 'ipv6', name: '2001:db8::1' }), {
    facts: { host: '2001:db8::1' },
  }),
  quiet('url.ip-address-host', 'a name', healthyEvidence()),
  fires('url.opaque-link', 'Mimecast', addressed({ special: { kind: 'opaque-link', service: 'mimecast' } }), {
    facts: { service: 'mimecast' },
  }),
  quiet('url.opaque-link', 'a shortener', addressed({ special: { kind: 'shortener', service: 'bitly' } })),
  fires('url.app-link', 'an app', addressed({ special: { kind: 'app-link', service: 'epic-mychart' } })),
  quiet('url.app-link', 'a page', healthyEvidence()),
  fires('url.shortener', 'a shortener', addressed({ special: { kind: 'shortener', service: 'bitly' } })),
  quiet('url.shortener', 'an app', addressed({ special: { kind: 'app-link', service: 'epic-mychart' } })),
  fires('url.lookalike-host', "a letter missing in the practice's own name", named('portal.exampel-clinic.org'), {
    known: { profile: { addresses: ['https://portal.example-clinic.org/login'] } },
    facts: { reason: 'near-known', like: 'example-clinic.org' },
  }),
  fires('url.lookalike-host', "the practice's own name with words around it", named('example-clinic-login.com'), {
    known: { profile: { addresses: ['portal.example-clinic.org'] } },
    facts: { reason: 'near-known', like: 'example-clinic.org' },
  }),
  fires('url.lookalike-host', "the practice's own name below another ending", named('portal.example-clinic.net'), {
    known: { profile: { addresses: ['portal.example-clinic.org'] } },
  }),
  quiet('url.lookalike-host', "another host of the practice's site", named('www.example-clinic.org'), {
    known: { profile: { addresses: ['portal.example-clinic.org'] } },
  }),
  fires('url.differs-from-official', 'another host', healthyEvidence(), {
    known: { profile: { addresses: ['my.example.net/chart/'] } },
    facts: { host: 'portal.example.org', official: ['my.example.net/chart'] },
  }),
  quiet('url.differs-from-official', 'the official one', healthyEvidence(), {
    known: { profile: { addresses: ['my.example.net', 'PORTAL.example.org'] } },
  }),
  quiet('url.differs-from-official', 'a profile without addresses', healthyEvidence(), { known: { profile: {} } }),
  quiet('url.differs-from-official', 'no profile', healthyEvidence()),
];
