/**
 * Phrases of notices, English and Spanish, matched against one sentence in lower case with straight quotes. Each is
 * linear: no repetition inside a repetition. `TIES` words join a subject to what is said of it.
 */
const SUBJECT_EN =
  "(?:portals?|web ?sites?|sites?|pages?|systems?|(?<!\\b(?:health|other|care|some|certain|these|those|language|interpreter|translation) )services?|servers?|applications?|apps?|mychart|log-?in|sign-?in|we(?: are|'re))";
const TIES_EN =
  "(?:'s|'re| is| are| has been| have been)?(?: currently| now| presently| temporarily| briefly| unfortunately| still| being)*";
const DOWN_EN =
  '(?:down|offline|unavailable|not available|out of service|undergoing|under (?:scheduled |planned |routine |urgent |emergency )?maintenance|under going|taken offline|taken down|closed for maintenance|in maintenance)';
const SUBJECT_ES =
  '(?:portal|sitio(?: web)?|p[aá]gina(?: web)?|sistema|servicio|servidor|aplicaci[oó]n|inicio de sesi[oó]n|acceso)';
const DOWN_ES =
  '(?:en mantenimiento|en labores de mantenimiento|fuera de (?:servicio|l[ií]nea)|ca[ií]d[oa]|no disponible|inactiv[oa])';

/**
 * Each phrase of an interruption below has one of these stems in it. Most sentences have none, and are done with before
 * the phrases, which are dear to compile, are asked for the first time.
 */
export const DOWN_STEMS =
  /maint|mantenim|upgrad|updat|improv|work|serviced|outage|availab|down|offline|out of service|unreachable|not responding|suspend|interrup|unable|cannot|can't|can not|can sign|can log|not able|problem|issue|difficult|back|volv|actualiz|mejor|renovad|disponib|fuera de|inaccesib|interrumpid|ca[ií]d|posible|puede|no responde|no funciona|presenta|dificultad/;
/** The same for what is planned. */
export const PLANNED_STEMS =
  /maint|mantenim|upgrad|updat|outage|unavailab|not (?:be )?available|down|offline|disponib|fuera de/;
/** The same for a browser that is refused. */
export const BROWSER_STEMS = /browser|navegador|version of/;

