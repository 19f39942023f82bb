import type { RemovedKind } from '../../model/index.js';
import { startsClause, type Chunk } from './chunks.js';

/** Words behind which an identifier stands, English and Spanish, folded. */
const LABELS: Partial<Record<RemovedKind, string>> = {
  'birth-date':
    'date of birth|dob|d.o.b|birth date|birthdate|birthday|born|bday|fecha de nacimiento|nacimiento|nac|naci|nacio|nacido|nacida|cumpleanos|fdn|f.n|fn',
  'social-security-number':
    'ssn|ss|social security|social|seguro social|seguridad social|nss|nuss|naf|itin|last four|last 4|ultimos cuatro|ultimos 4|national insurance|nino',
  'record-number':
    'mrn|medical record|record number|record no|record|chart number|chart no|chart|patient id|patient number|patient no|account number|account no|acct|hospital number|nhs number|nhs no|historia clinica|nhc|hc|expediente|numero de paciente|id de paciente|identificacion|numero de identificacion|documento|numero de documento|dni|nie|nif|curp|rfc|cedula|rut|cip|cipa|case number|folio|numero de cuenta',
  'insurance-number':
    'insurance id|insurance number|insurance|member id|member number|member no|membership number|policy|policy number|group number|subscriber id|medicare number|medicare id|medicare|medicaid|medicaid id|mbi|health card|ohip|nhi|ihi|poliza|numero de poliza|numero de seguro|afiliado|afiliacion|numero de afiliado|tarjeta sanitaria|numero de tarjeta sanitaria|obra social|cobertura',
  'phone-number':
    'phone|phone number|cell|cell number|cellphone|mobile|mobile number|telephone|tel|call me at|call me on|reach me at|text me at|my number|callback|call back|telefono|celular|movil|whatsapp|fax|numero es|mi numero',
  'licence-number':
    "driver's license|drivers license|driver license|driving licence|driver's licence|license number|licence number|license no|dl|state id|licencia|licencia de conducir|licencia de manejo|permiso de conducir|carnet de conducir",
  'passport-number': 'passport|passport number|pasaporte|numero de pasaporte',
  'card-number':
    'credit card|debit card|card number|card ending|visa|mastercard|amex|tarjeta de credito|tarjeta de debito|numero de tarjeta|tarjeta',
  code: 'code|codes|otp|pin|passcode|one-time code|verification code|security code|activation code|access code|token|codigo|codigos|nip|clave dinamica|codigo de verificacion',
  password:
    'password|passwords|pw|pwd|passwd|pass|passphrase|contrasena|contrasenas|contrasenia|clave|claves|password123',
  'user-name':
    'username|user name|user id|userid|login id|login name|login|usuario|nombre de usuario|user|log in as|logging in as|entro como',
  'street-address': 'zip|zip code|zipcode|postcode|postal code|codigo postal|cp|c.p',
};

interface Label {
  kind: RemovedKind;
  words: string[];
}

const BY_FIRST_WORD = new Map<string, Label[]>();
for (const [kind, phrases] of Object.entries(LABELS) as [RemovedKind, string][]) {
  for (const words of phrases.split('|').map((phrase) => phrase.split(' '))) {
    const first = words[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { kind, words }]);
  }
}

/** A label found in a text: its kind and the chunk behind it. */
export interface FoundLabel {
  kind: RemovedKind;
  first: number;
  next: number;
}

/** The labels of a text in order; of those that start at the same word, the longest. */
export function labelsOf(chunks: Chunk[]): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let at = 0; at < chunks.length;) {
    const label = longestAt(chunks, at);
    if (label !== undefined) found.push({ kind: label.kind, first: at, next: at + label.words.length });
    at += label?.words.length ?? 1;
  }
  return found;
}

/** The nearest label before a chunk, no more than `reach` chunks away and in the same clause. */
export function labelBefore(at: number, chunks: Chunk[], labels: FoundLabel[], reach: number): FoundLabel | undefined {
  const label = labels.findLast(({ next }) => next <= at);
  if (label === undefined || at - label.next >= reach) return undefined;
  return chunks.slice(label.next, at + 1).some(startsClause) ? undefined : label;
}

function longestAt(chunks: Chunk[], at: number): Label | undefined {
  const here = withoutMarks(chunks[at]?.folded ?? '');
  return (BY_FIRST_WORD.get(here) ?? [])
    .filter(({ words }) => words.every((word, index) => withoutMarks(chunks[at + index]?.folded ?? '') === word))
    .sort((a, b) => b.words.length - a.words.length)[0];
}

function withoutMarks(word: string): string {
  return word.replace(/[#º°ª]$/u, '');
}
