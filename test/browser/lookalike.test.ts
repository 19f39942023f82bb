import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/browser/address/read-address.js';
import { isNearName, lookalikeByShape } from '../../src/browser/lookalike.js';

describe('a host that misleads by its look', () => {
  it.each([
    ['хаахо.com', 'punycode', 'xaaxo.com'],
    ['mychаrt.org', 'punycode', 'mychart.org'],
    ['mychɑrt.org', 'punycode', 'mychart.org'],
    ['hea1th.example.org', 'digits', 'health.example.org'],
    ['my-p0rtal.example.org', 'digits', 'my-portal.example.org'],
    ['c1inic.example.org', 'digits', 'clinic.example.org'],
    ['portal-example.org.evil.com', 'name-in-front', 'portal-example.org'],
    ['www.followmyhealth.com.verify.net', 'name-in-front', 'www.followmyhealth.com'],
  ])('%s', (host, reason, like) => {
    expect(lookalikeByShape(host)).toEqual({ reason, like });
  });
});

const HONEST = [
  'praxis-müller.de', 'clínica-españa.es', 'hôpital-orléans.fr', 'çocuk-sağlığı.com.tr', 'диагностика.com', 'больница.рф', 'νοσοκομείο.gr',
  '病院.jp', 'クリニックabc.jp', '서울병원.kr', 'mychart.example.org', 'portal1.example.org', '1health.example', 'health4all.example', 'care4me.org',
  'portal2.example.org', 'portal.example.com.br', 'portal.example.org.uk', 'clinic.example.org.us.mcas.ms', 'my.health.gov.au', 'org.example.com',
  'clinic24.example', 'www.4patients.com', 'h3c.example', 'node5.portal.example.org', 'd3fend.example.org', 's3.amazonaws.com', 'b2c.example.com',
]; // prettier-ignore

it.each(HONEST)('%s is honest', (host) => {
  expect(lookalikeByShape(host)).toBeUndefined();
  expect(readAddress(`https://${host}/`).facts.host).toMatchObject({ name: domainToASCII(host), mixedScripts: false });
});

it.each(['pоrtal.example', 'mychаrt.org', 'portal一x.example', 'αpple.example', 'портаl.рф'])(
  '%s mixes scripts',
  (host) => {
    expect(readAddress(`https://${host}/`).facts.host?.mixedScripts).toBe(true);
  },
);

describe('a name can be taken for a known one', () => {
  it.each([
    ['followmyhea1th', 'followmyhealth'],
    ['folowmyhealth', 'followmyhealth'],
    ['followmyheallth', 'followmyhealth'],
    ['fol1owrnyhealth', 'followmyhealth'],
    ['heal0w', 'healow'],
    ['haelow', 'healow'],
    ['heallow', 'healow'],
    ['heàlow', 'healow'],
    ['janeаpp', 'janeapp'],
    ['patlentaccess', 'patientaccess'],
  ])('%s for %s', (own, known) => {
    expect(isNearName(own, known)).toBe(true);
  });

  it.each([
    ['nextmed', 'nextmd'],
    ['yellow', 'healow'],
    ['healthy', 'healow'],
    ['medicaid', 'medicare'],
    ['jan', 'jane'],
    ['healow', 'healow'],
    ['octa', 'okta'],
    ['patientfirst', 'patientfusion'],
    ['münchen', 'muenchen'],
  ])('%s not for %s', (own, known) => {
    expect(isNearName(own, known)).toBe(false);
  });
});
