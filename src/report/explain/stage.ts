import { FINDINGS, STAGES, type FindingId } from '../../model/index.js';
import { likeId } from '../../text/like-id.js';
import { paragraph, section, type Row } from '../page/blocks.js';
import { severityWord, titleBlocks, type TopicMaker } from './page-kit.js';

/** A stage of the check, by its id or by the name that reports give it: what it looks at and what it can find. */
export const stageTopic: TopicMaker = (id, { phrases }) => {
  const { explain, stages } = phrases;
  const stage = STAGES.find((name) => name === id || likeId(stages[name]) === likeId(id));
  if (stage === undefined) return undefined;
  const findings = (Object.keys(FINDINGS) as FindingId[]).filter((finding) => finding.startsWith(`${stage}.`));
  const rows = findings.map((finding): Row => ({
    text: finding,
    cells: [severityWord(phrases, FINDINGS[finding].severity)],
  }));
  const blocks = [
    ...titleBlocks(stages[stage], explain.kinds.stage, stage),
    paragraph(explain.stageTexts[stage]),
    ...section(explain.findings, rows),
  ];
  return { id: stage, rule: { id: stage, findings }, blocks };
};

/** An exit code, as `exit-1`, by its number, or by its name in the language of the page. */
export const exitTopic: TopicMaker = (id, { phrases: { explain } }) => {
  const named = Object.keys(explain.exitTexts).find((code) => likeId(explain.exitTitle(Number(code))) === likeId(id));
  const code = Number(named ?? /^(?:exit-(?:code-)?)?(\d{1,3})$/.exec(id)?.[1] ?? NaN);
  const text = explain.exitTexts[code];
  if (text === undefined) return undefined;
  const blocks = [...titleBlocks(explain.exitTitle(code), explain.kinds.exit, `exit-${code}`), paragraph(text)];
  return { id: `exit-${code}`, rule: { code }, blocks };
};
