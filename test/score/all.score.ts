import { it } from 'vitest';
import { table } from '../../src/generated/table.js';
import type { CauseId } from '../../src/model/index.js';
import { asText, type Sheet } from './drawing/sheet.js';
import { calibrationSheet, confusionSheet, visitSheet } from './drawing/visit-sheets.js';
import { scoreOptions } from './options.js';
import { commonCallers, evenCallers } from './visits/callers.js';
import { ownPatients } from './visits/own-patients.js';
import { readPatients } from './visits/patient-table.js';
import type { Noise } from './visits/patient.js';
import { type Clinic, openClinic } from './visits/run-visits.js';
import { EVERY_ANSWER_ERRS, seriesOf, SYMPTOM_IS_TRUE } from './visits/series.js';

const { each } = scoreOptions();

it('simulated visits', () => {
  const patients = readPatients();
  const clinic = openClinic(patients, table);
  const common = commonCallers(patients, each * patients.causes.size);
  const even = evenCallers(patients, each);
  const symptomIsTrue = fourSeries(common, even, SYMPTOM_IS_TRUE, clinic);
  const everyAnswerErrs = fourSeries(common, even, EVERY_ANSWER_ERRS, clinic);
  print([
    visitSheet('Visits in which the patient sees what they say', SYMPTOM_IS_TRUE_ABOUT, symptomIsTrue),
    calibrationSheet('as common', symptomIsTrue['as common']),
    confusionSheet('as common', symptomIsTrue['as common']),
    confusionSheet('evenly', symptomIsTrue.evenly),
    visitSheet('Visits in which every answer may be wrong', EVERY_ANSWER_ERRS_ABOUT, everyAnswerErrs),
    calibrationSheet('as common', everyAnswerErrs['as common']),
  ]);
});

it('consistency', () => {
  const own = ownPatients(table);
  const callers = commonCallers(own, each * own.causes.size);
  const series = seriesOf(callers, { wrong: 0, unknown: 0.2 }, openClinic(own, table), false);
  print([
    visitSheet('Consistency', 'Patients who are just as the rules say: no measure of real ones.', {
      'its own': series,
    }),
    calibrationSheet('its own patients', series),
  ]);
});

const SYMPTOM_IS_TRUE_ABOUT = '10 % of the other answers wrong, 20 % "don\'t know".';
const EVERY_ANSWER_ERRS_ABOUT = '10 % of all answers wrong, 20 % "don\'t know", the symptom among them.';

function fourSeries(common: readonly CauseId[], even: readonly CauseId[], noise: Noise, clinic: Clinic) {
  return {
    'as common': seriesOf(common, noise, clinic, false),
    '… one flipped': seriesOf(common, noise, clinic, true),
    evenly: seriesOf(even, noise, clinic, false),
    '… flipped': seriesOf(even, noise, clinic, true),
  };
}

function print(sheets: readonly Sheet[]): void {
  process.stdout.write(`\n${asText(sheets)}\n`);
}
