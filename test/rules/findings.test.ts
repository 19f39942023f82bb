import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { FINDINGS, type CauseId, type FindingId, OFTEN_WORDS, stageOf } from '../../src/model/index.js';

const rules = new Map(table.findings.map((rule) => [rule.id, rule]));
const ids = Object.keys(FINDINGS) as FindingId[];

function firstCause(id: FindingId): CauseId | undefined {
  return Object.keys(rules.get(id)?.pointsAt ?? {})[0];
}

describe('the findings of the table', () => {
  it.each(ids.filter((id) => FINDINGS[id].severity !== 'info'))('%s points at a cause', (id) => {
    expect(firstCause(id)).toBeDefined();
  });

  it.each(ids.filter((id) => FINDINGS[id].severity === 'info'))('%s, no fault, points at none', (id) => {
    expect(rules.get(id)?.pointsAt).toEqual({});
  });

  it.each(ids)('%s is seen most often with the cause that it puts first', (id) => {
    const words = Object.values(rules.get(id)?.pointsAt ?? {});
    const weights = words.map((word) => OFTEN_WORDS.findIndex((known) => known === word));
    expect(weights[0] ?? 0).toBe(Math.max(0, ...weights));
  });

  it.each(ids.filter((id) => FINDINGS[id].severity !== 'info'))('%s alone puts its first cause first', (id) => {
    const findings = [{ id, stage: stageOf(id), severity: FINDINGS[id].severity }];
    expect(diagnose({ findings, portalChecked: true }, table).causes[0]?.id).toBe(firstCause(id));
  });

  it.each<[FindingId, CauseId]>([
    ['url.lookalike-host', 'lookalike-site'],
    ['url.differs-from-official', 'wrong-portal'],
    ['dns.name-not-found', 'portal-name-unresolved'],
    ['dns.blocked-address', 'network-filter'],
    ['tcp.refused', 'portal-outage'],
    ['tls.expired', 'portal-certificate-fault'],
    ['tls.incomplete-chain', 'portal-certificate-fault'],
    ['tls.intercepted', 'network-filter'],
    ['http.server-error', 'portal-outage'],
    ['http.not-found', 'outdated-link'],
    ['http.forbidden', 'portal-blocks-network'],
    ['redirect.loop', 'portal-redirect-loop'],
    ['redirect.loop-without-cookies', 'cookies-blocked'],
    ['cookie.rejected', 'portal-cookie-fault'],
    ['page.unsupported-browser-notice', 'outdated-browser'],
    ['page.insecure-form', 'portal-page-fault'],
    ['clock.skewed', 'device-clock-wrong'],
    ['network.proxy-failed', 'network-filter'],
    ['network.captive-portal', 'network-filter'],
    ['network.block-page', 'network-filter'],
  ])('%s puts %s first', (id, cause) => {
    expect(firstCause(id)).toBe(cause);
  });

  it('leaves what is wrong with the portal to its support, and what is seen here to the clinic', () => {
    const here = ids.filter((id) => FINDINGS[id].scope === 'here' && FINDINGS[id].severity !== 'info');
    expect(new Set(here.map((id) => rules.get(id)?.owner))).toEqual(new Set(['clinic-it']));
    const certificate = ids.filter((id) => id.startsWith('tls.') && FINDINGS[id].scope === 'portal');
    expect(new Set(certificate.map((id) => rules.get(id)?.owner))).toEqual(new Set(['portal-support']));
  });

  it('speaks in whole sentences', () => {
    for (const { summary, means, byHand } of rules.values()) {
      for (const text of [summary.en, means.en, byHand.en]) expect(text).toMatch(/^[A-Z{[].*[.!?"}\]]$/);
    }
  });

  it('shows nothing but site names in its steps by hand', () => {
    for (const { byHand } of rules.values()) expect(byHand.en).not.toMatch(/[{}]/);
  });
});
