import type { profileEnglish } from './en-profile.js';

/** What a practice is asked of its own portal, in Spanish. */
export const profileSpanish: typeof profileEnglish = {
  intro: [
    'El perfil del consultorio. Se puede pasar cualquier pregunta, y el archivo se puede cambiar después.',
    'No escriba nunca nada de un paciente: el archivo se rechazaría.',
  ],
  keys: 'Enter: pasar. Esc: volver.',
  passedOver: 'sin respuesta',
  write: '¿Guardar esto en {path}?',
  questions: {
    name: { ask: '¿Cómo se llama el portal?', hint: 'Como lo conoce la gente, por ejemplo Riverside MyChart.' },
    product: { ask: '¿Qué producto de portal es?', hint: 'El nombre está arriba o al pie de la página.' },
    addresses: {
      ask: 'Direcciones oficiales del portal, primero la página de acceso',
      hint: 'Varias con un espacio entre ellas.',
    },
    'app-links': {
      ask: 'Páginas de la aplicación del portal en las tiendas',
      hint: 'Varias con un espacio entre ellas.',
    },
    phone: { ask: 'Teléfono de la línea que ayuda con el portal', hint: 'Tal como se marca.' },
    email: { ask: 'Correo electrónico de esa línea', hint: 'No el de una persona.' },
    hours: { ask: '¿En qué horario atiende esa línea?', hint: 'Por ejemplo, lunes a viernes, 8 am a 5 pm.' },
    'support-languages': { ask: '¿Qué idiomas se hablan allí?', hint: 'Varios con una coma entre ellos.' },
    unlocks: { ask: '¿Quién puede desbloquear una cuenta?', hint: 'Por ejemplo, la recepción.' },
    'lockout-minutes': {
      ask: '¿Cuántos minutos dura un bloqueo?',
      hint: 'Tras demasiados intentos fallidos. Un número.',
    },
    'code-minutes': { ask: '¿Cuántos minutos vale un código de un solo uso?', hint: 'Un número.' },
    'reset-link-minutes': {
      ask: '¿Cuántos minutos vale un enlace para restablecer la contraseña?',
      hint: 'Un número. Un día tiene 1440.',
    },
    'activation-link-days': { ask: '¿Cuántos días vale una invitación?', hint: 'Un número.' },
    'minimum-age': { ask: '¿Desde qué edad entra solo un paciente?', hint: 'Un número.' },
    'parent-access-until-age': { ask: '¿A qué edad termina el acceso de los padres?', hint: 'Un número.' },
    languages: { ask: 'Idiomas en que se atiende a los pacientes', hint: 'en (inglés), es (español), o los dos.' },
    advice: { ask: 'Una frase para mostrar con cada respuesta', hint: 'En el archivo se pueden agregar más.' },
  },
};
