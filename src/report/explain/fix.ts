import { paragraph, section } from '../terminal/blocks.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, type Pages } from './page-kit.js';
import type { Often } from '../../model/index.js';

/** A step: what to do and to say, who does it, which causes it helps with. */
export const fixPage: Pages = (id, desk) => {
  const rule = desk.table.fixes.find((fix) => fix.id === id);
  if (rule === undefined) return undefined;
  const { explain, owners, minutes, diagnosis } = desk.phrases;
  const solves: Partial<Record<string, Often>> = Object.fromEntries(
    desk.table.causes.flatMap(({ id: cause, fixes }) => (fixes[id] === undefined ? [] : [[cause, fixes[id]]])),
  );
  return [
    ...titleBlocks(tell(desk, rule.title), explain.kinds.fix, id),
    paragraph(tell(desk, rule.do)),
    paragraph(diagnosis.say(tell(desk, rule.say)), { tight: true }),
    paragraph(explain.takes(owners[rule.owner], minutes(rule.minutes)), { tight: true }),
    ...listBlocks(
      explain.notes,
      rule.notes.map((note) => tell(desk, note)),
    ),
    ...section(explain.helps, causeRows(desk, solves)),
    ...sourceBlocks(desk, rule.sources),
  ];
};
