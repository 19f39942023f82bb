import type { typedEnglish } from './en-typed.js';

/** What a visit says where numbers and lines are typed: see `typedPrompts`. */
export const typedSpanish: typeof typedEnglish = {
  typed: {
    answer: 'Respuesta: {answer}',
    soFar: 'Respuesta hasta ahora: {answer}',
    hidden: '[oculto]',
    choose: 'Escriba un número del 1 al {count} y presione Enter.',
    chooseOrWords: 'Escriba un número del 1 al {count}, o lo que dice el paciente, y presione Enter.',
    why: 'Escriba ? para saber más.',
    change: 'Escriba < para cambiar una respuesta.',
    back: 'Escriba < para volver atrás.',
    noNumber: 'No hay ningún número {number} en la lista. Escriba un número del 1 al {count}.',
    noneFits: 'Ninguna opción tiene esas palabras. Escriba un número del 1 al {count}.',
    severalFit: 'Más de una opción tiene esas palabras. Escriba uno de estos números: {numbers}.',
    yesOrNo: 'Escriba s para sí o n para no, y presione Enter. Si presiona solo Enter, la respuesta es {usual}.',
    passOver: 'Si presiona solo Enter, se pasa a la siguiente.',
    keep: 'Si presiona solo Enter, queda como está. Escriba - para quitarla.',
  },
};
