/**
 * Words of sign-in pages, English and Spanish, as expressions without nested repetition. They are matched against
 * short texts (a button, a link, a field's name), never against a whole page.
 */
export const SIGN_IN =
  /\b(?:sign[\s-]?(?:in|on)|log[\s-]?[io]n|signin|login|iniciar? (?:de )?sesi[oó]n|inicie sesi[oó]n|inicia sesi[oó]n|acceder|acceso|entrar|ingres(?:ar|e|o))\b/i;
export const CONTINUE = /\b(?:continue|next|go|submit|continuar|siguiente)\b/i;
export const RECOVERY =
  /\b(?:forg[oe]t(?:ten)?|reset (?:your |my |the )?password|recover|trouble (?:signing|logging)|can(?:'|’)?t (?:access|sign|log)|cannot (?:access|sign|log)|problems? (?:signing|logging)|need help (?:signing|logging)|lost password|olvid[oóeé]|recuperar|restablecer|problemas para (?:iniciar|acceder|entrar))/i;
export const ACTIVATION =
  /\b(?:activat(?:e|ion)|sign[\s-]?up|register|registration|create (?:an? |your |my |new )?account|enroll?(?:ment)?|new (?:user|patient|here)|first[\s-]time|join now|get started|activar|reg[ií]str(?:ar|ese|arse|ate)|crear (?:una |su )?cuenta|inscr[ií]b)/i;
/** A sign-in, but not the patients'. */
export const STAFF =
  /\b(?:employees?|staff|providers?|physicians?|clinicians?|doctors?|vendors?|careers?|recruit\w*|admin(?:istrators?)?|empleados?|m[eé]dicos?|proveedores)\b/i;
export const SIGN_OUT = /\b(?:sign|log)(?:ed|ging|ing)?[\s-]?(?:out|off)\b|\bcerrar sesi[oó]n\b/i;
/** A path that speaks of a sign-in. */
export const SIGN_IN_PATH =
  /(?:^|[/._-])(?:log[_-]?[io]n|sign[_-]?[io]n|sso|oauth2?|saml2?|authenticat\w*|authorize|auth)(?:$|[/._?-])/i;
/** A field that takes the user's name. */
export const USER_FIELD =
  /(?:user[\s_-]?(?:name|id)?|login|log[\s_-]?on|e[\s_-]?mail|identifier|account|member[\s_-]?id|usuario|correo)/i;
/** A form or page that is for something other than signing in. */
export const OTHER_PURPOSE =
  /(?:search|buscar|newsletter|subscri|suscri|bolet[ií]n|forg[oe]t|reset|recover|olvid|recuper|register|sign[\s_-]?up|signup|enroll|activat|create|language|locale|idioma|contact|feedback|pay|guest)/i;
