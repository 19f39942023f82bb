import type { Figures } from '../figures.js';
import type { Sheet } from './sheet.js';
import { vignetteSheet, wordingSheet } from './story-sheets.js';
import { calibrationSheet, confusionSheet, seriesSheet, visitSheet } from './visit-sheets.js';

const CALIBRATION = 'Of the causes put first with such a chance, so many were right';

/** Everything, for whoever tunes. */
export function reportSheets(figures: Figures): Sheet[] {
  const { symptomIsTrue, everyAnswerErrs } = figures.visits;
  return [
    visitSheet(
      'Simulated visits: what the patient sees is true',
      'Of the other answers 10 % are wrong, 20 % "don\'t know".',
      symptomIsTrue,
      true,
    ),
    calibrationSheet(`${CALIBRATION} (as common).`, symptomIsTrue.common),
    confusionSheet('As common.', symptomIsTrue.common),
    confusionSheet('Evenly.', symptomIsTrue.even),
    visitSheet(
      'Simulated visits: every answer errs',
      'Of all answers 10 % are wrong, 20 % "don\'t know".',
      everyAnswerErrs,
      true,
    ),
    calibrationSheet(`${CALIBRATION} (as common).`, everyAnswerErrs.common),
    seriesSheet('Consistency', 'Patients who are just as the rules say: no measure of real ones.', figures.own),
    calibrationSheet(`${CALIBRATION} (patients as the rules say).`, figures.own),
    wordingSheet('Of 100 wordings, a right cause so often.', figures),
    confusionSheet('English wordings.', figures.again.wordings.en),
    confusionSheet('Spanish wordings.', figures.again.wordings.es),
    vignetteSheet('Of 100 stories, a cause and a first step that a support lead would accept.', figures),
  ];
}
