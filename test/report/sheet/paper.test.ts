import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/index.js';
import { render } from '../../../src/report/render.js';
import { startChromium } from '../../support/chromium.js';
import { pagesOnPaper, violations } from '../../support/page-checks.js';
import { everyResult } from './every-sheet.js';

const browser = await startChromium();
afterAll(() => browser?.close());

/** Pixels of CSS in the height and the width of a Letter page within the margins of the sheet. */
const PAPER = { width: 7.5 * 96, height: 988 };

/** How many are laid out: a shorter one takes less paper. */
const LONGEST = 60;

/** In points. */
const FONT_SIZE = 'parseFloat(getComputedStyle(document.querySelector("li")).fontSize) * 0.75';

describe.skipIf(browser === undefined).each(LANGUAGES)('a sheet in %s, in a real browser', (language) => {
  const files = everyResult(language).map(([name, { result, from }]) => ({
    name,
    html: render(result, { format: 'sheet-html' }, from),
  }));
  const longest = files.sort((a, b) => b.html.length - a.html.length).slice(0, LONGEST);

  it('is one Letter page in large print, whatever it tells', async () => {
    const page = await browser!.newPage({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    const tooLong = [];
    for (const { name, html } of longest) {
      await page.setContent(html);
      const height = await page.evaluate('document.body.scrollHeight');
      if (Number(height) > PAPER.height) tooLong.push(`${name}: ${String(height)}`);
    }
    expect(tooLong).toEqual([]);
    expect(await pagesOnPaper(page)).toBe(1);
    expect(await page.evaluate(FONT_SIZE)).toBeCloseTo(16, 3);
    await page.close();
  });

  it('can be read by everybody, on a phone too', async () => {
    const page = await browser!.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(longest[0]?.html ?? '');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });
});
