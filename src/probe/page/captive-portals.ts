import type { Signed } from './signatures.js';

/** Sign-in pages of a network (a hotel's Wi-Fi, a clinic's for guests, a phone company's), whoever asks for what there. */
export const CAPTIVE_PORTALS: readonly Signed[] = [
  { product: 'WISPr gateway', signs: [{ source: /<wispaccessgatewayparam/ }] },
  { product: 'Cisco Meraki', signs: [{ source: /network-auth\.com\/splash/ }] },
  { product: 'Cisco ISE', signs: [{ source: /\/portal\/portalsetup\.action/ }] },
  { product: 'MikroTik', signs: [{ source: /mikrotik hotspot|\$\(link-login/ }, { title: /^mikrotik\b/ }] },
  { product: 'FortiGate', signs: [{ source: /\/fgtauth\?/ }] },
  { product: 'pfSense', signs: [{ source: /\$portal_action\$|name="redirurl"[^>]{0,80}>[^]{0,400}captive/ }] },
  { product: 'openNDS', signs: [{ source: /\/opennds_(?:preauth|auth)/ }] },
  { product: 'CoovaChilli', signs: [{ source: /\buamip=|coova\b/ }] },
  { product: 'Ruckus', signs: [{ source: /ruckus/, title: /(?:guest|wi-?fi|hotspot)/ }] },
  {
    product: 'unknown',
    signs: [
      { statuses: [511] },
      {
        title:
          /(?:\bcaptive portal\b|\bhotspot\b.{0,30}\b(?:log|sign)|\bguest (?:wi-?fi|wireless|internet|network access)\b|\bwi-?fi (?:log|sign|access|portal|hotspot)|^network (?:login|log-in|sign-in|authentication)\b|\bwelcome to [^|]{0,40}wi-?fi\b|\bwi-?fi (?:para|de) invitados\b|\bportal cautivo\b)/,
      },
    ],
  },
];

/** Words of such pages; a clinic writes them on its own pages too, so they count only where nobody signs in. */
export const CAPTIVE_WORDS: Signed = {
  product: 'unknown',
  signs: [
    {
      text: /(?:accept|agree)[^.]{0,80}(?:terms|conditions)[^.]{0,120}(?:wi-?fi|internet access|wireless network|use the internet)/,
      source: /<(?:form|button|input)\b/,
      maxText: 1500,
    },
    {
      text: /(?:log ?in|sign ?in|connect|register|continue)[^.]{0,40}(?:to (?:use|access|get)|for)[^.]{0,30}(?:the )?(?:internet|wi-?fi|wireless network|guest network)/,
      source: /<(?:form|button|input)\b/,
      maxText: 1500,
    },
  ],
};
