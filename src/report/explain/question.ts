import { UNKNOWN, type Choice, type Often, type QuestionId, type QuestionRule } from '../../model/index.js';
import { paragraph, section, type Block, type Row } from '../terminal/blocks.js';
import { causeRows, listBlocks, sourceBlocks, tell, titleBlocks, type Desk, type Pages } from './page-kit.js';

/** A question: its choices, what they tell apart, when it is asked. */
export const questionPage: Pages = (id, desk) => {
  const rule = desk.table.questions.find((question) => question.id === id);
  if (rule === undefined) return undefined;
  const { explain } = desk.phrases;
  return [
    ...titleBlocks(tell(desk, rule.ask), explain.kinds.question, id),
    paragraph(tell(desk, rule.why)),
    ...section(explain.choices, choiceRows(rule, desk)),
    ...askedIfBlocks(rule, desk),
    ...sourceBlocks(desk, rule.sources),
  ];
};

function choiceRows(rule: QuestionRule, desk: Desk): Row[] {
  const { table, phrases } = desk;
  const own = rule.choices.map(({ id, label }) => ({ text: tell(desk, label), cells: [id] }));
  const products = rule.id === 'product' ? table.products.map(({ id, name }) => ({ text: name, cells: [id] })) : [];
  return [...(own.length > 0 ? own : products), { text: phrases.explain.dontKnow, cells: [UNKNOWN] }];
}

function askedIfBlocks(rule: QuestionRule, desk: Desk): Block[] {
  const conditions = (Object.entries(rule.askIf) as [QuestionId, Choice[]][]).map(
    ([question, choices]) => `${question}: ${choices.join(', ')}`,
  );
  return listBlocks(desk.phrases.explain.askedIf, conditions, '');
}

/**
 * One of a question's answers: the causes that expect it. Choices such as `yes` belong to many questions and have no
 * page; a product has one of its own.
 */
export const choicePage: Pages = (id, desk) => {
  const holders = desk.table.questions.filter(
    (question) => question.id !== 'product' && question.choices.some((choice) => choice.id === id),
  );
  const [rule] = holders;
  const choice = rule?.choices.find((candidate) => candidate.id === id);
  if (rule === undefined || choice === undefined || holders.length > 1) return undefined;
  const often: Partial<Record<string, Often>> = Object.fromEntries(
    desk.table.causes.flatMap(({ id: cause, expect }) => {
      const word = expect[rule.id]?.[id];
      return word === undefined || word === 'never' ? [] : [[cause, word]];
    }),
  );
  const { explain } = desk.phrases;
  return [
    ...titleBlocks(tell(desk, choice.label), explain.kinds.choice, `${rule.id}=${id}`),
    ...section(explain.likely, causeRows(desk, often)),
    ...sourceBlocks(desk, rule.sources),
  ];
};
