import { readVignettes } from '../../vignettes/read-vignettes.js';
import type { Sheet } from '../drawing/sheet.js';
import type { Mind } from '../visits/mind.js';
import { tellVignette } from './tell-vignette.js';

/** The open stories in which no cause that a lead would accept stands first, or no such step. Those set aside stay unseen. */
export function missedStories(mind: Mind): Sheet {
  const rows = readVignettes('open').flatMap((vignette) => {
    const { causes, verdict } = mind.diagnose(tellVignette(vignette, 'guided', mind));
    const first = causes[0]?.id ?? '';
    const step = verdict.firstStep ?? '';
    const cause = [vignette.cause, ...vignette.accept].includes(first) ? '' : `${vignette.cause}, not ${first}`;
    const steps = vignette['first-step'];
    const missed = steps.includes(step) ? '' : `${steps.join(' or ')}, not ${step}`;
    return cause === '' && missed === '' ? [] : [[vignette.id, cause, missed]];
  });
  return {
    title: 'Open stories that are missed',
    about: 'Told in words, and what it asks.',
    head: ['story', 'cause', 'first step'],
    rows,
  };
}
