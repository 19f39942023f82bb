import { isSpeakable } from './letter-pairs.js';

/** Words that addresses of portals are written with. */
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  (
    'about accept access account accounts action activate activation active address admin agree answer app application ' +
    'appointment appointments approved assist auth authenticate authentication authorization authorize back basic ' +
    'bearer begin billing birth browser callback cancel care center change chart check choose clinic code complete ' +
    'completed confirm confirmation confirmed connect consent contact continue create created credentials dashboard ' +
    'date default delete denied details device direct disabled done edit email enroll enrollment enter error existing ' +
    'expired external failed failure family find finish first for forgot form forms forgotten found general generate get ' +
    'guest health help history home hospital identity incorrect index info information initial initiate internal ' +
    'invalid invite invitation invited item key last later legal link linked list local locked login logon logout mail ' +
    'main manage medical member message messages method missing mobile my mychart name new next none not null number ' +
    'offline online open openid option options or page passcode passkey password patient patients pending personal ' +
    'phone plain policy portal post practice privacy process profile prompt provider proxy public question questions ' +
    'recover recovery redirect refresh register registered registration remember reminder renew request requests ' +
    'required resend reset response result results resume retry return review revoked role save saved schedule search ' +
    'secure security select self send sent service session settings setup show sign signed signin signout signup single ' +
    'sso start state status step submit success support switch terms text then timeout token type undefined unknown ' +
    'unlock update user username valid validate value verification verified verify view visit warning web welcome with in on out up to ' +
    'true false yes active inactive loggedout sent changed success activar clave codigo confirmar contrasena cuenta ' +
    'entrar expirado invalido nueva nuevo olvidada paciente recuperar registro restablecer sesion usuario verificar'
  ).split(' '),
);
const LONGEST_KNOWN_WORD = 14;

const LONGEST_NUMBER = 14;

/** Letters that the words of a name have on average, and those of a question (`What-do-I-do-if-…`). */
const NAME_WORD = 3.5;
const SENTENCE_WORD = 2.2;

/** Nobody names a page at greater length. */
const LONGEST_WORDS = 200;
const FILE_ENDING = /\.(?:html?|xhtml|aspx?|php\d?|jsp|jsf|do|action|cgi|css|js|mjs|png|svg|ico|json|xml)$/i;

/** Whether a value is made of words that addresses use, and of nothing else: `resetPassword`, `not-found.html`. */
export function arePlainWords(text: string): boolean {
  return text.length <= LONGEST_WORDS && isChainOfKnownWords(withoutStep(text).toLowerCase());
}

/** Whether known words, joined or with separators, make up the whole text; each place is looked at once. */
function isChainOfKnownWords(text: string): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < text.length; from += 1) {
    if (!reached.has(from)) continue;
    if (from > 0 && /[-_. +/]/.test(text.charAt(from))) reached.add(from + 1);
    for (let length = 2; length <= LONGEST_KNOWN_WORD; length += 1) {
      if (KNOWN_WORDS.has(text.slice(from, from + length))) reached.add(Math.min(from + length, text.length));
    }
  }
  return text !== '' && reached.has(text.length);
}

/** Whether a path segment names a page: known words, or words that can be spoken (`northside`, `Family-Medicine`). */
export function isPlainSegment(text: string): boolean {
  if (text.length > LONGEST_WORDS) return false;
  const words = withoutStep(text)
    .split(/[-_. +,]/)
    .flatMap(splitCamelCase);
  return arePlainWords(text) || (words.every(isSpeakable) && averageLength(words) >= 4);
}

/** Names and numbers that services put into addresses: the policies of Azure AD B2C, and moments in ISO 8601. */
const SERVICE_FORM = /^(?:b2c_1a?_[a-z_]{3,60}|\d{4}-?\d\d-?\d\d(?:T[\d:.]{4,18}Z?)?)$/i;

/**
 * Whether a long text is words, with a number or two among them: `PatientHomePage`, `spring2026newsletter`,
 * `northside-clinic-27144`. Tokens break into letters and digits at random and do not.
 */
export function readsAsWords(text: string): boolean {
  if (text.length > LONGEST_WORDS) return false;
  if (SERVICE_FORM.test(text)) return true;
  const parts = text.replace(FILE_ENDING, '').match(/[A-Za-z]+|\d+|[^A-Za-z\d]+/g) ?? [];
  if (!parts.every((part) => /^[A-Za-z\d]/.test(part) || /^[-_. +,:/]{1,3}$/.test(part))) return false;
  const runs = parts.filter((part) => /^[A-Za-z]/.test(part));
  const words = runs.flatMap(splitCamelCase);
  const glued = text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  if (glued > 2 || (glued > 0 && words.some((word) => INITIALS.test(word)))) return false;
  const shortest = glued === 0 && runs.length >= 5 ? SENTENCE_WORD : NAME_WORD;
  return words.length > 0 && words.every(isSpeakable) && averageLength(words) >= shortest && areNumbers(parts);
}

/** One or two capitals: beside digits they are no word. */
const INITIALS = /^[A-Z]{1,2}$/;

/** `step-2`, `verify_1` and `index.html` are pages. */
function withoutStep(text: string): string {
  return text
    .replace(FILE_ENDING, '')
    .replace(/[-_.]\d{1,2}$/, '')
    .replace(/^(?:oauth|saml)2/i, 'auth');
}

/** `MyChartSSO` → My, Chart, SSO. */
export function splitCamelCase(word: string): string[] {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(' ');
}

function averageLength(words: string[]): number {
  return words.join('').length / words.length;
}

/** Years and page numbers; the number of an article or a clinic is longer, and stands first or last. */
function areNumbers(parts: string[]): boolean {
  return parts.every((part, at) => {
    const isOutside = at === 0 || at === parts.length - 1;
    return !/^\d/.test(part) || part.length <= 4 || (isOutside && part.length <= LONGEST_NUMBER);
  });
}
