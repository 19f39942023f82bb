import type { BothLanguages, Language } from '../model/index.js';
import type { Phrase } from './phrase.js';

/** Advice that must never be given: it lets strangers in, or leaves somebody unprotected. */
export interface NeverAdvise {
  id: string;
  /** Why, and what to say instead. */
  because: BothLanguages;
  /** How it is said. */
  said: Record<Language, Phrase[]>;
  /** What sounds like it, and is taken out first. */
  harmless?: Record<Language, Phrase[]>;
  /** Words that put it right where they stand in the same rule. */
  rightWith?: Record<Language, Phrase>;
}

const HEARERS_EN =
  'caller*|who/that calls/called/phones|whoever calls|on/over the phone|by phone|somebody|someone|anybody|anyone|agent*|technician|help desk|support|to us/me/staff|front desk|aloud|out loud';
const HEARERS_ES =
  'quien/que llame/llama/llamo|por telefono|a alguien|cualquiera|agente*|tecnico|soporte|mesa de ayuda|recepcion|al personal|en voz alta';
const GUARD_EN = 'antivirus|virus scanner/protection|firewall|protection|security software/program/tool*';
const GUARD_ES = 'antivirus|cortafuegos|firewall|proteccion|programa de seguridad';
const REMOTE = 'teamviewer|anydesk|logmein|splashtop|ultraviewer|rustdesk|quick assist|supremo|screenconnect';

