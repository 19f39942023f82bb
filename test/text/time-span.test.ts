import { expect, it } from 'vitest';
import { timeSpan } from '../../src/text/time-span.js';

it.each([
  [1, '1 minute', '1 minuto'],
  [30, '30 minutes', '30 minutos'],
  [60, '1 hour', '1 hora'],
  [90, '90 minutes', '90 minutos'],
  [24 * 60, '24 hours', '24 horas'],
  [48 * 60, '48 hours', '48 horas'],
  [7 * 24 * 60, '7 days', '7 días'],
])('%i minutes', (minutes, english, spanish) => {
  expect([timeSpan(minutes, 'en'), timeSpan(minutes, 'es')]).toEqual([english, spanish]);
});
