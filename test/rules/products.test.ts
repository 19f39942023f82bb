import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';

/** Products that a host or a path names, by the reading that the table's type promises. */
function recognised(address: string): string[] {
  const { hostname, pathname } = new URL(address);
  return table.products
    .filter(
      ({ recognise }) =>
        recognise.hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host)) ||
        recognise.paths.some((path) => new RegExp(path).test(pathname)),
    )
    .map(({ id }) => id);
}

describe('the portal products of the table', () => {
  it.each([
    ['https://mychart.example.org/MyChart/Authentication/Login?', 'epic-mychart'],
    ['https://portal.example.org/UCSFMyChart/', 'epic-mychart'],
    ['https://cherokee.iqhealth.com/home', 'oracle-health'],
    ['https://15731.portal.athenahealth.com/', 'athenahealth'],
    ['https://mycw12.eclinicalweb.com/portal1234/jsp/100mp/login_otp.jsp', 'healow'],
    ['https://clinic.followmyhealth.com/Login/Home/Index?authproviders=0', 'followmyhealth'],
    ['https://pxpportal.nextgen.com/slug-1/portal/', 'nextgen-pxp'],
    ['https://www.myhealthportal.net/Phm-PhmPage.HomePage.WR.mthr?hcis=A', 'meditech'],
    ['https://sso.ema.md/auth/realms/Modmed/protocol/openid-connect/auth', 'modmed'],
    ['https://slug.clientsecure.me/', 'simplepractice'],
    ['https://secure.login.gov/sign_up/enter_email', 'login-gov'],
  ])('%s is %s', (address, id) => {
    expect(recognised(address)).toEqual([id]);
  });

  it.each([
    'https://portal.example.org/login',
    'https://notfollowmyhealth.com.example.org/',
    'https://example.org/services/mychart',
    'https://example.org/auth/realms/clinic/',
  ])('%s is none of them', (address) => {
    expect(recognised(address)).toEqual([]);
  });

  it('share no host, cookie or mark', () => {
    const signs = table.products.flatMap(({ recognise: { hosts, cookies, marks } }) => [
      ...hosts,
      ...cookies,
      ...marks,
    ]);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('each have a sign to be recognised by, two facts or more, and where they were read', () => {
    for (const { recognise, facts, sources } of table.products) {
      expect(Object.values(recognise).flat()).not.toEqual([]);
      expect(facts.length).toBeGreaterThanOrEqual(2);
      expect(sources).not.toEqual([]);
    }
  });
});
