import type { Figures } from '../figures.js';
import type { Sheet } from './sheet.js';
import { vignetteSheet, wordingSheet } from './story-sheets.js';
import { calibrationSheet, confusionSheet, visitSheet } from './visit-sheets.js';

/** What the page of this folder shows. */
export function pageSheets(figures: Figures): Sheet[] {
  const { visits } = figures;
  return [
    visitSheet('Whole visits, simulated', VISITS, visits.symptomIsTrue, false),
    visitSheet('Where what the patient sees may be wrong or unknown too', ERRING, visits.everyAnswerErrs, false),
    calibrationSheet(CALIBRATION, visits.symptomIsTrue.common),
    confusionSheet(CONFUSION, visits.symptomIsTrue.common),
    wordingSheet(WORDINGS, figures),
    vignetteSheet(VIGNETTES, figures),
  ];
}

const VISITS = `\
What the patient sees is true; of all other answers 10 % are wrong and 20 % "don't know". Callers come as common as their
causes are, and evenly, as many of each; then the same visits with one of their answers turned into a wrong one. The best
of all judges knows the simulated patients by heart and hears the same answers: nobody can do better with these.`;

const ERRING = 'The same where of all answers, the first among them, 10 % are wrong and 20 % "don\'t know".';

const CALIBRATION =
  'Whether a chance can be believed: of the causes that were put first with it, so many were right (callers as common).';

const CONFUSION = 'The ten most frequent mistakes (callers as common).';

const WORDINGS = `\
What help pages, forums and error screens say, none of which the program was trained on; right is what the source itself
gives. The visits are of simulated patients with that cause; of their answers 10 % are wrong and 20 % "don't know".`;

const VIGNETTES = `\
Callers' stories, with the causes and the first step that a support lead would accept. Those set aside were never looked at
while anything was tuned; in those misled one answer is plainly wrong. Comprehensive: of the causes that a lead would think
of, the share that is shown; relevant: of those shown, the share that a lead would think of.`;
