import { amountsIn } from './amounts.js';
import type { factsEnglish } from './en-facts.js';

const amounts = amountsIn({
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  year: ['año', 'años'],
  byte: ['byte', 'bytes'],
  time: ['vez', 'veces'],
  address: ['dirección', 'direcciones'],
  lessThanADay: 'menos de un día',
});

const nouns: typeof factsEnglish.nouns = {
  'cookie.rejected.names': (length, list) => (length === 1 ? `la cookie ${list}` : `las cookies ${list}`),
  'cookie.insecure-session.names': (length, list) => `${length === 1 ? 'la cookie' : 'las cookies'} de sesión ${list}`,
};

/** A product that nobody has a name for is not told. */
const NAMELESS = { unknown: '' };

const factWords: typeof factsEnglish.factWords = {
  'url.one-time-token.purpose': {
    reset: 'un enlace para restablecer la contraseña',
    activation: 'un enlace para activar la cuenta',
    'sign-in': 'un enlace que inicia la sesión',
    unknown: '',
  },
  'redirect.invalid-location.problem': {
    missing: 'falta el Location',
    empty: 'el Location está vacío',
    malformed: 'no se puede leer el Location',
    scheme: 'el Location no es http ni https',
    port: 'el Location nombra un puerto que los navegadores bloquean',
  },
  'redirect.by-page.by': {
    'meta-refresh': 'una etiqueta meta refresh',
    'refresh-header': 'un encabezado Refresh',
    script: 'un script, que esta comprobación no ejecuta',
  },
  'tls.incomplete-chain.repairable': {
    true: 'Chrome, Edge y Safari buscan solos el certificado que falta. Firefox lo hace solo si ya lo conoce; los teléfonos, las aplicaciones y los navegadores viejos muestran un aviso de seguridad y se detienen.',
    false:
      'Ningún navegador puede buscar el certificado que falta, así que todos muestran un aviso de seguridad y se detienen.',
  },
  'cookie.rejected.session': {
    true: 'Parece la cookie que recuerda el acceso, así que el paciente vuelve cada vez a la página de acceso.',
    false: 'No parece la que recuerda el acceso. Quizá se pueda entrar de todos modos.',
  },
  'cookie.rejected.keptBy': {
    safari: 'Safari la guarda',
    'older-browsers': 'la guardan los navegadores que no conocen esta regla',
    none: '',
  },
  'clock.skewed.direction': { ahead: 'por delante', behind: 'por detrás' },
  'network.proxy-in-use.source': {
    option: 'una opción de este programa',
    environment: 'variables de entorno',
    system: 'ajustes del sistema',
  },
  'http.bot-challenge.product': NAMELESS,
  'http.forbidden.product': NAMELESS,
  'page.captcha.product': { ...NAMELESS, image: 'letras en una imagen', mtcaptcha: 'MTCaptcha', altcha: 'ALTCHA' },
  'network.captive-portal.product': NAMELESS,
  'network.block-page.product': NAMELESS,
};

/** `factsEnglish` in Spanish. */
export const factsSpanish: typeof factsEnglish = {
  amounts,
  nouns,
  factWords,
  list: (values, more) => (more === 0 ? values.join(', ') : `${values.join(', ')} y ${more} más`),
};
