import { FINDINGS } from '../../model/index.js';
import { generalCommands } from '../assemble/commands.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { paragraph, section } from '../page/blocks.js';
import { byHandRows, byHandSection } from '../page/by-hand-rows.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, withNamedFacts, type TopicMaker } from './page-kit.js';

/** A finding: how it reads, what it means, who acts, how to see it by hand, which causes it points at. */
export const findingTopic: TopicMaker = (id, context) => {
  const rule = context.table.findings.find((finding) => finding.id === id);
  if (rule === undefined) return undefined;
  const { explain, owners, severities, scopes } = context.phrases;
  const { severity, scope } = FINDINGS[rule.id];
  const acts = rule.owner === 'nobody' ? [] : [owners[rule.owner]];
  const blocks = [
    ...titleBlocks(withNamedFacts(tell(context, rule.summary)), explain.kinds.finding, id),
    paragraph(`${severities[severity]}; ${scopes[scope]}.`),
    ...listBlocks(explain.meaning, [withoutFacts(tell(context, rule.means))], ''),
    ...listBlocks(explain.acts, acts, ''),
    ...byHandSection(explain.byHand, byHandRows(tell(context, rule.byHand), generalCommands(rule.commands))),
    ...section(explain.likely, causeRows(context, rule.pointsAt)),
    ...sourceBlocks(context, rule.sources),
  ];
  return { id, rule, blocks };
};

/** What a sentence says where no fact is known. */
function withoutFacts(text: string): string {
  return fillSentence(text, () => undefined, '');
}
