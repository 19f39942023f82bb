import { it } from 'vitest';
import { reportSheets } from './drawing/report.js';
import { asText } from './drawing/sheet.js';
import { measureAll } from './figures.js';
import { scoreOptions } from './options.js';
import { saveFigures } from './saved-figures.js';
import { leaveSourcesOut } from './wordings/leave-sources-out.js';

it('measures and prints', async () => {
  const { each, sources, write } = scoreOptions();
  const figures = { ...measureAll(each), ...(sources && { leftOut: await leaveSourcesOut() }) };
  process.stdout.write(`\n${asText(reportSheets(figures))}\n`);
  if (write) await saveFigures(figures);
});
