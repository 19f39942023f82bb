import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { type RenderOptions } from '../../src/report/index.js';
import { RESULTS } from './cases.js';

const LOOKS: Record<string, Omit<RenderOptions, 'format'>> = {
  '80': { width: 80 },
  '40-ascii': { width: 40, unicode: false },
  'probe-80': { width: 80, view: 'probe' },
};

const MORE: [string, string, Omit<RenderOptions, 'format'>][] = [
  ['locked-account', 'explain', { explain: true }],
  ['locked-account', 'color', { color: true }],
  ['expired-certificate', 'probe-explain', { view: 'probe', explain: true }],
  ['expired-certificate', 'probe-40', { view: 'probe', width: 40 }],
  ['dropped-cookie', 'probe-verbose', { view: 'probe', verbose: true }],
];

describe('screens', () => {
  for (const [name, make] of Object.entries(RESULTS)) {
    it.each(Object.entries(LOOKS))(`${name} at %s`, async (look, options) => {
      const text = render(make(), { format: 'terminal', ...options });
      await expect(text).toMatchFileSnapshot(`screens/${name}.${look}.txt`);
    });
  }

  it.each(MORE)('%s with %s', async (name, look, options) => {
    const text = render(RESULTS[name]!(), { format: 'terminal', ...options });
    await expect(text).toMatchFileSnapshot(`screens/${name}.${look}.txt`);
  });
});
