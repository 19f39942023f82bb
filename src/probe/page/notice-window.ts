import { datesIn, type NamedDay } from './notice-dates.js';

/** Where now stands to the time that a notice names. */
export type Standing = 'ahead' | 'inside' | 'past';

const DAY_MS = 86_400_000;
/** The date is the end, whatever it began with. */
const IS_END =
  /\b(?:until|till|through|back|again|by|before|end(?:s|ing)?|restored|return|resumes?|completed?|expected|estimated|hasta|antes|nuevo)\b(?: \S+){0,2} ?$|\bvolver\S{1,4}(?: \S+){0,2} ?$/;
const IS_BEGINNING = /\b(?:since|from|after|starting|beginning|effective|desde|a partir del?)(?: \S+){0,2} ?$/;
/** The day of the words, not of what they speak of. */
const IS_OF_THE_NOTE =
  /\b(?:updated?|posted|published|as of|copyright|issued|reported|publicado|actualizado|al d[ií]a)(?: \S+){0,2} ?$/;
const IS_RANGE = /^[^.]{0,40}(?:\b(?:to|through|until|till|al?|hasta)\b|[-–])[^.]{0,30}$/;
const RECURS = /\b(?:each|every|daily|nightly|cada|todos|todas|diari\w+)\b/;
/** `1 am to 5 am`, `1-5 am`, `22:00 to 2:00`, after the words for halves of the day were made alike. */
const HOURS =
  /\b(\d{1,2})(?::(\d\d))? ?(am|pm)? ?(?:[-–]|to|until|till|and|a|hasta|y) ?(?:las? )?(\d{1,2})(?::(\d\d))? ?(am|pm)?\b/;

/**
 * How now stands to the day or days that a sentence names. Days are this computer's, as the clinic's and its portal's
 * mostly are the same; as nobody knows, a whole day more has to go by before a time is past. Undefined where no time
 * can be read, or none that decides.
 *
 * @param plain one sentence in lower case
 * @param speaksOfNow the sentence says that it is so now: only an end that it names can be past
 */
export function standingOf(plain: string, now: Date, speaksOfNow: boolean): Standing | undefined {
  const days = datesIn(plain, now);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const before = plain.slice(0, first.at);
  if (IS_OF_THE_NOTE.test(before)) return undefined;
  const over = now.getTime() >= last.to + DAY_MS + DAY_MS;
  if (days.length === 1 && IS_END.test(before)) return over ? 'past' : undefined;
  if (speaksOfNow) return undefined;
  if (days.length === 1 && first.from === first.to && IS_BEGINNING.test(before) && hoursOf(plain) === undefined)
    return now.getTime() < first.from ? 'ahead' : undefined;
  if (over) return 'past';
  return withinDays(plain, days, now.getTime());
}

function withinDays(plain: string, days: readonly NamedDay[], now: number): Standing | undefined {
  const [first, second] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (now < first.from) return 'ahead';
  if (RECURS.test(plain) || days.some(({ ambiguous }) => ambiguous)) return undefined;
  if (second === undefined) return first.from === first.to ? withinHours(plain, first.from, now) : midst(first, now);
  const joined = days.length === 2 && IS_RANGE.test(plain.slice(first.end, second.at));
  return joined ? midst({ from: first.from, to: second.to }, now) : undefined;
}

/** Of the first and the last of several days, only part may be meant. */
function midst({ from, to }: { from: number; to: number }, now: number): Standing | undefined {
  return now >= from + DAY_MS && now < to ? 'inside' : undefined;
}

function withinHours(plain: string, day: number, now: number): Standing | undefined {
  const hours = hoursOf(plain);
  if (hours === undefined) return undefined;
  const [from, to] = hours;
  const minute = (now - day) / 60_000;
  if (minute < from) return 'ahead';
  return minute < to ? 'inside' : undefined;
}

/** Minutes after midnight; an end that is no later than its beginning is the next day's. */
function hoursOf(plain: string): [number, number] | undefined {
  const alike = plain
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/ de la (?:ma[ñn]ana|madrugada)\b/g, ' am')
    .replace(/ de la (?:tarde|noche)\b/g, ' pm');
  const [found, h1, m1, half1, h2, m2, half2] = HOURS.exec(alike) ?? [];
  if (found === undefined || (half2 === undefined && (m1 === undefined || m2 === undefined))) return undefined;
  const to = minuteOfDay(h2, m2, half2);
  let from = minuteOfDay(h1, m1, half1 ?? half2);
  // `11-1 pm` begins in the other half of the day.
  if (half1 === undefined && half2 !== undefined && from >= to) from -= 12 * 60;
  if (from < 0) from += 24 * 60;
  return [from, to <= from ? to + 24 * 60 : to];
}

function minuteOfDay(hour = '0', minute = '0', half?: string): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return hours * 60 + Number(minute);
}
