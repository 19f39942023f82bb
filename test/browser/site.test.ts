import { expect, it } from 'vitest';
import { isPublicSuffix, isSameSite, registrableDomain } from '../../src/browser/site.js';

it.each([
  ['www.portal.example.org', 'example.org'],
  ['clinic.nhs.uk', 'clinic.nhs.uk'],
  ['a.patient.github.io', 'patient.github.io'],
  ['www.portal.example.', 'portal.example'],
  ['github.io', undefined],
  ['localhost', undefined],
  ['192.168.1.10', undefined],
  ['[2001:db8::1]', undefined],
])('the registrable domain of %s is %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

it.each([
  ['https://www.example.org/', 'http://login.example.org:8443/x', true],
  ['https://a.github.io/', 'https://b.github.io/', false],
  ['https://192.168.1.10/', 'https://192.168.1.10/x', true],
  ['https://192.168.1.10/', 'https://192.168.1.11/', false],
  ['https://intranet/', 'https://intranet/x', true],
])('%s and %s are one site: %s', (a, b, same) => {
  expect(isSameSite(new URL(a), new URL(b))).toBe(same);
});

it.each([
  ['org', true],
  ['co.uk', true],
  ['GitHub.io', true],
  ['com.', true],
  ['example.org', false],
  ['', false],
])('%s is a public suffix: %s', (host, suffix) => {
  expect(isPublicSuffix(host)).toBe(suffix);
});
