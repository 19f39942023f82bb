/** Readable forms of the codes that evidence and facts carry, where a report shows them. */
export const codesEnglish: Record<string, string> = {
  'self-signed': 'it signed itself',
  'untrusted-root': 'its root is not trusted here',
  'incomplete-chain': 'an intermediate certificate was not sent',
  'safe-links': 'Microsoft Safe Links',
  'proofpoint-v1': 'Proofpoint URL Defense',
  'proofpoint-v2': 'Proofpoint URL Defense',
  'proofpoint-v3': 'Proofpoint URL Defense',
  'mixed-scripts': 'letters of several alphabets',
  'near-known': 'close to a known name',
  'meta-refresh': 'a meta refresh',
  'refresh-header': 'a Refresh header',
  'username-first': 'user name first',
};

/** Why a browser drops a cookie, with the attribute that it stumbles over; undefined where the code's words are enough. */
export function cookieReasonEnglish(reason: string, domain: string | undefined): string | undefined {
  return reason === 'domain-mismatch' && domain !== undefined ? `Domain=${domain} does not match` : undefined;
}