/** Each piece of advice that must never be given, with how it is worded. */
export const NEVER_ADVISE: NeverAdvise[] = [
  {
    id: 'shared-password',
    because: {
      en: 'a password that two people know opens two records. Every patient sets a password of their own',
      es: 'una contraseña que conocen dos personas abre dos expedientes. Cada paciente elige su propia contraseña',
    },
    said: {
      en: [
        'use*|using|give*|set|try|choose|pick|keep|assign*|hand out|reset|start|sign/log in|enter|type .. default/shared/standard/generic/common/same/usual/group/clinic password*',
        'our/the default/standard/initial password is',
        'password123|welcome1|password1|changeme',
        'password is .. date of birth|birth date|birthday|last name|surname|record number',
        'use*|set|make|give .. date of birth|birth date|birthday|last name|surname|record number .. as the/a/their password|as password|for a/the password',
        'one/same password .. for all/everybody/everyone/both|for every|for the/whole ? family',
        'share* .. password*|login|sign-in|account',
        'let|have .. use|borrow .. your/their/her/his password/login/account',
        "sign/log in .. as/with/using another/a patient/patient's/person/person's/colleague/colleague's/coworker's|as/with/using somebody/someone else*",
      ],
      es: [
        'us*|pong*|pon|prueb*|elij*|de|asign*|entreg*|inici*|entr*|escrib*|establezc*|restablezc* .. contrasena predeterminada/compartida/comun/generica/estandar|contrasena por defecto|misma contrasena',
        'la/nuestra contrasena inicial/predeterminada/estandar es',
        'contrasena es .. fecha de nacimiento|apellido|numero de expediente',
        'us*|pong*|de .. fecha de nacimiento|apellido|numero de expediente .. como/de contrasena',
        'una/misma contrasena para .. todos|todas|familia|los dos|ambos|cada',
        'compart* .. contrasena*|cuenta',
        'prest* .. contrasena|cuenta',
        'inici* sesion con .. colega|companer*|otra persona|otro paciente',
      ],
    },
    harmless: {
      en: ['share* the/an/one e-mail/email', 'shared account*', 'same password twice/again'],
      es: ['misma contrasena dos veces', 'misma contrasena de nuevo'],
    },
  },
  {
    id: 'code-told',
    because: {
      en: 'whoever hears the code can sign in with it. The patient types it alone, and tells it to nobody',
      es: 'quien oye el código puede entrar con él. El paciente lo escribe a solas y no se lo dice a nadie',
    },
    said: {
      en: [
        `read*|repeat*|dictate|spell|say|share*|give|tell .. code|codes|pin|passcode|one-time password .. ${HEARERS_EN}`,
        'read/tell/give/send/text/forward/show us/me/them the/your/that/this/their code/codes/pin/passcode',
        'read/tell/give/send/text/forward/show .. the caller|caller|support|agent|technician|staff .. the/your/that/this/their code/codes/pin/passcode',
        'forward|text|email|send .. the/your/that/this/their code .. to us/me/staff/support|to the caller/agent/technician/desk/office/clinic',
        'ask* .. for|what .. the/their/your code|one-time code|verification/security code|the passcode',
        "take|write|note .. patient's/their one-time/verification/security code|patient's code",
      ],
      es: [
        `lea|lean|leale|leer|dig*|dele*|de|dar|decir|compart*|reenvi*|repit*|dict* .. codigo|codigos|pin .. ${HEARERS_ES}`,
        'leanos/leame/diganos/digame/denos/deme/envienos/envieme/mandenos/dictenos/dicteme el/su/ese/los codigo/codigos/pin',
        'dele|de|diga|digale|lea|leale .. a quien/soporte|al que/agente/tecnico/personal .. codigo|pin',
        'pidale|pida|preguntele|pregunte .. el/su codigo|el/su pin',
        'anote|apunte .. el codigo del paciente',
      ],
    },
    harmless: {
      en: [
        'error/zip/postal/country/area/qr/status/activation code*',
        'new/newer/newest/another/fresh code*',
        'code again',
        'page/portal/site/screen/app/that ask/asks for',
      ],
      es: [
        'codigo* de error/area/pais/activacion',
        'codigo postal/qr/nuevo',
        'nuevo/otro codigo',
        'codigo otra/una vez',
        'codigo de nuevo',
        'otra vez el codigo',
      ],
    },
  },
  {
    id: 'protection-left-off',
    because: {
      en: 'a device without its protection is open to everybody. Pause one tool for one try, and turn it on again',
      es: 'un dispositivo sin su protección queda abierto a todos. Pause una sola herramienta para un intento y vuelva a activarla',
    },
    said: {
      en: [
        `leav*|keep*|stay* .. ${GUARD_EN} .. off|disabled|paused|switched/turned off`,
        `turn*|switch*|disable*|deactivate*|stop .. ${GUARD_EN} .. permanently|for good/ever|forever|always|from now on`,
        `permanently disable|permanently turn off|uninstall*|remov*|delet*|get rid of .. ${GUARD_EN}`,
      ],
      es: [
        `dej*|manteng*|qued* .. ${GUARD_ES} .. apagad*|desactivad*|deshabilitad*|en pausa`,
        `dej* .. apagad*|desactivad*|deshabilitad* .. ${GUARD_ES}`,
        `desactiv*|apag*|deshabilit* .. ${GUARD_ES} .. para siempre|definitivamente|de forma permanente|permanentemente|de ahora en adelante`,
        `desinstal*|quit*|elimin*|borr* .. ${GUARD_ES}`,
      ],
    },
    harmless: {
      en: ['tracking protection'],
      es: ['proteccion ?/estricta contra rastreo', 'proteccion contra rastreo'],
    },
  },
  {
    id: 'protection-not-back-on',
    because: {
      en: 'nothing says that the protection goes on again. Add it: "Turn it on again afterwards"',
      es: 'nada dice que la protección se vuelve a activar. Agregue: "Después, vuelva a activarla"',
    },
    said: {
      en: [`turn/switch off|disable*|deactivate*|pause|stop .. ${GUARD_EN}`, `turn|switch .. ${GUARD_EN} .. off`],
      es: [`desactiv*|apag*|deshabilit*|paus*|deteng* .. ${GUARD_ES}`],
    },
    rightWith: { en: 'again|back on|re-enable|reenable', es: 'de nuevo|otra vez|vuelva* a|volver a|reactiv*' },
  },
  {
    id: 'password-sent',
    because: {
      en: 'a message is read by others, and stays. Let the portal send a reset link in its place',
      es: 'un mensaje lo leen otras personas, y ahí se queda. Deje que el portal envíe un enlace para restablecerla',
    },
    said: {
      en: [
        'email*|text|texts|texting|fax .. password|passwords',
        'send*|mail|message|forward* .. password|passwords .. by/via/in/over/per email/text/sms/message/fax/mail|in/by an/a email/text/message',
        'send*|mail|message .. by/via/in/over email/text/sms/fax|in an/a email/text/message .. password|passwords',
        'send/give/tell them/him/her/patients the/their/a password',
        'send .. patient|caller|parent|family .. the/their/a password',
        'write|put .. password* .. in the/an email/text/message',
      ],
      es: [
        'envi*|mand*|reenvi*|escrib*|pong* .. contrasena* .. por correo/mensaje/sms/whatsapp/texto/fax|en un correo/mensaje',
        'envi*|mand* .. por correo/mensaje/sms/whatsapp|en un correo/mensaje .. contrasena*',
        'enviele|envieles|mandele|mandeles .. la/su contrasena',
      ],
    },
    harmless: {
      en: [
        'password reset/link/help/rules/page/message/manager',
        'reset/change/choose/set/pick/type/create/make ?/new password',
        'reset/change/choose/set/pick/type/create/make a/the/your/their new password',
        'forgot/forgotten/reset/new password',
      ],
      es: [
        'restablecer/cambiar/recuperar/crear/elegir/escribir ? contrasena',
        'restablecer/restablecimiento/cambio de contrasena',
        'olvide/olvido ? contrasena',
        'contrasena nueva/olvidada',
        'nueva contrasena',
      ],
    },
  },
  {
    id: 'password-asked-for',
    because: {
      en: 'nobody who helps needs the password, and to ask for it teaches patients to tell it. Have it reset instead',
      es: 'nadie que ayuda necesita la contraseña, y pedirla enseña a los pacientes a darla. Mejor haga que se restablezca',
    },
    said: {
      en: [
        "ask* .. for .. the/their/her/his/your password|the/their current/old password|patient's password",
        "note|write|take|record|keep|list .. patient's/patients'/their/her/his password*",
        'tell/give/read/spell/send/text/show us/me/them your/the/their/her/his password',
        'tell|give|read|spell|show .. your/the/their/her/his password .. to us/me/staff/support|to the ?|on/over the phone',
        'read|say|spell|dictate .. the/your/their password .. aloud|out loud|on/over the phone|letter by letter',
        "sign/log in .. for the patient|as the patient|with the patient's password",
      ],
      es: [
        'pid*|pregunt*|anot*|apunt* .. la/su/las contrasena*',
        'diganos|digame|denos|deme|deletree*|leanos|envienos|mandenos|muestrenos .. contrasena',
        'lea|diga|dicte .. contrasena .. en voz alta|por telefono|a soporte|al ?',
        'inicie sesion|entre .. por/como el paciente|en nombre del paciente|con la contrasena del',
      ],
    },
    harmless: {
      en: ['new password', 'password reset/manager/link', 'show password'],
      es: [
        'nueva contrasena',
        'contrasena nueva',
        'restablecer/cambiar/recuperar ? contrasena',
        'gestor/administrador de contrasenas',
      ],
    },
  },
  {
    id: 'certificate-warning-passed',
    because: {
      en: 'behind the warning anybody may listen. The patient stops there, and the portal hears of it',
      es: 'detrás de la advertencia cualquiera puede estar escuchando. El paciente se detiene ahí, y se le avisa al portal',
    },
    said: {
      en: [
        'ignor*|bypass*|skip*|dismiss*|overrid*|click/go/get/continue/proceed/move past/through|accept|close .. warning*|certificate error*|security alert/message|certificate',
        'click|choose|press|tap|select|pick|then|can|just|may|safe to .. proceed/continue/visit/go anyway|accept the risk|continue to this website/webpage/site|proceed to the/this site/page|add an/a exception',
        'add*|make|accept .. exception .. certificate|warning|site|portal',
        'trust|install|accept .. self-signed certificate|the/this/its certificate',
      ],
      es: [
        'ignor*|omit*|salt*|acept*|pase/pasar por alto|cierr* .. advertencia*|aviso*|alerta*|certificado',
        'clic|toque|elija|pulse|presione|seleccione|puede|solo .. continuar/acceder/ir/seguir de todos modos|aceptar el riesgo|continuar a este sitio|anadir/agregar excepcion',
        'continue|siga|entre|acceda .. de todos modos|a pesar de la/del advertencia/aviso',
        'agreg*|anad* .. excepcion .. certificado|advertencia|aviso|sitio|portal',
        'confie en|instale .. el/este certificado',
      ],
    },
    harmless: {
      en: ['cookie warning/notice/banner', 'accept* cookies/certificates'],
      es: ['aviso de cookies', 'acept* cookies'],
    },
  },
  {
    id: 'remote-control',
    because: {
      en: 'callers who want it are mostly frauds, and it shows them the whole record. Go through the steps by voice',
      es: 'quien lo pide por teléfono casi siempre es un estafador, y así ve todo el expediente. Explique los pasos de viva voz',
    },
    said: {
      en: [
        `install*|download*|open|run|start|set up|use|try .. ${REMOTE}|remote control/access/support/desktop/tool*|screen-sharing|screen sharing`,
        'let|allow|give|grant .. control|take over|remote access|access .. computer|phone|device|screen|mouse|laptop|remotely',
        'share .. your/their/the screen',
      ],
      es: [
        `instal*|descarg*|baj*|abr*|us*|inici*|prueb* .. ${REMOTE}|control/acceso/soporte/escritorio remoto|asistencia remota`,
        'permit*|dej*|de .. control*|tom* el control|acceso .. computadora|ordenador|telefono|dispositivo|pantalla|equipo',
        'compart* .. su/la pantalla',
      ],
    },
  },
];
