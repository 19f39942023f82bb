import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { FINDINGS, STAGES, stageOf } from '../../src/model/index.js';
import type { Evidence, Facts, Finding, FindingId, NotCheckedReason, Stage } from '../../src/model/index.js';
import { render } from '../../src/index.js';
import { assemble } from '../../src/report/index.js';
import { healthyEvidence, hop, visit } from '../fixtures/evidence.js';
import { diagnosis, tool } from './cases.js';

const FACTS: Facts = {
  host: 'portal.example.org',
  port: 443,
  issuer: 'CA',
  validTo: '2026-02-27',
  days: 3,
  status: 500,
};

const made = (id: FindingId, more: Partial<Finding> = {}): Finding => ({
  id,
  stage: stageOf(id),
  ...FINDINGS[id],
  facts: FACTS,
  seenAt: '',
  ...more,
});

function screen(findings: Finding[], evidence: Evidence = healthyEvidence(), troubled: FindingId[] = []): string {
  const result = assemble({ evidence, findings, troubled, situation: {}, diagnosis: diagnosis(), table, tool });
  return render(result, { format: 'terminal', view: 'probe' }).replace(/\n +/g, ' ');
}

/** The verdict: all that stands before the first empty line. */
const verdict = (...args: Parameters<typeof screen>): string =>
  (screen(...args).split('\n\n', 1)[0] ?? '').replaceAll('\n', ' ');

const ids = Object.keys(FINDINGS) as FindingId[];
const blocking = ids.filter((id) => FINDINGS[id].severity === 'blocking');

describe('the first line', () => {
  it.each(blocking)('says who is stopped: %s', (id) => {
    const start =
      FINDINGS[id].scope === 'portal' ? 'Patients cannot sign in: ' : 'From this computer the portal cannot';
    expect(verdict([made(id)])).toMatch(new RegExp(`^${start}`));
    expect(verdict([made(id)])).toMatch(/Who acts: /);
  });

  it.each(ids.filter((id) => FINDINGS[id].severity === 'warning' && id !== 'network.offline'))(
    'says that the portal answers where there is only a warning: %s',
    (id) => {
      expect(verdict([made(id)])).toMatch(/^The portal answers, with one warning/);
    },
  );

  it('says so where there is only something worth knowing', () => {
    const infos = ids.filter((id) => FINDINGS[id].severity === 'info').map((id) => made(id));
    expect(verdict(infos)).toMatch(/^The portal answers as it should\./);
  });

  it.each<[FindingId, FindingId[]]>([
    ['tls.expired', ['cookie.rejected', 'tls.expired', 'page.insecure-form', 'url.lookalike-host']],
    ['http.server-error', ['http.server-error', 'page.maintenance-notice']],
    ['tcp.refused', ['url.one-time-token', 'tcp.refused', 'clock.skewed']],
    ['network.block-page', ['redirect.too-many', 'network.block-page']],
    ['dns.blocked-address', ['dns.blocked-address', 'tcp.refused']],
  ])('%s leads, as the first that a browser meets', (first, all) => {
    const alone = verdict([made(first)]).split('. ')[0] ?? '';
    expect(verdict(all.map((id) => made(id)))).toContain(alone);
  });

  it('counts warnings, and leaves one that hardly matters to the end', () => {
    const text = verdict([made('url.insecure-scheme'), made('redirect.no-https')]);
    expect(text).toMatch(/^The portal answers, with 2 warnings, the first of them: the portal serves/);
    expect(verdict([made('clock.skewed'), made('tls.intercepted')])).toMatch(/with 2 warnings for this computer/);
  });

  it('tells of a clock that makes a good certificate look bad', () => {
    const stopped = healthyEvidence({ visit: visit({ end: { kind: 'certificate' } }) });
    expect(verdict([made('clock.skewed')], stopped)).toMatch(
      /^From this computer the portal cannot be used: this comp/,
    );
  });
});

