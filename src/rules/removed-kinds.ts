import type { BothLanguages, RemovedKind } from '../model/index.js';

const IN_SPANISH: Record<RemovedKind, string> = {
  'birth-date': 'una fecha de nacimiento',
  'record-number': 'un número de expediente',
  'insurance-number': 'un número de seguro médico',
  'social-security-number': 'un número de Seguro Social',
  'phone-number': 'un número de teléfono',
  'e-mail-address': 'una dirección de correo electrónico',
  'street-address': 'un domicilio',
  name: 'un nombre',
  'user-name': 'un nombre de usuario',
  'licence-number': 'un número de licencia',
  'passport-number': 'un número de pasaporte',
  'card-number': 'un número de tarjeta',
  'link-secret': 'un enlace secreto',
  code: 'un código',
  password: 'una contraseña',
};

/** What a kind of identifier is called, in Spanish with its article. */
export function nameOfKind(kind: RemovedKind): BothLanguages {
  return { en: kind.replaceAll('-', ' '), es: IN_SPANISH[kind] };
}
