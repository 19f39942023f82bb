import { UNKNOWN, type Choice, type Often, type QuestionId, type QuestionRule } from '../../model/index.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import {
  causeRows,
  listBlocks,
  sourceBlocks,
  tell,
  titleBlocks,
  type PageContext,
  type PageMaker,
} from './page-kit.js';

/** A question: its choices, what they tell apart, when it is asked. */
export const questionPage: PageMaker = (id, context) => {
  const rule = context.table.questions.find((question) => question.id === id);
  if (rule === undefined) return undefined;
  const { explain } = context.phrases;
  return [
    ...titleBlocks(tell(context, rule.ask), explain.kinds.question, id),
    paragraph(tell(context, rule.why)),
    ...section(explain.choices, choiceRows(rule, context)),
    ...askedIfBlocks(rule, context),
    ...sourceBlocks(context, rule.sources),
  ];
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

/**
 * One of a question's answers: the causes that expect it. Choices such as `yes` belong to many questions and have no
 * page; a product has one of its own.
 */
export const choicePage: PageMaker = (id, context) => {
  const holders = context.table.questions.filter(
    (question) => question.id !== 'product' && question.choices.some((choice) => choice.id === id),
  );
  const [rule] = holders;
  const choice = rule?.choices.find((candidate) => candidate.id === id);
  if (rule === undefined || choice === undefined || holders.length > 1) return undefined;
  const often: Partial<Record<string, Often>> = Object.fromEntries(
    context.table.causes.flatMap(({ id: cause, expect }) => {
      const word = expect[rule.id]?.[id];
      return word === undefined || word === 'never' ? [] : [[cause, word]];
    }),
  );
  const { explain } = context.phrases;
  return [
    ...titleBlocks(tell(context, choice.label), explain.kinds.choice, `${rule.id}=${id}`),
    ...section(explain.likely, causeRows(context, often)),
    ...sourceBlocks(context, rule.sources),
  ];
};
