import type { BothLanguages } from '../../model/index.js';
import type { ProfileFile } from './profile-file.js';

/** A key of the profile as the file explains it: what it is for, and an example, whose texts may differ by language. */
export interface KeyNote {
  notes: readonly BothLanguages[];
  example: unknown;
}

/** Every key in the order of the file. The compiler notices one without its note. */
export const KEY_NOTES: Record<keyof ProfileFile, KeyNote> = {
  portal: {
    notes: [
      {
        en: 'The portal as people call it, and its product (all ids: portal-login-doctor explain product).',
        es: 'El portal como lo llama la gente, y su producto (todos los id: portal-login-doctor explain product).',
      },
    ],
    example: { name: 'Example Chart', product: 'epic-mychart' },
  },
  addresses: {
    notes: [
      {
        en: 'Official addresses, the sign-in page first. Another address is told as not the official one.',
        es: 'Direcciones oficiales, primero la página de acceso. De cualquier otra se dice que no es la oficial.',
      },
    ],
    example: ['https://portal.example.org/login'],
  },
  'app-links': {
    notes: [
      {
        en: "The app's official pages in the stores.",
        es: 'Páginas oficiales de la aplicación en las tiendas.',
      },
    ],
    example: ['https://apps.apple.com/app/id0000000000'],
  },
  support: {
    notes: [
      {
        en: 'The line that helps with the portal, when it is staffed and in which languages, and who can unlock an account.',
        es: 'La línea que ayuda con el portal, en qué horario y en qué idiomas, y quién puede desbloquear una cuenta.',
      },
      {
        en: 'A text can be written in two languages: { en: Monday to Friday, es: de lunes a viernes }.',
        es: 'Un texto se puede escribir en dos idiomas: { en: Monday to Friday, es: de lunes a viernes }.',
      },
    ],
    example: {
      phone: '555-0100',
      email: 'portal@example.org',
      hours: { en: 'Monday to Friday, 8 am to 5 pm', es: 'de lunes a viernes, de 8 am a 5 pm' },
      languages: [
        { en: 'English', es: 'inglés' },
        { en: 'Spanish', es: 'español' },
      ],
      unlocks: { en: 'the front desk', es: 'la recepción' },
    },
  },
  'lockout-minutes': {
    notes: [
      {
        en: 'Minutes that an account stays locked after too many wrong tries.',
        es: 'Minutos que una cuenta queda bloqueada después de demasiados intentos fallidos.',
      },
    ],
    example: 30,
  },
  'code-minutes': {
    notes: [{ en: 'Minutes that a one-time code is good for.', es: 'Minutos que vale un código de un solo uso.' }],
    example: 10,
  },
  'reset-link-minutes': {
    notes: [
      {
        en: 'Minutes that a link to reset the password is good for.',
        es: 'Minutos que vale un enlace para restablecer la contraseña.',
      },
    ],
    example: 60,
  },
  'activation-link-days': {
    notes: [
      { en: 'Days that an invitation to the portal is good for.', es: 'Días que vale una invitación al portal.' },
    ],
    example: 14,
  },
  'minimum-age': {
    notes: [{ en: 'Age from which on somebody signs in alone.', es: 'Edad desde la que un paciente entra solo.' }],
    example: 13,
  },
  'parent-access-until-age': {
    notes: [
      {
        en: "Age at which a parent's access to a child's record ends.",
        es: 'Edad a la que termina el acceso de los padres al expediente de un hijo.',
      },
    ],
    example: 12,
  },
  languages: {
    notes: [
      {
        en: 'Languages that people are served in: en, es.',
        es: 'Idiomas en que se atiende: en (inglés), es (español).',
      },
    ],
    example: ['en', 'es'],
  },
  advice: {
    notes: [{ en: 'Sentences to show with every answer.', es: 'Frases para mostrar con cada respuesta.' }],
    example: [
      {
        en: 'Mail from the portal comes from no-reply@example.org.',
        es: 'El correo del portal llega de no-reply@example.org.',
      },
    ],
  },
  rules: {
    notes: [
      {
        en: "A folder with the practice's own rules, relative to this file.",
        es: 'Una carpeta con reglas propias del consultorio, relativa a este archivo.',
      },
    ],
    example: 'our-rules',
  },
};
