import { paragraph, section } from '../page/blocks.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, type TopicMaker } from './page-kit.js';
import type { Often } from '../../model/index.js';

/** A step: what to do and to say, who does it, which causes it helps with. */
export const fixTopic: TopicMaker = (id, context) => {
  const rule = context.table.fixes.find((fix) => fix.id === id);
  if (rule === undefined) return undefined;
  const { explain, owners, minutes, diagnosis } = context.phrases;
  const solves: Partial<Record<string, Often>> = Object.fromEntries(
    context.table.causes.flatMap(({ id: cause, fixes }) => (fixes[id] === undefined ? [] : [[cause, fixes[id]]])),
  );
  const blocks = [
    ...titleBlocks(tell(context, rule.title), explain.kinds.fix, id),
    paragraph(tell(context, rule.do)),
    paragraph(diagnosis.say(tell(context, rule.say)), { tight: true }),
    paragraph(explain.takes(owners[rule.owner], minutes(rule.minutes)), { tight: true }),
    ...listBlocks(
      explain.notes,
      rule.notes.map((note) => tell(context, note)),
    ),
    ...listBlocks(
      explain.paper,
      rule.sheet.map((line) => tell(context, line)),
    ),
    ...section(explain.helps, causeRows(context, solves)),
    ...sourceBlocks(context, rule.sources),
  ];
  return { id, rule, blocks };
};
