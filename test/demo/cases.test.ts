import { afterEach, describe, expect, it } from 'vitest';
import { DEMO_CASES, type DemoCaseId } from '../../src/demo/cases.js';
import { type Demo, startDemo } from '../../src/demo/start.js';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { judge } from '../../src/judge/judge.js';
import { FINDINGS, type CauseId, type FindingId } from '../../src/model/index.js';
import { probe } from '../../src/probe/index.js';

/** What a check finds in each case besides information, one information that matters, and the cause that leads. */
const EXPECTED: Record<DemoCaseId, { faults: FindingId[]; info?: FindingId; cause: CauseId }> = {
  healthy: { faults: [], info: 'redirect.other-site', cause: 'wrong-credentials' },
  'account-locked': { faults: [], info: 'page.login-form', cause: 'account-locked' },
  'reset-link': { faults: ['url.one-time-token'], cause: 'reset-link-expired' },
  'expired-certificate': { faults: ['tls.expired'], cause: 'portal-certificate-fault' },
  'wrong-host-certificate': { faults: ['tls.wrong-host'], cause: 'portal-certificate-fault' },
  'incomplete-chain': { faults: ['tls.incomplete-chain'], cause: 'portal-certificate-fault' },
  'redirect-loop': { faults: ['redirect.loop'], cause: 'portal-redirect-loop' },
  'cookies-required': {
    faults: ['redirect.loop-without-cookies'],
    info: 'page.login-form',
    cause: 'cookies-blocked',
  },
  'cookie-dropped': { faults: ['cookie.rejected'], info: 'page.login-form', cause: 'portal-cookie-fault' },
  maintenance: { faults: ['http.maintenance', 'page.maintenance-notice'], cause: 'portal-outage' },
  'server-error': { faults: ['http.server-error'], cause: 'portal-outage' },
  'connection-refused': { faults: ['tcp.refused'], cause: 'portal-outage' },
  'old-bookmark': { faults: ['http.not-found'], cause: 'outdated-link' },
  'scripts-only-page': { faults: [], info: 'page.script-required', cause: 'scripts-blocked' },
  'bot-challenge': { faults: ['http.bot-challenge'], cause: 'portal-blocks-network' },
  'insecure-form': { faults: ['page.insecure-form'], cause: 'portal-page-fault' },
};

let running: Demo | undefined;
afterEach(async () => {
  await running?.stop();
});

describe('each case of the example, checked and judged', () => {
  it.each(DEMO_CASES)('$id', async ({ id, answers }) => {
    running = await startDemo(id);
    const { address, resolve, ca } = running;
    const findings = judge(await probe(address, { resolve, ca, env: {} }), { table });
    const { faults, info, cause } = EXPECTED[id];
    expect(findings.filter(({ severity }) => severity !== 'info').map((finding) => finding.id)).toEqual(faults);
    if (info) expect(findings.map((finding) => finding.id)).toContain(info);
    expect(findings.every((finding) => finding.scope === FINDINGS[finding.id].scope)).toBe(true);
    const { causes } = diagnose({ answers, findings, portalChecked: true }, table);
    expect(causes[0]?.id).toBe(cause);
  });
});
