import type { Phrases } from './en.js';

/** The same in Spanish. */
export const ticketSpanish: Pick<Phrases, 'ticket'> = {
  ticket: {
    checked: (url, time, elapsed) => `Comprobado: ${url}, ${time}, en ${elapsed}.`,
    unchecked: 'El portal no se comprobó.',
    product: (name) => `Producto del portal: ${name}.`,
    madeBy: (name, version) => `Hecho con ${name} ${version}.`,
    asked: 'Qué se pide y a quién',
    putRight: (stage, fault) => `Arreglar (${stage}): ${fault}.`,
    seen: 'Lo que vio la comprobación',
    inOrder: (stages) => `En orden: ${stages}.`,
    notChecked: (stages) => `Sin comprobar: ${stages}.`,
    way: 'El camino por las redirecciones',
    refusedWay: 'El mismo camino con las cookies rechazadas',
    left: (count) => `y ${count} más`,
    servers: 'Servidores y certificados',
    cookies: 'Cookies que los navegadores descartan',
    answer: (place) => `respuesta ${place}`,
    ids: 'Identificadores de estas respuestas',
    supportNumber: (product, id) => `número de soporte (${product}): ${id}`,
    answers: 'Preguntas y respuestas',
    notKnown: 'no se sabe',
    tried: 'Lo que ya se probó',
    words: 'Las palabras del paciente',
  },
};
