import { describe, expect, it } from 'vitest';
import fc from '../fast-check.js';
import { captivePortalOfNames, networkPlaceOf } from '../../src/browser/network-place.js';

describe('an address of the network', () => {
  it.each([
    ['http://10.0.0.5/guest/s/default/?id=00:11', 'captivePortal', 'Ubiquiti UniFi'],
    ['https://n143.network-auth.com/splash/?mac=1', 'captivePortal', 'Cisco Meraki'],
    ['https://ise.clinic.example:8443/portal/PortalSetup.action?portal=1', 'captivePortal', 'Cisco ISE'],
    ['http://192.168.1.1:1000/fgtauth?0a1b', 'captivePortal', 'FortiGate'],
    [
      'http://10.1.0.1:3990/prelogin?res=notyet&uamip=10.1.0.1&userurl=http%3A%2F%2Fa.example',
      'captivePortal',
      'unknown',
    ],
    ['https://192.0.2.1/login.html?switch_url=x&ap_mac=1&redirect=portal.example', 'captivePortal', 'unknown'],
    ['https://guest-wifi.clinic.example/', 'captivePortal', 'unknown'],
    ['https://wired.meraki.com:8090/blocked.cgi?blocked_url=a', 'blockPage', 'Cisco Meraki'],
    ['https://block.opendns.com/main?url=a', 'blockPage', 'Cisco Umbrella'],
    ['https://www.bluecoat.com/notify-NotifyUser', 'blockPage', 'Blue Coat'],
    ['https://firewall.example/sgerror.php?url=403', 'blockPage', 'squidGuard'],
  ])('%s is a %s of %s', (url, kind, product) => {
    expect(networkPlaceOf(url)).toEqual({ kind, product });
  });

  it.each([
    'https://portal.example.org/login?url=%2Fhome',
    'https://portal.example.org/login?sid=8c1f&url=%2Fhome',
    'https://portal.example.org/login?redirect_uri=https%3A%2F%2Fa.example&client_id=wlan',
    'https://10.20.30.40/adfs/ls/?returnUrl=https%3A%2F%2Fportal.example.org%2F',
    'https://www.bluecoat.com/products',
    'https://wifi.clinic.example/about',
    'https://securely.example/',
    'no address',
  ])('%s is none', (url) => {
    expect(networkPlaceOf(url)).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        networkPlaceOf(text);
      }),
    );
  });
});

describe('a certificate of a network', () => {
  it.each([
    [['securelogin.arubanetworks.com'], 'Aruba'],
    [['network-auth.com', '*.network-auth.com'], 'Cisco Meraki'],
    [['Captive-Portal.hotel.example'], 'unknown'],
  ])('%s', (names, product) => {
    expect(captivePortalOfNames(names)).toBe(product);
  });

  it.each([[['www.other-clinic.example']], [['*.securely.example']], [[]]])('is none with the names %s', (names) => {
    expect(captivePortalOfNames(names)).toBeUndefined();
  });
});
