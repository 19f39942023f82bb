import type { picturesEnglish } from './en-pictures.js';

/** Words of what is drawn as well as told. */
export const picturesSpanish: typeof picturesEnglish = {
  pictures: {
    way: 'De esta pantalla a la página de acceso',
    screen: 'esta computadora y su red',
    signIn: 'página de acceso',
    breaksAt: (place) => `Se corta aquí: ${place}.`,
    warned: 'Nada en este camino detiene a todos los navegadores. Los avisos pueden detener a algunos.',
    clear: 'Nada en este camino detiene a un navegador.',
    notToTheEnd: 'La comprobación no llegó al final de este camino.',
    waterfall: 'En qué se fue el tiempo',
    total: (time) => `Las barras van de 0 a ${time}.`,
    chances: 'Qué tan probable es cada causa',
    allChances: 'Una barra llena es una causa segura.',
    inWords: 'Lo mismo en palabras',
    checked: (address, time) => `${address}, comprobado: ${time}`,
  },
};
