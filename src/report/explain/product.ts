import { listBlocks, sourceBlocks, tell, titleBlocks, type Pages } from './page-kit.js';

/** A portal product: what follows for the patient, what it is known by, which texts it shows. */
export const productPage: Pages = (id, desk) => {
  const rule = desk.table.products.find((product) => product.id === id);
  if (rule === undefined) return undefined;
  const { explain } = desk.phrases;
  const { hosts, paths, cookies, marks } = rule.recognise;
  const texts = desk.table.messages
    .filter(({ product }) => product === id)
    .flatMap((message) => message.texts.slice(0, 1));
  return [
    ...titleBlocks(rule.name, explain.kinds.product, id),
    ...listBlocks(
      explain.facts,
      rule.facts.map((fact) => tell(desk, fact)),
    ),
    ...listBlocks(explain.texts, texts),
    ...listBlocks(explain.recognised, [[...hosts, ...paths, ...cookies, ...marks].join(', ')], ''),
    ...sourceBlocks(desk, rule.sources),
  ];
};
