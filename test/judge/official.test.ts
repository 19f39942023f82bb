import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { isOfficial, officialAddresses } from '../../src/judge/official.js';

const isFine = (address: string, ...official: string[]) =>
  isOfficial(new URL(address), officialAddresses({ addresses: official }) ?? [], table.products);

const chart = 'https://mychart.example.org/MyChart';

describe("an address is the practice's own", () => {
  it.each([
    ['the official one', chart, chart],
    ['another page of it', 'https://mychart.example.org/MyChart/Authentication/Login?', chart],
    ['plain http', 'http://mychart.example.org/', chart],
    ['with www', 'https://www.mychart.example.org/', chart],
    ['written without a scheme in the profile', chart, 'mychart.example.org'],
    ["the clinic's own site", 'https://www.example.org/portal', chart],
    ['another capital', chart, 'MYCHART.Example.org'],
    ["the product's common sign-in", 'https://myidentity.platform.athenahealth.com/', '15731.portal.athenahealth.com'],
    [
      "the practice's own path",
      'https://www.therapyportal.com/p/smith/',
      'https://www.therapyportal.com/p/smith/login',
    ],
    ['a path that names no practice', 'https://www.therapyportal.com/', 'https://www.therapyportal.com/p/smith/'],
  ])('%s', (_, address, official) => {
    expect(isFine(address, official)).toBe(true);
  });

  it('any of several', () => {
    expect(isFine('https://two.example.net/', chart, 'two.example.net')).toBe(true);
  });
});

describe("an address is not the practice's", () => {
  it.each([
    ['another site', 'https://mychart.example.net/', chart],
    ['a neighbour below a public suffix', 'https://other.github.io/', 'https://clinic.github.io/'],
    ["another practice's name below the product's", 'https://jones.followmyhealth.com/', 'smith.followmyhealth.com'],
    ["another practice's path", 'https://www.therapyportal.com/p/jones/', 'https://www.therapyportal.com/p/smith/'],
    [
      "another practice's key in the query",
      'https://patientportal.advancedmd.com/account/logon?lk=654321',
      'https://patientportal.advancedmd.com/account/logon?lk=123456',
    ],
    ['the official name in front', 'https://mychart.example.org.verify.net/', chart],
    ['a number', 'https://192.0.2.1/', chart],
  ])('%s', (_, address, official) => {
    expect(isFine(address, official)).toBe(false);
  });
});

it('takes no address from a text that is none', () => {
  expect(officialAddresses({ addresses: ['', 'javascript:alert(1)'] })).toBeUndefined();
});
