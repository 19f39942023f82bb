import { describe, expect, it } from 'vitest';
import { keptHeaders } from '../../../src/probe/http/kept-headers.js';

describe('headers', () => {
  it('that say something are kept in their order, others are not', () => {
    const kept = keptHeaders([
      ['server', 'nginx'],
      ['set-cookie', 'sid=1'],
      ['x-sucuri-id', '17'],
      ['x-anything', 'else'],
      ['server', 'again'],
    ]);
    expect(kept).toEqual({ server: ['nginx', 'again'], 'x-sucuri-id': ['17'] });
  });

  it('that hold an address hold no secret any more', () => {
    const kept = keptHeaders([
      ['location', '/reset?token=hTk29sXlq0Rr71&lang=en'],
      ['refresh', '0; url=https://portal.example.org/?code=hTk29sXlq0Rr71'],
    ]);
    expect(JSON.stringify(kept)).not.toContain('hTk29sXlq0Rr71');
    expect(kept['location']?.[0]).toMatch(/^\/reset\?token=.+&lang=en$/);
    expect(kept['refresh']?.[0]).toMatch(/^0; url=https:\/\/portal\.example\.org\//);
  });

  it('are cleaned, and read as UTF-8 where they can be', () => {
    const kept = keptHeaders([
      ['server', 'caf\u00c3\u00a9'],
      ['via', '1.1 gateway\u001b[31m'],
      ['x-cache', 'caf\u00e9'],
    ]);
    expect(kept['server']).toEqual(['café']);
    expect(kept['x-cache']).toEqual(['café']);
    expect(kept['via']?.[0]).not.toContain('\u001b');
  });
});
