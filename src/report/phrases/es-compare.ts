import type { Phrases } from './en.js';

/** The same in Spanish. */
export const compareSpanish: Pick<Phrases, 'compare'> = {
  compare: {
    meaning: {
      'other-address': () => [
        'A y B son comprobaciones de direcciones distintas.',
        'Lo que cambia puede venir solo de eso. Compruebe la misma dirección en los dos lugares.',
      ],
      'not-checked': (here) =>
        here === ''
          ? ['Ninguno de los archivos tiene una comprobación completa.', 'Solo se pueden comparar las respuestas.']
          : [`En ${here} no se pudo comprobar nada.`, 'Compruebe otra vez ahí, y compare de nuevo.'],
      intercepted: (here) => [
        `El certificado en ${here} es otro: algo pone el suyo en lugar del que tiene el portal.`,
        `Un antivirus, un filtro o un proxy lee el tráfico en ${here}. Quien lo administra tiene que hacer una excepción para el portal.`,
      ],
      clock: (here, there) => [
        `El reloj de la computadora en ${here} está mal, y en ${there} está bien.`,
        'Antes que nada, ponga ahí la fecha, la hora y la zona horaria correctas.',
      ],
      'clock-of-portal': () => [
        'El reloj de las dos computadoras difiere lo mismo del reloj del portal.',
        'Así que el que está mal es el reloj del portal. Su línea de ayuda tiene que corregirlo.',
      ],
      filtered: (here, there) => [
        `El portal está bien: responde en ${there}. La red en ${here} no lo deja pasar.`,
        `Quien administra la red en ${here} tiene que dejar pasar el portal. Mientras tanto, sirve otra red.`,
      ],
      refused: (here, there) => [
        `El portal responde en ${there} y rechaza a ${here}.`,
        `Quizá su cortafuegos bloquea la red en ${here}, una VPN u otro país. Su línea de ayuda puede permitirla.`,
      ],
      unreachable: (here, there) => [
        `El portal responde en ${there}. En ${here} no se logra ninguna conexión con él.`,
        `Compruebe otra vez en los dos lugares, al mismo tiempo. Si sigue igual, el problema es la red en ${here}. Si no, el portal estuvo caído un rato.`,
      ],
      'fault-at-both': () => [
        'La misma falla está en los dos lugares, así que es del portal.',
        'Nada de lo que haga el paciente ayuda. Pase la comprobación a la línea de ayuda del portal.',
      ],
      'network-at-both': () => [
        'En los dos lugares estorba lo mismo, antes de llegar al portal.',
        'Compruebe una vez más desde otra red, por ejemplo con un teléfono sin wifi.',
      ],
      'other-fault': () => [
        'En los dos lugares hay algo que impide entrar, y son fallas distintas.',
        'La primera falla pudo tapar la segunda. Arregle una, y compruebe otra vez.',
      ],
      'fault-gone': (here, there) => [
        `La falla ya no está: ${here} la muestra, y ${there} no.`,
        `Si ${there} se comprobó en otro lugar, compruebe una vez más en ${here}.`,
      ],
      'fault-new': (here, there) => [
        `La falla es nueva: ${here} la muestra, y ${there} no.`,
        `Si ${here} se comprobó en otro lugar, compruebe una vez más en ${there}. Si no, hay que avisar a la línea de ayuda del portal.`,
      ],
      'certificate-not-trusted': (here) => [
        `El certificado en ${here} es otro, y no es de confianza.`,
        'O algo en el camino pone el suyo en lugar del portal, o un servidor del portal está mal configurado. Compare quién los emitió.',
      ],
      'certificate-renewed': () => [
        'Los certificados son distintos, y los dos son de confianza.',
        'No es una falla. Se renovó, o el portal tiene varios servidores.',
      ],
      'inside-address': (here) => [
        `En ${here} el nombre del portal lleva a una dirección dentro de la red.`,
        'Fuera de ella el nombre lleva a otra parte. Lo que se ve dentro no vale para los pacientes en su casa.',
      ],
      'other-end': () => [
        'En B el camino termina en un sitio distinto que en A.',
        'Uno de los dos quizá lleva a una página de la red, o a otro servidor del portal.',
      ],
      slower: (here) => [
        `El portal responde mucho más despacio en ${here}.`,
        'La causa puede ser la conexión de ese lugar, una VPN o un filtro.',
      ],
      'other-warnings': () => [
        'El portal responde en los dos lugares. Lo demás que se encontró es distinto.',
        'Nada de eso detiene a todos los navegadores.',
      ],
      'other-cause': () => [
        'Las respuestas de B llevan a una causa distinta que las de A.',
        'Guíese por las respuestas más recientes: quizá se probó algo entre unas y otras.',
      ],
      'other-page': () => [
        'A y B comprobaron páginas distintas del mismo sitio.',
        'Lo que cambia puede venir solo de eso.',
      ],
      same: () => [
        'El portal responde en los dos lugares, y no cambia nada importante.',
        'Si un paciente no puede entrar, revise la cuenta y el navegador del paciente.',
      ],
    },
    changes: {
      addresses: 'direcciones',
      issuer: 'emisor',
      fingerprint: 'SHA-256',
      names: 'nombres',
      end: 'termina en',
      kept: 'guardadas',
      dropped: 'descartadas',
      time: 'tardó',
    },
    also: 'Además',
    file: 'archivo',
    address: 'dirección',
    checked: 'comprobado',
    result: 'resultado',
    notChecked: 'sin comprobar',
    none: 'ninguna',
    new: 'Nuevo en B',
    gone: 'Ya no está en B',
    both: 'En los dos',
    alike: (stages) => `Igual en los dos: ${stages}.`,
    exits: {
      worse: 'código de salida 1 (B está peor que A)',
      new: 'código de salida 1 (B muestra algo nuevo)',
      'no-worse': 'código de salida 0 (B no está peor que A)',
    },
  },
};
