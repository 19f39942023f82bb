import { FINDINGS } from '../../model/index.js';
import { fillPlaceholders } from '../../text/fill-placeholders.js';
import { paragraph, section } from '../terminal/blocks.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, type Pages } from './page-kit.js';

/** A finding: how it reads, what it means, who acts, how to see it by hand, which causes it points at. */
export const findingPage: Pages = (id, desk) => {
  const rule = desk.table.findings.find((finding) => finding.id === id);
  if (rule === undefined) return undefined;
  const { explain, owners, severities, scopes } = desk.phrases;
  const { severity, scope } = FINDINGS[rule.id];
  return [
    ...titleBlocks(withNamedFacts(tell(desk, rule.summary)), explain.kinds.finding, id),
    paragraph(`${severities[severity]}; ${scopes[scope]}.`),
    ...listBlocks(
      explain.meaning,
      [tell(desk, rule.means), rule.owner === 'nobody' ? '' : explain.acts(owners[rule.owner])],
      '',
    ),
    ...listBlocks(explain.byHand, [tell(desk, rule.byHand)], ''),
    ...section(explain.likely, causeRows(desk, rule.pointsAt)),
    ...sourceBlocks(desk, rule.sources),
  ];
};

/** What stands in for a fact in a sentence about no portal in particular. */
function withNamedFacts(summary: string): string {
  return fillPlaceholders(summary, (name) => `<${name}>`);
}