/** Maintenance that goes on now. */
export const MAINTENANCE: readonly RegExp[] = [
  new RegExp(`\\b${SUBJECT_EN}${TIES_EN} ${DOWN_EN}\\b[^.]{0,120}\\b(?:maintenance|upgrad|updat)`),
  new RegExp(`\\b(?:maintenance|upgrade|update)\\b[^.]{0,120}\\b${SUBJECT_EN}${TIES_EN} ${DOWN_EN}\\b`),
  /\b(?:down|offline|closed|unavailable) (?:right now |at the moment |briefly |temporarily )?(?:for|due to|because of|while)\b[^.]{0,60}\b(?:maintenance|upgrad|updat)/,
  /\b(?:under|undergoing|in) (?:scheduled |planned |routine |urgent |emergency |system |essential )*maintenance\b/,
  /\b(?:performing|doing|carrying out|conducting|completing)\b[^.]{0,40}\bmaintenance\b/,
  /\bmaintenance (?:is )?(?:currently |now )?(?:in progress|underway|under way|being performed)\b/,
  /\b(?:doing|performing|making)\b[^.]{0,20}\b(?:work|updates?|upgrades?|improvements?)\b[^.]{0,30}\b(?:site|website|portal|system)\b/,
  /\b(?:site|website|portal|system|app) is (?:currently |now )?being (?:updated|upgraded|improved|worked on|serviced)\b/,
  /\bestamos (?:actualizando|mejorando)\b[^.]{0,30}\b(?:sistema|portal|sitio|p[aá]gina|plataforma)\b/,
  /^(?:sitio|portal|sistema|p[aá]gina|plataforma)(?: web)? en mantenimiento\b/,
  /\b(?:sitio|portal|sistema|p[aá]gina|plataforma)(?: web)? est[aá] siendo (?:actualizad|renovad|mejorad)[oa]\b/,
  /\b(?:we(?: are|'re)|currently) (?:working on|upgrading|updating|improving)\b[^.]{0,40}\b(?:right now|at the moment|portal|site|website|system)\b/,
  new RegExp(
    `\\b${SUBJECT_ES}(?: web)?(?: del? [^.]{1,40}| de pacientes)? (?:est[aá]|se encuentra|est[aá]n)(?: actualmente| ahora| temporalmente| moment[aá]neamente)* ${DOWN_ES}\\b[^.]{0,120}\\bmantenimiento`,
  ),
  /\b(?:est[aá]|estamos|se encuentra|encontramos)(?: actualmente| ahora| temporalmente)* en (?:labores de |tareas de )?mantenimiento\b/,
  /\b(?:estamos )?(?:realizando|haciendo|llevando a cabo)\b[^.]{0,40}\bmantenimiento\b/,
  /\b(?:fuera de servicio|no (?:est[aá] )?disponible|cerrad[oa])\b[^.]{0,60}\bpor (?:labores de |tareas de |trabajos de )?mantenimiento\b/,
];
/** What a portal is called, and within the same clause that it is not to be had: the loosest way to say so. */
export const NOT_TO_BE_HAD: readonly RegExp[] = [
  /\b(?:portal|site|website|systems?|mychart|servers?|application|log-?in(?: service| page)?|sign-?in(?: service| page)?|online access|access to (?:the|our) [a-z ]{0,20}(?:portal|site|system))\b[^.,;:]{0,25}\b(?:is|are)\b[^.,;:]{0,20}\b(?:down|offline|unavailable|unreachable|not responding|not working|suspended|interrupted|out of service)\b(?! (?:to|in|by|on|outside|with)\b| for (?!(?:\w+ )?(?:maintenance|upkeep|upgrad|updat)))/,
  /\b(?:portal|site|website|systems?|mychart|servers?|application|log-?in|sign-?in)\b[^.,;:]{0,15}\b(?:cannot|can't|can not) be (?:reached|accessed|used|opened|loaded)\b/,
  /\b(?:temporarily|currently) unable to (?:service your request|process (?:sign|log)[- ]?ins?)\b/,
  /\boutage is affecting\b|\b(?:unplanned|unexpected|current|ongoing) outage\b/,
  /\b(?:can't|cannot|unable to) (?:sign|log) in (?:right now|at (?:this|the) (?:time|moment)|currently)\b/,
  /\b(?:portal|sitio|sistema|plataforma|servicio|acceso al (?:portal|sitio|sistema))\b[^.,;:]{0,25}\best[aá]n?[^.,;:]{0,20}\b(?:suspendid[oa]|interrumpid[oa]|ca[ií]d[oa]|inaccesible|fuera de (?:servicio|l[ií]nea))\b/,
  /\bno (?:es posible|se puede|es posible actualmente) (?:iniciar sesi[oó]n|acceder|entrar|ingresar)\b/,
  /\b(?:portal|sitio|sistema|plataforma|servicio)\b[^.,;:]{0,15}\bno (?:responde|funciona)\b/,
];
/** With such a word beside it, it is for maintenance. */
export const WORKED_ON = /\b(?:maintenance|upkeep|upgrad\w+|updat(?:es?|ing)|mantenimiento|actualiza\w+)\b/;
/** Enough where nothing else stands on the page, however it is set. */
export const BACK_SOON = /^we(?:'ll| will) be (?:right )?back\b|^volvemos (?:pronto|enseguida)\b|^volveremos pronto\b/;
/** A heading or a title that is a notice by itself. */
export const MAINTENANCE_HEADING: readonly RegExp[] = [
  /^(?:[\w' ]{0,40}[-–—|:] )?(?:site |system |website |portal |server )?(?:is )?(?:under |down for |undergoing )?(?:scheduled |planned |temporary |emergency )?maintenance(?: mode| in progress| page)?[.!]?(?: [-–—|:] [\w' ]{0,40})?$/,
  /^(?:we(?:'ll| will) )?be (?:right )?back (?:soon|shortly)[.!]?$/,
  /^we(?:'ll| will) be right back[.!]?$/,
  /^(?:sitio |sistema |portal |p[aá]gina )?en mantenimiento[.!]?$/,
  /^mantenimiento(?: programado| en curso| del sistema)?[.!]?$/,
  /^volvemos (?:pronto|enseguida)[.!]?$|^volveremos pronto[.!]?$/,
];
/** The portal is down, and no reason is given. */
export const OUTAGE: readonly RegExp[] = [
  // "Not available in your country" or "to patients under 18" is no outage.
  new RegExp(
    `\\b${SUBJECT_EN}${TIES_EN} (?:down|offline|unavailable|not available|out of service)\\b(?! (?:to|in|by|for|outside) (?!all|any|every|the|an?\\b|now|about|approx|\\d|\\w+ maintenance|maintenance))(?! (?:in all|in every|on|at|with) (?!(?:this|the) (?:time|moment)))`,
  ),
  /\b(?:portal|site|website|system|mychart|app) (?:is |are )?(?:currently )?(?:experiencing|having) (?:some )?(?:technical |system |intermittent )?(?:problem|issue|difficult|outage)/,
  /\b(?:there is|experiencing|due to|because of|ongoing|currently)\b[^.]{0,30}\boutage\b/,
  /\b(?:aware of|investigating)\b[^.]{0,30}\b(?:issue|problem|outage)s?\b[^.]{0,60}\b(?:log|sign|access|portal)/,
  /\b(?:nobody|no one|users|patients) (?:can sign|can log|cannot|can't|are (?:currently )?unable to|are not able to) ?(?:sign|log|access|in\b)/,
  /\b(?:portal|sistema|sitio|servicio|plataforma)\b[^.]{0,20}\bpresenta\b[^.]{0,20}\b(?:fallas?|problemas?|inconvenientes?|errores)\b/,
  /\bservice (?:is )?(?:temporarily )?unavailable\b/,
  /\b(?:experiencing|having) (?:some )?(?:technical|system) (?:difficult|problem|issue)/,
  new RegExp(
    `\\b${SUBJECT_ES}(?: web)?(?: de pacientes)? (?:(?:no )?est[aá]|se encuentra|no se encuentra)(?: actualmente| ahora| temporalmente)* (?:disponible|no disponible|fuera de (?:servicio|l[ií]nea)|ca[ií]d[oa])\\b`,
  ),
  /\b(?:problemas|dificultades) t[eé]cnic[oa]s\b/,
  /\bservicio no disponible\b/,
];
/** It speaks of a time that is not now. */
export const PLANNED: readonly RegExp[] = [
  /\b(?:will|may|might) (?:be|have|undergo|experience|perform|not be)\b[^.]{0,60}\b(?:maintenance|unavailable|down|offline|available|upgrad|updat|performed|interrupt)/,
  /\bwill be (?:performing|doing|conducting|carrying out)\b/,
  /\b(?:is|are|has been|have been) (?:scheduled|planned) (?:for|on|to|from|between|this|next)\b/,
  /\b(?:upcoming|scheduled|planned|routine)\b[^.]{0,40}\bmaintenance\b[^.]{0,20}(?::| on | from | between | this | next | every | will )/,
  // A day until which, or since when, it lasts is no day of its beginning.
  /(?<!\b(?:until|till|by|back|before|through|since|again|of) (?:\w+ ){0,2})\b(?:sun|mon|tues|wednes|thurs|fri|satur)days?\b/,
  /\b(?:at|in|within) (?:that|those) (?:time|times|hours|window)\b/,
  /\b(?:during|throughout) (?:this|that|these|those|the|our)(?: \w+){0,2} (?:time|period|window|hours|maintenance|upgrade|outage)\b/,
  /\b(?:between|from) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b\.?)?(?: and| to| until| till| ?[-–]) ?\d/,
  /\b(?:tomorrow|tonight|this weekend|next week|nightly)\b/,
  /\bon (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.? \d/,
  /\bon \d{1,2}[/.]\d{1,2}\b/,
  /\b(?:estar[aá]n?|se realizar[aá]n?|realizaremos|habr[aá]|quedar[aá])\b/,
  /\bprogramad[oa] (?:para|el|del)\b/,
  /(?<!\b(?:hasta|desde|antes|nuevo|volver\S{1,4}) (?:\S+ ){0,2})\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)\b/,
  /\ben (?:ese|esos|esas|dicho|dichas) (?:horario|horas|tiempo|lapso|per[ií]odo)\b/,
  /\bel (?:d[ií]a )?\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/,
  /\bma[ñn]ana\b/,
  /\bdurante (?:este|ese|esta|esa|el|la|dicho|dicha)(?: \w+)? ?(?:tiempo|per[ií]odo|lapso|ventana|horario|mantenimiento|actualizaci[oó]n)\b/,
  /\bde \d{1,2}(?::\d\d)? ?(?:[ap]\.? ?m\.?)?(?: de la (?:ma[ñn]ana|tarde|noche|madrugada))? a \d/,
];
/** Of a time that is named: what it takes away, not what it brings. */
export const DOWN_THEN =
  /\b(?:unavailable|down|offline|outage|maintenance|mantenimiento|out of service|fuera de|no (?:est[aá]|estar[aá]) disponible|not (?:be )?available)\b/;
/** It speaks of now, whatever day it names beside. */
export const NOW =
  /\b(?:currently|right now|at this time|at the moment|presently|in progress|underway|under way|we are down|we're down|actualmente|en este momento|ahora mismo)\b/;
/** A condition, a denial, something over: no notice at all. */
export const NOT_SAID =
  /\b(?:if|when|whenever|should|in case|unless|was|were|has been restored|have been restored|is complete[d]?|has been completed|has ended|is over|back online|resolved|no longer (?:down|unavailable|offline)|si|cuando|en caso|fue|health maintenance|ha (?:terminado|finalizado|concluido)|ya est[aá] disponible)\b/;

/** Only part of the portal is meant: no patient is kept from signing in. */
export const PART_ONLY =
  /\b(?:some (?:users|patients|features|pages|services|appointments|results)|bill(?:ing)? ?pay\w*|payments?|messag\w+|lab results|test results|video visits?|appointments?|scheduling|pharmacy|refills?|phone(?:s| lines?| system)?|fax|call cent(?:er|re)|chat|parking|algunos|pagos|mensajes|citas|resultados|tel[eé]fono)\b/;

/** Something else than a portal: a building, a line, a shelf. */
export const OTHER_THING =
  /\b(?:offices?|buildings?|garages?|parking|elevators?|lifts?|entrances?|lobby|facilit(?:y|ies)|phones?|fax|pharmac(?:y|ies)|clinics?|hospitals?|doctors?|therapy|medications?|edificio|oficinas?|estacionamiento|ascensor|cl[ií]nica|tel[eé]fonos?)\b/;
export const PORTAL_THING =
  /\b(?:portals?|web ?sites?|site|pages?|systems?|servers?|applications?|apps?|online|mychart|log-?in|sign-?in|sign in|log in|sitio|sistema|p[aá]gina|plataforma|servicio|sesi[oó]n)\b/;

/** The browser in use is refused, or said to be too old. */
export const UNSUPPORTED_BROWSER: readonly RegExp[] = [
  /\b(?:your|this|the|current)(?: current| web| internet)*(?: browser| version of (?:your|this|the) (?:web )?browser| browser version)(?: version| you are using| you're using)?(?: may be| is| isn't|'s)(?: not| no longer| currently| being)*(?: fully| officially)? (?:un)?supported\b/,
  /\b(?:your|this)(?: web| internet)? browser(?: version)?(?: is|'s)(?: too| very)? (?:out[ -]of[ -]date|outdated|old|obsolete|incompatible|not compatible)\b/,
  /\b(?:you are|you're|you seem to be|you appear to be) using an? (?:unsupported|outdated|old|older|obsolete|out-of-date)\b[^.]{0,40}\bbrowser\b/,
  /\b(?:we|site|portal|page) (?:do not|don't|does not|doesn't|no longer) supports? (?:your|this)(?: version of your)?(?: web)? browser\b/,
  /\b(?:you are|you're|you seem to be|you appear to be) using an? (?:old|older|outdated|unsupported) version of\b/,
  /\byour version of (?:[a-z]+ ){1,2}is (?:not|no longer) supported\b/,
  /\byou need an? (?:newer|more recent|supported|modern|different) (?:web )?browser\b/,
  /^(?:unsupported|outdated|incompatible) browser\b/,
  /^browser (?:is )?(?:not supported|out of date|unsupported|not compatible)[.!]?$/,
  /\b(?:(?:su|tu|la) versi[oó]n (?:del?|de su|de tu) navegador|(?:su|tu|este|el) navegador)(?: web)?(?: que (?:usa|utiliza))? (?:ya )?(?:no es (?:compatible|admitido|soportado)|no est[aá] (?:soportado|admitido|permitido)|est[aá] (?:obsoleto|desactualizado|anticuado)|es (?:demasiado antiguo|incompatible|antiguo))\b/,
  /\b(?:est[aá] (?:usando|utilizando)|utiliza|usa) un navegador (?:no compatible|obsoleto|desactualizado|antiguo|no soportado)\b/,
  /^navegador (?:no compatible|no soportado|no admitido|obsoleto)\b/,
];

/** Asked for outright: enough where the page has no form to sign in with. */
export const BROWSER_WANTED =
  /\b(?:please |must |need to )(?:upgrade|update|switch)(?: to)?\b[^.]{0,30}\bbrowser\b[^.]{0,30}\b(?:to (?:continue|sign|log|use|access|view)|before|in order)\b|\b(?:actualice|cambie)\b[^.]{0,20}\bnavegador\b[^.]{0,20}\bpara\b/;

/** Said outright: cookies are off. */
export const COOKIES_OFF: readonly RegExp[] = [
  /\bcookies?(?: support)?(?: are| is| have been| seem to be| appear to be)(?: currently)? (?:disabled|turned off|switched off|blocked|not enabled|not being accepted|not accepted|not allowed|off|not supported)\b/,
  /\bcookies? (?:disabled|blocked|not enabled|not found|missing)\b/,
  /\b(?:browser|device)(?: settings?)?(?: is| are| has| does| seems to be)?(?: currently)?(?: not)? (?:accepting|accept|allowing|allow|blocking|blocks|blocked|refusing|refuses|rejecting|rejects|disabled|disabling)(?: our| the| all)? cookies\b/,
  /\bmissing cookie\b/,
  /\bcookies?\b[^.]{0,40}\b(?:your )?browser (?:has|have|had) (?:them|cookies) (?:turned|switched) off\b/,
  /\bbrowser (?:refused|rejected|blocked|did not accept|didn't accept|would not accept) (?:our|the|its|a) cookies?\b/,
  /\b(?:could not|couldn't|cannot|can't|unable to|not able to) (?:set|store|save|read|find)\b[^.]{0,20}\bcookies?\b/,
  /\b(?:you have|you've|with) cookies (?:turned off|disabled|blocked|switched off)\b/,
  /\b(?:las )?cookies (?:est[aá]n|se encuentran) (?:deshabilitadas|desactivadas|bloqueadas|inhabilitadas)\b/,
  /\bcookies (?:deshabilitadas|desactivadas|bloqueadas)\b/,
  /\bnavegador (?:no acepta|bloquea|rechaza|tiene (?:bloqueadas|deshabilitadas|desactivadas))(?: las)? cookies\b/,
];
/** Asked for: enough where the page has no form to sign in with, as healthy ones ask for it too. */
export const COOKIES_WANTED: readonly RegExp[] = [
  /\b(?:please |must |need to |make sure (?:that )?|ensure (?:that )?)(?:you )?(?:enable|allow|accept|turn on|switch on)(?: browser| your)? cookies\b/,
  /\bcookies (?:must be|need to be|have to be|are) (?:enabled|allowed|accepted|required|turned on)\b[^.]{0,60}/,
  /\bcookies to be enabled\b|\bcookies enabled\b|^cookies? (?:are )?required\b/,
  /\b(?:habilite|active|permita|acepte|debe (?:habilitar|activar|permitir|aceptar))(?: las| el uso de)? cookies\b/,
];

/** Scripts are off, said outright or asked for. */
export const SCRIPTS_OFF: readonly RegExp[] = [
  /\bjavascript(?: is|'s)(?: currently)?(?: not enabled| disabled| turned off| off| required| blocked)\b/,
  /\b(?:enable|turn on|activate|allow|requires?|without) javascript\b/,
  /\bjavascript (?:est[aá] (?:deshabilitado|desactivado)|deshabilitado|desactivado)\b/,
  /\b(?:habilite|active|requiere|necesita) javascript\b/,
];
