import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/index.js';
import { compare } from '../../../src/compare/compare.js';
import { LANGUAGES, type Result } from '../../../src/model/index.js';
import { renderComparison } from '../../../src/report/comparison.js';
import type { RenderOptions } from '../../../src/report/index.js';
import { startChromium } from '../../support/chromium.js';
import { pagesOnPaper, violations } from '../../support/page-checks.js';
import { RESULTS } from '../cases.js';
import { withHostile } from '../with-hostile.js';
import { fiveDiagnoses } from './diagnoses.js';

const browser = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'html-'));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
});

function report(result: Result, options: Omit<RenderOptions, 'format'> = {}): string {
  return render(result, { ...options, format: 'html' });
}

/** Both views with all there is, and two results side by side. */
function fullPages(): string[] {
  const [healthy, dropped] = [RESULTS['healthy-portal']!(), RESULTS['dropped-cookie']!()];
  const pair = [
    { name: 'a.json', result: healthy },
    { name: 'b.json', result: dropped },
  ] as const;
  const all = { explain: true, verbose: true };
  return [
    report(dropped, all),
    report(dropped, { ...all, view: 'probe' }),
    renderComparison(compare(healthy, dropped), pair, { format: 'html', outcome: 'worse' }),
  ];
}

/** A page opened from a file, as its reader would. */
async function open(html: string) {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await browser!.newPage({ viewport: { width: 1000, height: 800 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  page.on('request', (request) => noise.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, asked: () => noise.filter((one) => one !== address) };
}

describe.skipIf(browser === undefined)('a report in a real browser', () => {
  describe.each(LANGUAGES)('%s', (lang) => {
    it.each(fiveDiagnoses(lang))('%s', async (_, result) => {
      const { page, asked } = await open(report(result));
      expect(await violations(page), 'by day').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'by night').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
      expect(asked()).toEqual([]);
      await page.close();
    });
  });

  it('is as accessible with every hop, every number and every picture in words, on a phone too', async () => {
    for (const html of fullPages()) {
      const { page } = await open(html);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.close();
    }
  });

  it('takes no element from what came from outside', async () => {
    const hostile = `</title></style></svg>"'><img src=x onerror=alert(1)><script>alert(2)</script><form><iframe src=http://127.0.0.1:9/>`;
    const { page, asked } = await open(
      report(withHostile(RESULTS['dropped-cookie']!(), hostile), {
        explain: true,
        verbose: true,
      }),
    );
    expect(await page.locator('img, script, form, iframe, a, object').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<script>alert(2)</script>');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(asked()).toEqual([]);
    await page.close();
  });

  it('lets no script run, and no other style count', async () => {
    const { page, asked } = await open(report(RESULTS['healthy-portal']!()));
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color:red" onclick="x()"></p>')`);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/x' }))`,
    );
    // Some versions of Chromium tell of the picture's request too, before they block it.
    const blocked = () =>
      asked().filter((told) => /violates the following Content Security Policy directive/.test(told));
    await expect.poll(blocked).toHaveLength(3);
    await page.close();
  });
});
