import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/browser/address/read-address.js';

describe('a link that only its service can read is named and not asked for', () => {
  it.each([
    ['opaque-link', 'Mimecast', 'https://protect-eu.mimecast.com/s/AbC1'],
    ['opaque-link', 'Mimecast', 'https://url.us.m.mimecastprotect.com/s/g7vnCER29r?domain=portal.example.org'],
    ['opaque-link', 'Proofpoint', 'https://urldefense.com/v9/whatever'],
    ['opaque-link', 'safe-links', 'https://eur01.safelinks.protection.outlook.com/?nothing=here'],
    ['opaque-link', 'symantec-clicktime', 'https://clicktime.symantec.com/3xyz'],
    ['opaque-link', 'LinkedIn', 'https://www.linkedin.com/slink?code=dAbC'],
    ['opaque-link', 'SendGrid', 'https://url1234.clinic.example/ls/click?upn=u001.abc'],
    ['opaque-link', 'Constant Contact', 'https://r20.rs6.net/tn.jsp?f=001abc'],
    ['opaque-link', 'Salesforce Marketing Cloud', `https://click.clinic.example/?qs=${'0a1b2c3d'.repeat(8)}`],
    ['opaque-link', 'GovDelivery', 'https://lnks.gd/l/broken'],
    ['opaque-link', 'EdgePilot', 'https://link.edgepilot.com/x/abc'],
    ['shortener', 'bit.ly', 'https://www.bit.ly/3xYz'],
    ['shortener', 'tinyurl.com', 'tinyurl.com/clinic-portal'],
    ['app-link', 'app.link', 'https://clinic.app.link/abc'],
    ['app-link', 'page.link', 'https://clinic.page.link/abc'],
    [
      'app-link',
      'Some Clinic, Google Play'.replace('Some Clinic', 'org.example.clinic'),
      'https://play.google.com/store/apps/details?id=org.example.clinic',
    ],
  ])('%s %s: %s', (kind, service, pasted) => {
    const { facts, request } = readAddress(pasted);
    expect([facts.special, facts.checked, request]).toEqual([{ kind, service }, null, null]);
  });

  it('also inside another', () => {
    const pasted = `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://bit.ly/3xYz')}&data=05`;
    const { facts } = readAddress(pasted);
    expect([facts.wrappedBy, facts.special?.kind]).toEqual([['safe-links'], 'shortener']);
  });
});

describe('a page of such a service is a page', () => {
  it.each([
    'https://bit.ly/',
    'https://www.mimecast.com/products/',
    'https://www.linkedin.com/company/clinic',
    'https://urldefense.com/',
    'https://play.google.com/',
    'https://apps.apple.com/us/',
    'https://mybit.ly.example/abc',
  ])('%s', (pasted) => {
    expect(readAddress(pasted).request).toBe(pasted);
  });
});
