import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import { render } from '../../src/index.js';
import { columns } from '../../src/text/wrap.js';
import { answerWithout, healthyEvidence, hop, visit } from '../fixtures/evidence.js';

const TITLES = {
  japanese: '患者様専用ポータルサイトへようこそ'.repeat(6),
  thai: 'ยินดีต้อนรับสู่พอร์ทัลผู้ป่วย'.repeat(6),
  arabic: 'مرحبا بكم في بوابة المرضى '.repeat(6),
  hebrew: 'ברוכים הבאים לפורטל המטופלים '.repeat(6),
  emoji: '👩‍⚕️🏥 Sign in 🇪🇸 👨‍👩‍👧‍👦 '.repeat(8),
  accents: 'Ḿ̈ÿ ćĺíńíć '.repeat(12),
  english: 'The very long title of a very long page of a clinic with a very long name '.repeat(3),
};

const ISSUER = `CN=${'An Authority With A Remarkably Long Name '.repeat(6).trim()}, O=Example`;

describe.each(Object.entries(TITLES))('a title and an issuer that are long: %s', (_, title) => {
  it.each([80, 60, 40])('stay within %d columns', (width) => {
    const healthy = healthyEvidence();
    const page = { ...healthy.visit!.hops.at(-1)!.response!.page!, title };
    const response = answerWithout({ page });
    const endpoints = healthy.endpoints.map((endpoint) => ({
      ...endpoint,
      handshake: endpoint.handshake && {
        ...endpoint.handshake,
        chain: endpoint.handshake.chain.map((one) => ({ ...one, issuer: ISSUER })),
      },
    }));
    const evidence = healthyEvidence({ endpoints, visit: visit({ hops: [hop({ response })] }) });
    const result = conclude({ evidence }, table);
    for (const unicode of [true, false]) {
      const text = render(result, { format: 'terminal', view: 'probe', width, verbose: true, unicode });
      const words = text.split('\n').filter((line) => / \S+ /.test(line));
      expect(words.filter((line) => columns(line) > width)).toEqual([]);
      if (unicode) expect(text.split('\n').filter((line) => columns(line) > width)).toEqual([]);
      expect(text.replace(/\s+/g, '')).toContain(
        title
          .replace(/\s+/g, '')
          .normalize('NFC')
          .slice(0, 8)
          .slice(0, unicode ? 8 : 0),
      );
    }
  });
});
