import type { CookieReason } from '../../model/index.js';
import type { codesEnglish } from './en-codes.js';

/** Why a browser drops a cookie. */
const cookieReasons: Record<CookieReason, string> = {
  empty: 'no tiene nombre ni valor',
  'control-character': 'contiene un carácter de control',
  'too-large': 'tiene más de 4096 bytes',
  'ambiguous-name': 'su nombre no se podría enviar de vuelta',
  'domain-malformed': 'su Domain no es un nombre de sitio',
  'domain-mismatch': 'su Domain no es el del servidor',
  'public-suffix': 'su Domain es una terminación que comparten sitios ajenos',
  'prefix-broken': 'su nombre promete algo que sus atributos no cumplen',
  'secure-over-http': 'es Secure, pero se envió por http sin protección',
  'partitioned-without-secure': 'es Partitioned sin Secure',
  'same-site-none-without-secure': 'tiene SameSite=None sin Secure',
  'same-site-cross-site': 'SameSite no la permite en este lugar',
  'overwrites-secure': 'http sin protección no puede reemplazar una cookie Secure',
  'response-refused': 'un carácter NUL invalida toda la respuesta',
  expired: 'ya estaba vencida al llegar',
  deleted: 'el servidor la quitó',
  replaced: 'un encabezado posterior la puso de nuevo',
  evicted: 'el sitio ha puesto demasiadas cookies',
};

/** `codesEnglish` in Spanish. */
export const codesSpanish: typeof codesEnglish = {
  ...cookieReasons,
  'self-signed': 'está firmado por sí mismo',
  'untrusted-root': 'aquí no se confía en su raíz',
  'incomplete-chain': 'no se envió un certificado intermedio',
  'not-an-authority': 'firma otros certificados sin tener permiso',
  'too-many-authorities': 'tiene debajo más autoridades de las que permite',
  'names-not-allowed': 'una autoridad de arriba no puede firmar para este nombre',
  'not-for-servers': 'no es para servidores web',
  'unknown-critical-extension': 'tiene una extensión crítica que los navegadores no conocen',
  'key-not-for-handshakes': 'su clave no sirve para firmar el inicio de la conexión segura',
  'key-kind': 'no se acepta su tipo de clave',
  'signature-kind': 'no se acepta su tipo de firma',
  'valid-too-long': 'vale más tiempo del permitido a los certificados públicos',
  punycode: 'letras fuera de la a a la z',
  digits: 'números en lugar de letras',
  'name-in-front': 'el nombre de otro sitio delante',
  'mixed-scripts': 'letras de varios alfabetos',
  'near-known': 'se parece a un nombre conocido',
  password: 'usuario y contraseña',
  'username-first': 'primero el usuario',
  'filtering-name-server': 'un servidor de nombres que filtra',
  'hosts-file': 'un filtro o el archivo hosts de esta computadora',
};

/** `cookieReasonEnglish` in Spanish. */
export function cookieReasonSpanish(reason: string, domain: string | undefined): string | undefined {
  return reason === 'domain-mismatch' && domain !== undefined ? `Domain=${domain} no coincide` : undefined;
}
