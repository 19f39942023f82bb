import { UNKNOWN, type Choice, type ChoiceRule, type Often, type QuestionRule } from '../../model/index.js';
import { section, type Row } from '../page/blocks.js';
import {
  causeRows,
  sourceBlocks,
  tell,
  titleBlocks,
  type PageContext,
  type Topic,
  type TopicMaker,
} from './page-kit.js';

/** An answer and the question that it belongs to. */
interface Answer {
  question: QuestionRule;
  choice: ChoiceRule;
}

/**
 * An answer, by its id or as `question=answer`: the causes that expect it. One that several questions have, such as
 * `yes`, leads to each of them; a product has a page of its own.
 */
export const choiceTopic: TopicMaker = (id, context) => {
  const [, of, asked = id] = /^([^=]+)=([^=]+)$/.exec(id) ?? [];
  const isQuestion = context.table.questions.some((question) => question.id === of);
  if (asked === UNKNOWN && (of === undefined || isQuestion)) return unknownTopic(context);
  const answers = context.table.questions
    .filter((question) => question.id !== 'product' && (of === undefined || of === question.id))
    .flatMap((question) => {
      const choice = question.choices.find((one) => one.id === asked);
      return choice === undefined ? [] : [{ question, choice }];
    });
  const [only, ...others] = answers;
  if (only === undefined) return undefined;
  return others.length === 0 ? answerTopic(only, context) : sharedTopic(asked, answers, context);
};

function answerTopic({ question, choice }: Answer, context: PageContext): Topic {
  const { id } = choice;
  const expectedBy: Partial<Record<string, Often>> = Object.fromEntries(
    context.table.causes.flatMap(({ id: cause, expect }) => {
      const word = expect[question.id]?.[id];
      return word === undefined || word === 'never' ? [] : [[cause, word]];
    }),
  );
  const { explain } = context.phrases;
  const blocks = [
    ...titleBlocks(tell(context, choice.label), explain.kinds.choice, `${question.id}=${id}`),
    ...section(explain.likely, causeRows(context, expectedBy)),
    ...sourceBlocks(context, question.sources),
  ];
  return { id: `${question.id}=${id}`, rule: { question: question.id, ...choice, expectedBy }, blocks };
}

function sharedTopic(id: Choice, answers: readonly Answer[], context: PageContext): Topic {
  const { explain } = context.phrases;
  const rows = answers.map(({ question, choice }): Row => ({
    text: `${tell(context, question.ask)} ${tell(context, choice.label)}`,
    cells: [`${question.id}=${id}`],
  }));
  const blocks = [...titleBlocks(explain.sharedChoice(id), explain.kinds.choice, id), ...section(explain.asked, rows)];
  return { id, rule: { id, questions: answers.map(({ question }) => question.id) }, blocks };
}

function unknownTopic({ phrases: { explain } }: PageContext): Topic {
  return {
    id: UNKNOWN,
    rule: { id: UNKNOWN },
    blocks: titleBlocks(explain.unknownChoice, explain.kinds.choice, UNKNOWN),
  };
}
