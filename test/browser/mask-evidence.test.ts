import { describe, expect, it } from 'vitest';
import { maskEvidence } from '../../src/browser/mask-evidence.js';
import type { Evidence } from '../../src/model/index.js';
import { healthyEvidence } from '../fixtures/evidence.js';
import { allCases } from '../judge/cases/all.js';

describe('evidence from a file', () => {
  it.each(allCases)('stays as it is where it was recorded here: $name', ({ evidence }) => {
    expect(maskEvidence(evidence)).toEqual(evidence);
  });

  it('loses the secrets that somebody else has left in it', () => {
    const text = JSON.stringify(healthyEvidence()).replaceAll(
      'https://portal.example.org/login',
      'https://portal.example.org/reset/Qx7Zk9fH2pL4wT8vB1?token=Qx7Zk9fH2pL4wT8vB1',
    );
    expect(text).toContain('Qx7Zk');
    expect(JSON.stringify(maskEvidence(JSON.parse(text) as Evidence))).not.toContain('Qx7Zk');
  });
});
