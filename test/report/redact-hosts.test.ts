import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { render } from '../../src/index.js';
import type { Evidence, Result } from '../../src/model/index.js';
import { table } from '../../src/generated/table.js';
import { FORMATS } from '../../src/report/index.js';
import { redactHosts, redactTogether } from '../../src/report/redact/redact-hosts.js';
import { healthyEvidence } from '../fixtures/evidence.js';
import { allCases } from '../judge/cases/all.js';

const redacted = (result: Result) => render(result, { format: 'json', redactHosts: true });

/** A check of a portal whose every name could tell whose it is. */
function namedCheck(): Evidence {
  const text = JSON.stringify(healthyEvidence())
    .replaceAll('portal.example.org', 'login.mercy-clinic.co.uk')
    .replaceAll('example.org', 'mercy-clinic.co.uk')
    .replaceAll('192.0.2.10', '93.184.216.34');
  const evidence = JSON.parse(text) as Evidence;
  evidence.address.pasted = 'https://links.test/?u=https%3A%2F%2Flogin.mercy-clinic.co.uk%2Fa';
  const page = evidence.visit?.hops.at(-1)?.response?.page;
  if (page) page.title = 'Mercy Clinic - sign in';
  return evidence;
}

describe('a report without the names of the portal', () => {
  it.each(FORMATS)('holds none of them: %s', (format) => {
    const result = conclude({ evidence: namedCheck(), answers: { symptom: 'other' } }, table);
    for (const view of ['diagnosis', 'probe'] as const) {
      const plain = render(result, { format, view, verbose: true, explain: true });
      const shown = render(result, { format, view, verbose: true, explain: true, redactHosts: true });
      expect(shown).not.toMatch(/mercy|links\.test|93\.184\.216/i);
      expect(shown.length).toBeGreaterThan(plain.length / 2);
    }
  });

  it('keeps hosts apart, and those of one site together', () => {
    const { evidence } = JSON.parse(redacted(conclude({ evidence: namedCheck() }, table))) as Result;
    expect(evidence?.address.pasted).toBe('https://site-2.example/?u=https%3A%2F%2Fhost-1.site-1.example%2Fa');
    expect(evidence?.address.checked).toMatch(/^https:\/\/host-1\.site-1\.example\//);
  });

  it('knows a host again in another result', () => {
    const other = namedCheck();
    other.address.pasted = 'https://a-link-with-a-longer-name.test/';
    const [one, two] = redactTogether([namedCheck(), other].map((evidence) => conclude({ evidence }, table)));
    expect(two?.target).toBe(one?.target);
    expect(redactHosts(conclude({ evidence: namedCheck() }, table)).target).not.toBe(one?.target);
  });

  it.each(allCases)('tells the same causes, and no host: $name', ({ evidence }) => {
    const result = conclude({ evidence }, table);
    const shown = JSON.parse(redacted(result)) as Result;
    expect(shown.causes.map(({ id, probability }) => [id, probability])).toEqual(
      result.causes.map(({ id, probability }) => [id, probability]),
    );
    const hosts = [
      result.evidence?.address.host?.name ?? '',
      ...(result.evidence?.endpoints ?? []).map(({ host }) => host),
    ];
    for (const host of hosts.filter((name) => /[a-z]\.[a-z]/.test(name) && !name.endsWith('.example')))
      expect(JSON.stringify(shown)).not.toContain(host);
  });
});
