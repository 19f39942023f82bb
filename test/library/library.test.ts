import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';

describe('the library', () => {
  it('diagnoses with the built-in table', () => {
    const { causes, plan, verdict } = library.diagnose({ answers: { symptom: 'forgot-password' } });
    expect(causes[0]?.id).toBe('forgotten-password');
    expect(plan[0]?.fix).toBe('reset-password');
    expect(verdict.firstStep).toBe('reset-password');
    expect(library.nextQuestion({})?.id).toBeTypeOf('string');
  });

  it('takes the product as a field of its own, and an answer before it', () => {
    const input = { product: 'epic-mychart', answers: { symptom: 'app-fails' } };
    const chances = ({ causes }: library.Diagnosis) => causes.map(({ id, probability }) => [id, probability]);
    const answered = { answers: { symptom: 'app-fails', product: 'epic-mychart' } };
    expect(chances(library.diagnose(input))).toEqual(chances(library.diagnose(answered)));
  });

  it("reads the patient's words, and never asks what they state", () => {
    const input = { words: 'It says my account is locked because of too many failed attempts' };
    const diagnosis = library.diagnose(input);
    expect(diagnosis.causes[0]?.id).toBe('account-locked');
    expect(diagnosis.causes[0]?.because.map(({ kind }) => kind)).toContain('words');
    expect(library.assemble({ situation: input, diagnosis }).words).toBe(input.words);
    expect(library.nextQuestion(input)?.id).not.toBe('attempts');
    expect(library.diagnose({ words: '  ' })).toEqual(library.diagnose({}));
  });

  it('checks, judges, joins and writes', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const evidence = await library.probe(`http://127.0.0.1:${port}/`, { timeoutMs: 2000 });
    const findings = library.judge(evidence);
    expect(findings.map(({ id }) => id)).toContain('tcp.refused');
    const situation = { findings, portalChecked: false };
    const result = library.assemble({ evidence, situation, diagnosis: library.diagnose(situation) });
    expect(result).toMatchObject({ tool: { name: 'portal-login-doctor' }, target: `http://127.0.0.1:${port}/` });
    expect(result.findings.find(({ id }) => id === 'tcp.refused')?.facts).toEqual(
      findings.find(({ id }) => id === 'tcp.refused')?.facts,
    );
    expect(JSON.parse(library.render(result, { format: 'json' }))).toEqual(result);
    expect(library.render(result, { format: 'terminal', lang: 'en' })).toContain('127.0.0.1');
  });

  it('takes findings without facts, and one that it does not know', () => {
    const known = { id: 'tls.expired', stage: 'tls', severity: 'blocking' } as const;
    const strange = { ...known, id: 'tls.of-another-version' as library.FindingId };
    const situation: library.Situation = { product: 'epic-mychart', findings: [known, strange], portalChecked: true };
    const diagnosis = library.diagnose(situation);
    expect(library.nextQuestion(situation)).toBeUndefined();
    expect(diagnosis.causes[0]).toMatchObject({ id: 'portal-certificate-fault', confirmed: true });
    const result = library.assemble({ situation, diagnosis });
    expect(result.findings.map(({ id, scope }) => [id, scope])).toEqual([
      ['tls.expired', 'portal'],
      ['tls.of-another-version', 'portal'],
    ]);
    expect(library.render(result, { format: 'terminal' })).toMatch(/certificate/);
  });

  it.each([{ format: 'pdf' }, { format: 'terminal', lang: 'fr' }, { format: 'terminal', patientLang: 'fr' }])(
    'tells which formats and languages there are: %o',
    (options) => {
      const result = library.assemble({ situation: {}, diagnosis: library.diagnose({}) });
      expect(() => library.render(result, options as library.RenderOptions)).toThrow(
        /^(?:format: terminal, |lang: en, es$)/,
      );
    },
  );

  it('rejects what is no address', async () => {
    await expect(library.probe('mailto:desk@example.org')).rejects.toBeInstanceOf(library.AddressError);
  });

  it('unwraps and judges cookies', () => {
    const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://portal.example.org/')}&data=x`;
    expect(library.unwrapAddress(wrapped)).toMatchObject({
      address: 'https://portal.example.org/',
      wrappedBy: ['safe-links'],
    });
    const [verdict] = library.judgeSetCookies({
      url: 'https://portal.example.org/',
      context: 'navigation',
      setCookies: ['sid=1; Domain=example.net'],
    });
    expect(verdict?.stored).toBe(false);
    expect(library.COOKIE_REASONS).toContain(verdict?.reason);
  });
});