/** Evidence of a check whose stages but the first and the last did not run. */
function unchecked(reason: NotCheckedReason, more: Partial<Evidence> = {}): Evidence {
  const own: readonly Stage[] = ['url', 'network'];
  const stages = STAGES.map((stage) => ({
    stage,
    ran: own.includes(stage),
    durationMs: 0,
    ...(own.includes(stage) ? {} : { notChecked: reason }),
  }));
  return healthyEvidence({ endpoints: [], visit: null, visitWithoutCookies: null, clock: null, stages, ...more });
}

describe('what was not checked', () => {
  it.each<[NotCheckedReason, RegExp]>([
    ['nothing-to-check', /^Nothing was checked: there is no page behind such an address\./],
    ['offline', /^Nothing was checked: this computer has no network\./],
    ['stopped-earlier', /^Nothing was checked: a stage before it failed\./],
    ['certificate-refused', /^Nothing was checked: a browser stops at the certificate\./],
    ['through-proxy', /^Nothing was checked: the proxy does this part\./],
    ['no-answer', /^Nothing was checked: there was no answer to read it from\./],
    ['deadline', /^Nothing was checked: time was up\./],
    ['stopped', /^Nothing was checked: the check was stopped\./],
    ['could-not-check', /^Nothing was checked: this program made a mistake here, and the portal did not\./],
  ])('%s', (reason, told) => {
    expect(verdict([], unchecked(reason))).toMatch(told);
    const rows = screen([], unchecked(reason));
    expect(rows).toMatch(/^name +- +not checked: /m);
    expect(rows.match(/not checked: /g)).toHaveLength(reason === 'no-answer' ? 2 : 1);
  });

  it('tells the clock apart: an answer there was, and no time in it to rely on', () => {
    const healthy = healthyEvidence();
    const stages = healthy.stages.map((record) =>
      record.stage === 'clock' ? { ...record, ran: false, notChecked: 'no-answer' as const } : record,
    );
    expect(screen([], { ...healthy, clock: null, stages })).toMatch(/^clock +- +not checked: no answer told a time/m);
  });

  it.each<[FindingId, string]>([
    ['url.opaque-link', 'only its server knows where it leads'],
    ['url.app-link', 'the address of an app'],
    ['url.shortener', 'only that service knows'],
  ])('%s: why, and what to do', (id, why) => {
    const text = verdict([made(id)], unchecked('nothing-to-check'));
    expect(text).toMatch(/^Nothing was checked: this/);
    expect(text).toContain(why);
  });

  it('has exit code 3 only without a network', () => {
    const offline = [made('network.offline')];
    expect(screen(offline, unchecked('offline'))).toContain('exit code 3');
    expect(screen([], unchecked('nothing-to-check'))).toContain('exit code 0');
  });

  it('says nothing of the rest where time was up', () => {
    const late = healthyEvidence({ visit: visit({ hops: [hop()], end: { kind: 'deadline' } }) });
    expect(verdict([], late)).toMatch(/as far as it came\. Time was up/);
    expect(verdict([], late)).not.toContain("patient's side");
  });
});

describe('a mistake of this program', () => {
  it('is told of its stage, and not of the portal', () => {
    const text = screen([], healthyEvidence(), ['clock.skewed']);
    expect(text).toMatch(/^The portal answers\. The check found no cause of trouble as far as it came\./);
    expect(text).toMatch(/^clock +- .*could not be judged, by a mistake of this program: clock\.skewed/m);
    expect(text).toContain('exit code 0');
  });

  it('leaves the other findings as they are', () => {
    const text = screen([made('http.server-error')], healthyEvidence(), ['http.not-found', 'page.captcha']);
    expect(text).toMatch(/^Patients cannot sign in: /);
    expect(text.replaceAll('\n', ' ')).toMatch(/by a mistake of this program and not of the portal: answer, page/);
    expect(text).toMatch(/^answer +STOP /m);
    expect(text).toContain('exit code 1');
  });

  it('is noted in the document for programs', () => {
    const result = assemble({
      evidence: healthyEvidence(),
      findings: [],
      troubled: ['clock.skewed'],
      situation: {},
      diagnosis: diagnosis(),
      table,
      tool,
    });
    expect(result.troubled).toEqual(['clock.skewed']);
    expect(result.stages.find(({ stage }) => stage === 'clock')?.status).toBe('not-checked');
  });
});
