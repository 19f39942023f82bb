import { FINDINGS, STAGES, type FindingId } from '../../model/index.js';
import { paragraph, section, type Row } from '../page/blocks.js';
import { titleBlocks, type PageMaker } from './page-kit.js';

/** A stage of the check, by its id or by the name that reports give it: what it looks at and what it can find. */
export const stagePage: PageMaker = (id, { phrases }) => {
  const { explain, stages } = phrases;
  const stage = STAGES.find((name) => name === id || stages[name] === id);
  if (stage === undefined) return undefined;
  const ids = (Object.keys(FINDINGS) as FindingId[]).filter((finding) => finding.startsWith(`${stage}.`));
  return [
    ...titleBlocks(stages[stage], explain.kinds.stage, stage),
    paragraph(explain.stageTexts[stage]),
    ...section(
      explain.findings,
      ids.map((finding): Row => ({ text: finding, cells: [FINDINGS[finding].severity] })),
    ),
  ];
};

/** `exit-1` and the like. */
export const exitPage: PageMaker = (id, { phrases: { explain } }) => {
  const code = Number(/^exit-(?:code-)?(\d{1,3})$/.exec(id)?.[1] ?? NaN);
  const text = explain.exitTexts[code];
  if (text === undefined) return undefined;
  return [...titleBlocks(explain.exitTitle(code), explain.kinds.exit, `exit-${code}`), paragraph(text)];
};
