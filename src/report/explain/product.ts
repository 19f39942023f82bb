import { listBlocks, sourceBlocks, tell, textBlocks, titleBlocks, type TopicMaker } from './page-kit.js';

/** A portal product: what follows for the patient, what it is known by, which texts it shows. */
export const productTopic: TopicMaker = (id, context) => {
  const rule = context.table.products.find((product) => product.id === id);
  if (rule === undefined) return undefined;
  const { explain } = context.phrases;
  const { hosts, hints, ...sure } = rule.recognise;
  const signs = [sure, hints].flatMap(({ paths, cookies, marks }) => [...paths, ...cookies, ...marks]);
  const texts = context.table.messages
    .filter(({ product }) => product === id)
    .flatMap((message) => message.texts.slice(0, 1));
  const blocks = [
    ...titleBlocks(rule.name, explain.kinds.product, id),
    ...listBlocks(
      explain.facts,
      rule.facts.map((fact) => tell(context, fact)),
    ),
    ...textBlocks(context, texts),
    ...listBlocks(explain.recognised, [[...hosts, ...signs].join(', ')], ''),
    ...sourceBlocks(context, rule.sources),
  ];
  return { id, rule, blocks };
};
