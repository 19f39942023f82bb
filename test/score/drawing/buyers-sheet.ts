import type { Figures } from '../figures.js';
import { inHundred, withRange } from './numbers.js';
import type { Sheet } from './sheet.js';

/** The few figures that somebody asks for who wonders whether to use it. */
export function buyersSheet(figures: Figures): Pick<Sheet, 'head' | 'rows'> {
  const { symptomIsTrue } = figures.visits;
  const { figures: visits } = symptomIsTrue.common;
  const { questions } = visits;
  const { setAside } = figures.guided;
  const { en, es } = figures.again.wordings;
  return {
    head: ['of 100, where nothing else is said', ''],
    rows: [
      ['simulated visits, right cause first', inHundred(visits.rightFirst)],
      ['… by a judge who knows the simulated patients by heart', inHundred(visits.perfect.rightFirst)],
      ['… right cause among the first three', inHundred(visits.amongThree)],
      ['… called, though a step of their own would have helped', withRange(visits.needlessCalls)],
      ['… wrongly told "it is the portal"', withRange(visits.wronglyPortal)],
      [
        '… first, where one more answer is turned into a wrong one',
        inHundred(symptomIsTrue.commonFlipped.figures.rightFirst),
      ],
      ["stories never looked at while tuning: a support lead's cause first", inHundred(setAside.first)],
      ["… a support lead's step first", inHundred(setAside.step)],
      [
        'real sentences alone, right cause first: English, Spanish',
        [en, es].map(({ alone }) => inHundred(alone.first)).join(', '),
      ],
      [
        'questions asked in a visit: median, and within which 9 in 10 stay',
        `${questions.median}, ${questions.ninetieth}`,
      ],
      ['minutes until the patient can sign in, cause known = 1', withRange(visits.ratio, 2)],
    ],
  };
}
