/**
 * Words of sign-in pages, English and Spanish, as expressions without nested repetition. They are matched against
 * short texts (a button, a link, a field's name), never against a whole page.
 */
export const SIGN_IN =
  /\b(?:sign(?:ing)?[\s-]?(?:in|on)|log(?:ging)?[\s-]?[io]n|signin|login|logon|inici(?:ar?|e|o) (?:de )?(?:su |la )?sesi[oó]n|acceder|acceda|acceso|entrar|ingres(?:ar|e|o|a)|identificarse|identif[ií]quese|conectarse)\b/i;
export const CONTINUE =
  /\b(?:continue|next|go|submit|proceed|send (?:me )?(?:an? |the |my )?(?:code|link|e-?mail|text)|(?:e-?mail|text) me|get (?:an? |the |my )?(?:code|link)|continuar|contin[uú]e|siguiente|enviar (?:el |un )?(?:c[oó]digo|enlace))\b/i;
export const RECOVERY =
  /\b(?:forg[oe]t(?:ten)?|reset (?:your |my |the )?password|recover|trouble (?:signing|logging)|can(?:'|’)?t (?:access|sign|log)|cannot (?:access|sign|log)|problems? (?:signing|logging)|need help (?:signing|logging)|lost password|olvid[oóeé]|recuperar|restablecer|problemas para (?:iniciar|acceder|entrar))/i;
export const ACTIVATION =
  /\b(?:activat(?:e|ion)|sign[\s-]?up|register|registration|create (?:an? |your |my |new )?account|enroll?(?:ment)?|new (?:user|patient|here)|first[\s-]time|join now|get started|activar|reg[ií]str(?:ar|ese|arse|ate)|crear (?:una |su )?cuenta|inscr[ií]b)/i;
const STAFF_WORD =
  '(?:employees?|staff|providers?|physicians?|clinicians?|doctors?|vendors?|career|recruit\\w*|admin(?:istrators?)?|partners?|empleados?|m[eé]dicos?|proveedor(?:es)?|personal)';
/** A sign-in, but not the patients': "Provider login", "Log in for staff", and not "Log in and ask your doctor". */
export const STAFF = new RegExp(
  `^(?:for )?${STAFF_WORD}s?$|\\b${STAFF_WORD}(?:['’]s?)? (?:portal|access|area|resources|sign|log|web)|(?:sign|log)[\\s-]?[io]n (?:for|as) (?:an? |our )?${STAFF_WORD}\\b|\\b(?:acceso|portal|sesi[oó]n)(?: de| del| para)?(?: los)? ${STAFF_WORD}\\b`,
  'i',
);
export const SIGN_OUT = /\b(?:sign|log)(?:ed|ging|ing)?[\s-]?(?:out|off)\b|\bcerrar sesi[oó]n\b/i;
/** A path that speaks of a sign-in. */
export const SIGN_IN_PATH =
  /(?:^|[/._-])(?:log[_-]?[io]n|sign[_-]?[io]n|sso|oauth2?|saml2?|authenticat\w*|authorize|auth)(?:$|[/._?-])/i;
/** A button for one of the ways in that other companies keep. */
export const SIGN_IN_WITH = /^(?:continue|proceed|continuar) (?:with|using|con) (?!out\b)\w/i;
/** What portals are called where a clinic's page leads to one. */
export const PORTAL_NAME =
  /\b(?:(?:patient|member|health|client|family|my|web|online)[\s-]?portal|portal (?:login|access)|my ?chart|followmyhealth|healow|portal (?:de |del |para )(?:los )?pacientes?|mi (?:portal|expediente))\b/i;
/** The way into it, said in other words. */
export const ENTER_PORTAL =
  /\b(?:access|enter|open|go to|launch|view|visit|use|acceda a|entre a|ir a|vaya a|ver) (?:the |your |my |our |al? |el |su |mi )*(?:patient |secure |online |health |medical )*(?:portal|account|records?|chart|cuenta|expediente)\b|^(?:the |your |my |mi )?(?:secure |online )?(?:account|portal|cuenta)$/i;
/** A text about a portal, and no way into it. */
export const ABOUT =
  /\b(?:about|faqs?|help|terms|policy|policies|guides?|how|learn|news|privacy|what|why|introducing|benefits|videos?|tutorials?|questions?|support|contact|instructions|brochure|flyer|app|sobre|ayuda|t[eé]rminos|gu[ií]a|c[oó]mo|preguntas|qu[eé] es)\b/i;
/** A text on signing in, and no way to do it. */
export const ABOUT_SIGN_IN =
  /^(?:how|why|what|about|learn|watch|read|c[oó]mo|qu[eé])\b|\b(?:help|faqs?|instructions?|guides?|tips|tutorials?|videos?|issues?|problems?|support|ayuda)$/i;
/** A field that takes the user's name. */
export const USER_FIELD =
  /(?:user[\s_-]?(?:name|id)?|login|log[\s_-]?on|sign[\s_-]?in|e[\s_-]?mail|identifier|account|member[\s_-]?id|mobile|phone|usuario|correo|identificador|tel[eé]fono)/i;
/** A form or page that is for something other than signing in. */
export const OTHER_PURPOSE =
  /(?:search|buscar|newsletter|subscri|suscri|bolet[ií]n|forg[oe]t|reset|recover|olvid|recuper|register|registr|sign[\s_-]?up|signup|enroll|inscri|activat|activar|create|crear|language|locale|idioma|contact|feedback|comment|appointment|request|schedul|\bcita|pay|pago|guest|invitad|find[\s_-]?(?:a|my|your|account)|look[\s_-]?up|donat|rsvp)/i;
/** Setting a password: registering, resetting, changing. */
export const SETS_PASSWORD =
  /\b(?:regist(?:er|rar\w*|ration|ro)|sign[\s-]?up|create (?:an? |your |my |new )*(?:account|profile|password)|enroll?|join|activate|reset|change (?:your |my |the )?password|set (?:a |your |new )*password|save|update|reg[ií]strese|crear|activar|cambiar|restablecer|guardar)\b/i;
/** A field for a password that does not yet exist, or for the same one again. */
export const NEW_PASSWORD =
  /new[\s_-]?(?:pass|pw)|(?:pass(?:word)?|pw)[\s_-]?new|confirm|again|repeat|re[\s_-]?type|re[\s_-]?enter|retype|reenter|verify|pass(?:word)?[_-]?2|choose a|create (?:a|your)|nueva|repetir|repita|confirmar|confirme/i;
/** A masked field for something other than a password. */
export const OTHER_SECRET =
  /\b(?:ssn|social[\s_-]?security|cvv2?|cvc|card[\s_-]?(?:number|code)|last[\s_-]?(?:4|four))\b|ssn$|^ssn/i;
