import { it } from 'vitest';
import { reportSheets } from './drawing/report.js';
import { asText, type Sheet } from './drawing/sheet.js';
import { builtInClinic, measureAll } from './figures.js';
import { scoreOptions } from './options.js';
import { saveFigures } from './saved-figures.js';
import { missedStories } from './vignettes/missed-stories.js';
import { leaveSourcesOut } from './wordings/leave-sources-out.js';

it('measures and prints', async () => {
  const { each, sources, stories, write } = scoreOptions();
  if (stories) {
    print([missedStories(builtInClinic().mind)]);
    return;
  }
  const figures = { ...measureAll(each), ...(sources && { leftOut: await leaveSourcesOut() }) };
  print(reportSheets(figures));
  if (write) await saveFigures(figures);
});

function print(sheets: readonly Sheet[]): void {
  process.stdout.write(`\n${asText(sheets)}\n`);
}
