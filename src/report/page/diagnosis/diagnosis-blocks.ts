import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block } from '../blocks.js';
import { upTo, type Page, type PageOptions } from '../page.js';
import { pictureBlocks } from '../pictures/picture-blocks.js';
import { otherCausesBlocks } from './other-causes.js';
import { planBlocks } from './plan.js';
import { alsoSeenBlocks, reasonBlocks } from './reasons.js';
import { verdictBlocks } from './verdict.js';

/** The piece of advice that fits best, and facts about the product, where `--explain` does not ask for all. */
const ADVICE = 1;
const FACTS = 2;

/** The ranked answer: the verdict, why, what to do, what else it can be, whom to call, what to keep in mind. */
export function diagnosisBlocks(result: Result, phrases: Phrases, options: PageOptions): Page {
  return {
    body: [
      ...verdictBlocks(result, phrases),
      ...reasonBlocks(result, phrases, options),
      ...alsoSeenBlocks(result, phrases, options),
      ...planBlocks(result, phrases, options),
      ...pictureBlocks(result, phrases, options),
      ...otherCausesBlocks(result, phrases, options),
      ...callBlocks(result, phrases),
      ...factBlocks(result, phrases, options),
    ],
    ending: result.urgent === '' ? [] : [paragraph(result.urgent, { tone: 'strong' })],
    hints: [
      paragraph(result.evidence === null ? phrases.diagnosis.more : phrases.diagnosis.moreWithCheck, { tone: 'faint' }),
    ],
  };
}

function callBlocks({ office, causes: [cause], verdict }: Result, { diagnosis }: Phrases): Block[] {
  const texts = [office.why, ...(office.call ? [office.whom] : [])].filter((text) => text !== '');
  // A fault of the portal concerns no single patient; what to tell its support stands in the first step.
  const ofPatient = !(cause?.confirmed === true && verdict.side === 'portal');
  const told = office.call && ofPatient && office.haveReady.length > 0;
  const items = told ? [diagnosis.haveReady(office.haveReady.join(', '))] : [];
  return section(
    diagnosis.call,
    [texts.join(' '), ...items].filter((text) => text !== '').map((text) => ({ text })),
  );
}

function factBlocks(
  { product, advice, practiceAdvice }: Result,
  { diagnosis }: Phrases,
  options: PageOptions,
): Block[] {
  const facts = product === null ? [] : [product.name, ...upTo(FACTS, product.facts, options)];
  return [
    ...section(
      diagnosis.about,
      facts.map((text, index) => ({ text, ...(index === 0 ? {} : { marker: '-' }) })),
    ),
    ...section(
      diagnosis.keepInMind,
      [...practiceAdvice, ...upTo(ADVICE, advice, options)].map((text, _, { length }) => ({
        text,
        ...(length > 1 && { marker: '-' }),
      })),
    ),
  ];
}
