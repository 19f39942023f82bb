import type { Owner } from '../../model/index.js';
import type { stepsEnglish } from './en-steps.js';
import { lowerFirst } from './es-sentences.js';

/** Who acts, in the middle of a sentence. */
const actors: Record<Owner, string> = {
  patient: 'el paciente',
  'front-desk': 'la recepción',
  office: 'la oficina',
  'portal-support': 'la ayuda del portal',
  'clinic-it': 'el equipo técnico de la clínica',
  nobody: 'nadie',
};

/** `stepsEnglish` in Spanish. */
export const stepsSpanish: typeof stepsEnglish = {
  steps: {
    aside: (owner, minutes) => `${owner}, ${minutes}`,
    onlyThey: (owner) => `Esto solo lo puede hacer ${actors[owner]}.`,
    sayThere: (script) => `Diga allí: "${script.replaceAll('"', "'")}"`,
    caller:
      'Si pregunta un familiar o un cuidador, dígalo primero: tienen que revisar quién puede hablar por el paciente.',
    script: {
      opening: (portal) => `Un paciente no puede entrar a ${portal}.`,
      thePortal: 'su portal de pacientes',
      seen: (reasons) => `Esto es lo que sabemos: ${reasons}.`,
      likely: (title) => `Puede ser esto: ${lowerFirst(title)}.`,
      tried: (steps) => `Ya probamos: ${steps}.`,
    },
    ticket: {
      words: (text) => `El paciente dice: "${text}"`,
      known: (reasons) => `No puede entrar: ${reasons}.`,
      cause: (title, chance, isSolved) => `${isSolved ? 'Causa' : 'Lo más probable'}: ${title} (${chance}).`,
      solved: (step) => `Se resolvió así: ${step}.`,
      tried: (steps) => `Se probó sin éxito: ${steps}.`,
      nothingWrong: (portal, time) => `${portal}, comprobado el ${time}: allí no hay ninguna falla.`,
      wrong: (portal, time, summary) => `${portal}, comprobado el ${time}: ${summary}`,
    },
  },
};
