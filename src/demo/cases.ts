import type { Answers, LocalizedText } from '../model/index.js';

interface DemoCaseShape {
  id: string;
  title: LocalizedText;
  /** What the technician would have been told. */
  answers: Answers;
}

/** The example's cases, the healthy one first. Ids are kebab-case and shown by `demo --list`. */
export const DEMO_CASES = [
  {
    id: 'healthy',
    title: {
      en: 'The portal is fine; the browser fills in an old password',
      es: 'El portal está bien; el navegador pone una contraseña vieja',
    },
    answers: {
      symptom: 'credentials-rejected',
      'worked-before': 'recently',
      'password-source': 'saved',
      attempts: 'few',
    },
  },
  {
    id: 'account-locked',
    title: { en: 'The portal is fine; the account is locked', es: 'El portal está bien; la cuenta está bloqueada' },
    answers: { symptom: 'too-many-attempts', 'worked-before': 'recently', attempts: 'many' },
  },
  {
    id: 'reset-link',
    title: {
      en: 'A reset link that works once is pasted, and not used up',
      es: 'Se pega un enlace para restablecer que sirve una vez, y no se gasta',
    },
    answers: { symptom: 'forgot-password', 'reset-tried': 'link-expired', 'link-source': 'old-message' },
  },
  {
    id: 'expired-certificate',
    title: { en: 'The certificate expired three days ago', es: 'El certificado caducó hace tres días' },
    answers: { symptom: 'security-warning', 'device-scope': 'all-devices', 'others-affected': 'yes' },
  },
  {
    id: 'wrong-host-certificate',
    title: { en: 'The certificate is for another site', es: 'El certificado es de otro sitio' },
    answers: { symptom: 'security-warning', 'worked-before': 'recently' },
  },
  {
    id: 'incomplete-chain',
    title: {
      en: 'The server leaves out a certificate that phones need',
      es: 'El servidor no envía un certificado que los teléfonos necesitan',
    },
    answers: { symptom: 'security-warning', surface: 'app', 'device-scope': 'this-device-only' },
  },
  {
    id: 'redirect-loop',
    title: { en: 'The portal sends the browser round in a circle', es: 'El portal hace dar vueltas al navegador' },
    answers: { symptom: 'page-loops-or-wont-load', 'private-window': 'fails', 'others-affected': 'yes' },
  },
  {
    id: 'cookies-required',
    title: {
      en: 'The portal goes round only where cookies are blocked',
      es: 'El portal da vueltas solo si las cookies están bloqueadas',
    },
    answers: { symptom: 'page-loops-or-wont-load', 'other-browser': 'works', 'blockers-or-vpn': 'yes' },
  },
  {
    id: 'cookie-dropped',
    title: {
      en: 'The portal sets its session cookie for another site',
      es: 'El portal pone su cookie de sesión para otro sitio',
    },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices', 'other-browser': 'fails' },
  },
  {
    id: 'maintenance',
    title: { en: 'The portal is closed for maintenance', es: 'El portal está cerrado por mantenimiento' },
    answers: { symptom: 'page-loops-or-wont-load', 'worked-before': 'recently', 'others-affected': 'yes' },
  },
  {
    id: 'server-error',
    title: { en: 'The portal answers with an error of its own', es: 'El portal responde con un error propio' },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices' },
  },
  {
    id: 'connection-refused',
    title: { en: "Nobody answers at the portal's address", es: 'Nadie responde en la dirección del portal' },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices' },
  },
  {
    id: 'old-bookmark',
    title: { en: 'The bookmark leads to a page that is gone', es: 'El favorito lleva a una página que ya no existe' },
    answers: { symptom: 'page-loops-or-wont-load', 'link-source': 'bookmark', 'worked-before': 'long-ago' },
  },
  {
    id: 'scripts-only-page',
    title: {
      en: 'The sign-in is drawn by scripts, and a blocker is in use',
      es: 'El acceso se dibuja con scripts, y hay un bloqueador activo',
    },
    answers: { symptom: 'form-missing', 'blockers-or-vpn': 'yes', 'other-browser': 'works' },
  },
  {
    id: 'bot-challenge',
    title: {
      en: 'A check for robots stands before the portal',
      es: 'Una comprobación contra robots está delante del portal',
    },
    answers: { symptom: 'page-loops-or-wont-load', 'private-window': 'fails', 'other-browser': 'fails' },
  },
  {
    id: 'insecure-form',
    title: {
      en: 'The sign-in form sends the password unprotected',
      es: 'El formulario de acceso envía la contraseña sin protección',
    },
    answers: { symptom: 'security-warning', surface: 'browser' },
  },
] as const satisfies readonly DemoCaseShape[];

type DemoCase = (typeof DEMO_CASES)[number];
export type DemoCaseId = DemoCase['id'];
