import { FINDINGS } from '../../model/index.js';
import { fillPlaceholders } from '../../text/fill-placeholders.js';
import { paragraph, section } from '../terminal/blocks.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, type PageMaker } from './page-kit.js';

/** A finding: how it reads, what it means, who acts, how to see it by hand, which causes it points at. */
export const findingPage: PageMaker = (id, context) => {
  const rule = context.table.findings.find((finding) => finding.id === id);
  if (rule === undefined) return undefined;
  const { explain, owners, severities, scopes } = context.phrases;
  const { severity, scope } = FINDINGS[rule.id];
  return [
    ...titleBlocks(withNamedFacts(tell(context, rule.summary)), explain.kinds.finding, id),
    paragraph(`${severities[severity]}; ${scopes[scope]}.`),
    ...listBlocks(
      explain.meaning,
      [tell(context, rule.means), rule.owner === 'nobody' ? '' : explain.acts(owners[rule.owner])],
      '',
    ),
    ...listBlocks(explain.byHand, [tell(context, rule.byHand)], ''),
    ...section(explain.likely, causeRows(context, rule.pointsAt)),
    ...sourceBlocks(context, rule.sources),
  ];
};

/** What stands in for a fact in a sentence about no portal in particular. */
function withNamedFacts(summary: string): string {
  return fillPlaceholders(summary, (name) => `<${name}>`);
}
