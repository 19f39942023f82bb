import { UNKNOWN, type Choice, type QuestionId, type QuestionRule } from '../../model/index.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import { listBlocks, sourceBlocks, tell, titleBlocks, type PageContext, type TopicMaker } from './page-kit.js';

/** A question: its choices, what they tell apart, when it is asked. */
export const questionTopic: TopicMaker = (id, context) => {
  const rule = context.table.questions.find((question) => question.id === id);
  if (rule === undefined) return undefined;
  const { explain } = context.phrases;
  const blocks = [
    ...titleBlocks(tell(context, rule.ask), explain.kinds.question, id),
    paragraph(tell(context, rule.why)),
    ...section(explain.choices, choiceRows(rule, context)),
    ...askedIfBlocks(rule, context),
    ...sourceBlocks(context, rule.sources),
  ];
  return { id, rule, blocks };
};

function choiceRows(rule: QuestionRule, context: PageContext): Row[] {
  const { table, phrases } = context;
  const own = rule.choices.map(({ id, label }) => ({ text: tell(context, label), cells: [id] }));
  const products = rule.id === 'product' ? table.products.map(({ id, name }) => ({ text: name, cells: [id] })) : [];
  return [...(own.length > 0 ? own : products), { text: phrases.explain.dontKnow, cells: [UNKNOWN] }];
}

function askedIfBlocks(rule: QuestionRule, context: PageContext): Block[] {
  const conditions = (Object.entries(rule.askIf) as [QuestionId, Choice[]][]).map(
    ([question, choices]) => `${question}: ${choices.join(', ')}`,
  );
  return listBlocks(context.phrases.explain.askedIf, conditions, '');
}
