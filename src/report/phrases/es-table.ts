import type { CauseGroup, Scope, Severity } from '../../model/index.js';
import type { tableEnglish } from './en-table.js';

const groups: Record<CauseGroup, string> = {
  credentials: 'Usuario y contraseña',
  account: 'La cuenta',
  recovery: 'Restablecer y recuperar',
  'one-time-code': 'Códigos de un solo uso',
  'wrong-place': 'El lugar equivocado',
  'browser-and-device': 'Navegador y aparato',
  'portal-side': 'El portal',
  none: 'Ninguna de estas',
};

const severities: Record<Severity, string> = {
  blocking: 'Bloqueo: un navegador se detiene aquí',
  warning: 'Aviso: algunos pacientes no pueden seguir, o pronto no podrán',
  info: 'Bueno saberlo, no es una falla',
};

const scopes: Record<Scope, string> = {
  portal: 'vale para quien abra el portal',
  here: 'visto solo desde esta computadora y su red',
};

/** `tableEnglish` in Spanish. */
export const tableSpanish: typeof tableEnglish = {
  groups,
  severities,
  scopes,
  explain: {
    kinds: {
      cause: 'causa probable',
      fix: 'paso',
      finding: 'hallazgo de la comprobación',
      question: 'pregunta',
      choice: 'respuesta',
      message: 'texto que muestra un portal',
      product: 'producto de portal',
      stage: 'etapa de la comprobación',
      exit: 'código de salida',
    },
    howCommon: (word) => `Entre los pacientes que no pueden entrar, esta causa es ${word}.`,
    signs: 'Señales',
    steps: 'Pasos',
    helps: 'Ayuda con',
    proof: 'Prueba',
    proofText: (findings) => `La comprobación lo prueba con ${findings}.`,
    byHand: 'A mano',
    meaning: 'Significa',
    acts: 'Actúa',
    takes: (owner, time) => `Lo hace: ${owner}. Tarda: ${time}.`,
    notes: 'Notas',
    paper: 'En papel',
    choices: 'Respuestas',
    sharedChoice: (id) => `"${id}", respuesta de varias preguntas`,
    unknownChoice: 'No se sabe: no cuenta para nada, y toda pregunta lo acepta',
    asked: 'Se pregunta',
    askedIf: 'Se pregunta si',
    dontKnow: 'no se sabe; no cuenta para nada',
    texts: 'Textos',
    likely: 'Causas probables',
    facts: 'Datos',
    recognised: 'Se reconoce por',
    findings: 'Hallazgos',
    sources: 'Fuentes',
    mind: 'Recuerde',
    notAll: 'Una causa probable no es segura: la misma señal puede tener otras.',
    stageTexts: {
      url: 'Qué se hizo con la dirección pegada: se le quita lo que la envuelve y lo secreto, y se mira si su nombre imita a otro.',
      dns: 'Si el nombre del sitio lleva a una dirección, según el servidor de nombres de esta computadora.',
      tcp: 'Si las direcciones del sitio aceptan una conexión, IPv4 e IPv6 por separado.',
      tls: 'Si un navegador acepta el certificado y la versión de TLS.',
      http: 'Qué respondió el servidor al final.',
      redirect: 'Adónde envía el portal al navegador de camino al acceso.',
      cookie: 'Qué cookies guarda un navegador, cuáles descarta y por qué, y si el portal funciona sin ellas.',
      page: 'Qué muestra la página: un formulario de acceso, un aviso, una comprobación contra robots, un producto conocido.',
      clock:
        'El reloj de esta computadora frente al del servidor. De él dependen los códigos de un solo uso y los certificados.',
      network:
        'Si esta computadora tiene red, y si hay en medio un proxy, un filtro o la página de entrada de una red.',
    },
    exitTexts: {
      0: 'No se encontró nada que bloquee.',
      1: 'La comprobación encontró algo que bloquea.',
      2: 'La llamada o los datos tenían un error. El mensaje dice cuál y cómo corregirlo.',
      3: 'No se pudo comprobar nada, porque esta computadora no tiene red.',
      4: 'Una falla de este programa. DEBUG=1 muestra dónde.',
      130: 'Detenido con Ctrl-C.',
      143: 'Detenido por otro programa.',
    },
    exitTitle: (code) => `Código de salida ${code}`,
  },
  rules: {
    title: 'Lo que ve un paciente, la causa probable y el primer paso',
    cause: 'Causa probable',
    step: 'Primer paso',
    causes: 'Todas las causas',
    lists: 'Todo lo demás',
    steps: 'Pasos',
    questions: 'Preguntas',
    findings: 'Hallazgos de la comprobación',
    products: 'Productos de portal',
    messages: 'Textos que muestran los portales',
    more: 'Más sobre una de ellas: explain <id>',
  },
};
