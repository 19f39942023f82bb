import type { HowCommon, Often, Owner, Side, Stage } from '../../model/index.js';
import type { Phrases } from './en.js';
import { compareSpanish } from './es-compare.js';
import { factsSpanish } from './es-facts.js';
import { momentSpanish } from './es-moments.js';
import { picturesSpanish } from './es-pictures.js';
import { probeSpanish } from './es-probe.js';
import { asReason, imperative, lowerFirst } from './es-sentences.js';
import { signsSpanish } from './es-signs.js';
import { stepsSpanish } from './es-steps.js';
import { tableSpanish } from './es-table.js';
import { ticketSpanish } from './es-ticket.js';

const owners: Record<Owner, string> = {
  patient: 'paciente',
  'front-desk': 'recepción',
  office: 'oficina',
  'portal-support': 'ayuda del portal',
  'clinic-it': 'equipo técnico',
  nobody: 'nadie',
};

const sides: Record<Side, string> = {
  patient: 'Del lado del paciente, no en el portal.',
  portal: 'En el portal, no en la cuenta, el navegador ni el aparato del paciente.',
  network: 'En la red que hay en medio, no en la cuenta.',
  account: 'En la cuenta del paciente, no en el portal ni en la computadora.',
  unknown: 'Aún no está claro dónde está el problema.',
};

const stages: Record<Stage, string> = {
  url: 'dirección',
  dns: 'nombre',
  tcp: 'conexión',
  tls: 'certificado',
  http: 'respuesta',
  redirect: 'redirecciones',
  cookie: 'cookies',
  page: 'página',
  clock: 'reloj',
  network: 'red',
};

const often: Record<Often, string> = {
  never: 'nunca',
  unlikely: 'rara vez',
  sometimes: 'a veces',
  even: 'la mitad de las veces',
  usual: 'por lo general',
  'almost-always': 'casi siempre',
};

const howCommon: Record<HowCommon, string> = {
  rare: 'rara',
  uncommon: 'poco común',
  common: 'común',
  'very-common': 'muy común',
};

/** A chance as people think of it. Only what was seen is certain, and that has words of its own. */
function chance(probability: number): string {
  if (probability < 0.05) return 'menos de 1 de cada 20';
  if (probability < 0.075) return 'cerca de 1 de cada 20';
  if (probability >= 0.95) return 'más de 9 de cada 10';
  const tenths = Math.round(probability * 10);
  return `${tenths === 1 ? 'cerca de' : 'unas'} ${tenths} de cada 10`;
}

function minutes(count: number): string {
  if (count < 1) return 'al momento';
  if (count < 120) return `${Math.round(count)} min`;
  return count < 48 * 60 ? `${Math.round(count / 60)} h` : `${Math.round(count / 1440)} días`;
}

/** All words of the reports themselves, in Spanish, as it is spoken in clinics of the United States. */
export const spanish: Phrases = {
  owners,
  sides,
  stages,
  often,
  howCommon,
  chance,
  minutes,
  asReason,
  moment: momentSpanish,
  notRecorded: '(sin registrar)',
  seenByCheck: 'visto en la comprobación',
  because: {
    healthy: 'el portal responde como debe',
    nothingStops: 'la comprobación no encontró nada en el portal que detenga a un navegador',
    words: 'las propias palabras del paciente',
    understood: (symptom) => `en palabras del paciente: ${symptom}`,
    message: (text) => `el paciente cita el mensaje "${text.replaceAll('"', "'")}"`,
    wordsAside: 'las palabras hablan de otra cosa que entrar al portal',
    answer: (ask, choice) => `${ask} ${choice}`,
    tried: (step, worked) => (worked ? `esto ayudó: ${step}` : `se probó sin éxito: ${step}`),
  },
  diagnosis: {
    healthyTitle: 'El portal responde como debe',
    healthyText:
      'Nada apunta todavía a una causa. Una respuesta sobre lo que ve el paciente dirá más que la comprobación.',
    portalAlone: 'En el portal. Nada de lo que haga el paciente ayuda.',
    nothingTitle: 'Aún no se sabe nada',
    nothingText:
      'Ninguna causa destaca. Estos pasos resuelven el problema de la mayoría de los pacientes, en este orden.',
    guessTitle: (title) => `Aún no se sabe; la causa más común: ${lowerFirst(title)}`,
    offlineText: 'El portal no se pudo comprobar, porque esta computadora no tiene red.',
    first: (step) => `Primero: ${imperative(step)}`,
    why: 'Por qué',
    checkedAt: (time) => `(comprobado el ${time})`,
    doThis: 'Qué hacer',
    say: (words) => `Diga: "${words.replaceAll('"', "'")}"`,
    otherCauses: 'Otras causas probables',
    noOtherCauses: 'Otras causas probables: ninguna que destaque.',
    onceMended: 'Estas cuentan cuando se haya arreglado la falla de arriba.',
    alsoSeen: 'También',
    thisDesk: 'Este lugar',
    thisDeskOnly: 'Es la red de este puesto, no la del paciente. No dice nada de lo que pasa donde está el paciente.',
    about: 'Portal',
    keepInMind: 'Recuerde',
    notAboutSignIn:
      'Lo que se dijo no parece un problema para entrar. Para una cita, una factura o un resultado, la propia oficina puede ayudar.',
    call: 'Llamada',
    haveReady: (items) => `Tenga a la mano: ${items}.`,
    more: 'Más: --explain (números), -f markdown (ticket), -f sheet (paciente), --json',
    moreWithCheck: 'Más: --explain, --verbose (detalles), -f markdown (ticket), -f sheet (paciente)',
  },
  numbers: {
    title: 'Números',
    preface:
      'De 100 visitas como esta, con las mismas respuestas y la misma comprobación, más o menos tantas tienen cada causa. Junto a cada motivo está cuántas serían sin él, y por cuánto multiplica (×) o divide (÷) la probabilidad.',
    ofHundred: (count) => `${count} de 100`,
    about: (count) => `unas ${count}`,
    fewerThanOne: 'menos de 1',
    without: (count, odds) => `${count} sin él; ${odds}`,
    odds: (factor, up) => `${up ? '×' : '÷'} ${factor}`,
    noChange: 'sin cambio',
    moreThan: (count) => `más de ${count}`,
    common: (howOften) => `Entre los pacientes que no pueden entrar, esta causa es ${howOften}.`,
    solves: 'Probabilidad de que un paso lo resuelva cuando llega su turno',
  },
  ...compareSpanish,
  ...factsSpanish,
  ...picturesSpanish,
  ...probeSpanish,
  ...signsSpanish,
  ...stepsSpanish,
  ...tableSpanish,
  ...ticketSpanish,
};
