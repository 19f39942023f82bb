import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/index.js';
import { LANGUAGES, type Result } from '../../../src/model/index.js';
import type { RenderOptions } from '../../../src/report/index.js';
import { startChromium } from '../../support/chromium.js';
import { RESULTS } from '../cases.js';
import { withHostile } from '../with-hostile.js';
import { fiveDiagnoses } from './diagnoses.js';

const browser = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'html-'));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
});

/** A page with a report in it, opened from a file as its reader would. */
async function open(result: Result, options: Omit<RenderOptions, 'format'> = {}) {
  const file = join(folder, 'report.html');
  writeFileSync(file, render(result, { ...options, format: 'html' }));
  const page = await browser!.newPage({ viewport: { width: 1000, height: 800 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  page.on('request', (request) => noise.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, asked: () => noise.filter((one) => one !== address) };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What breaks the rules of WCAG 2.2 up to level AA, or some of them. */
async function violations(page: Page, only = WCAG): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await checker.run({ runOnly });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, only);
}

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

describe.skipIf(browser === undefined)('a report in a real browser', () => {
  describe.each(LANGUAGES)('%s', (lang) => {
    it.each(fiveDiagnoses(lang))('%s', async (_, result) => {
      const { page, asked } = await open(result);
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

  it('is as accessible with every hop, every number and every picture in words', async () => {
    for (const view of ['diagnosis', 'probe'] as const) {
      const { page } = await open(RESULTS['dropped-cookie']!(), { view, explain: true, verbose: true });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.close();
    }
  });

  it('takes no element from what came from outside', async () => {
    const hostile = `</title></style></svg>"'><img src=x onerror=alert(1)><script>alert(2)</script><form><iframe src=http://127.0.0.1:9/>`;
    const { page, asked } = await open(withHostile(RESULTS['dropped-cookie']!(), hostile), {
      explain: true,
      verbose: true,
    });
    expect(await page.locator('img, script, form, iframe, a, object').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<script>alert(2)</script>');
    expect(asked()).toEqual([]);
    await page.close();
  });

  it('lets no script run, and no other style count', async () => {
    const { page, asked } = await open(RESULTS['healthy-portal']!());
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color:red" onclick="x()"></p>')`);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/x' }))`,
    );
    await expect.poll(asked).toHaveLength(3);
    expect(asked().join(' ')).toMatch(/violates the following Content Security Policy directive/);
    await page.close();
  });
});
