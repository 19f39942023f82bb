import type { Language } from '../model/language.js';

const UNITS = {
  en: { minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'] },
  es: { minute: ['minuto', 'minutos'], hour: ['hora', 'horas'], day: ['día', 'días'] },
} as const;

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time in the largest unit that it is a whole number of, hours up to two days: `30 minutes`, `48 hours`. */
export function timeSpan(minutes: number, language: Language): string {
  if (minutes > 2 * DAY && minutes % DAY === 0) return amount(minutes / DAY, 'day', language);
  if (minutes % HOUR === 0) return amount(minutes / HOUR, 'hour', language);
  return amount(minutes, 'minute', language);
}

function amount(count: number, unit: keyof (typeof UNITS)['en'], language: Language): string {
  const [one, many] = UNITS[language][unit];
  return `${String(count)} ${count === 1 ? one : many}`;
}
