import { expect, it } from 'vitest';
import { readPageToFollow } from '../../../src/probe/page/read-page.js';
import { readDocument } from '../../../src/probe/page/document.js';
import { html, PAGE_URL } from './read.js';

/** The kinds of notice in a sentence, at a local time of November 2026. */
function kindsAt(text: string, day: number, hour: number): string[] {
  const answer = { status: 200, headers: {} };
  const now = new Date(2026, 10, day, hour);
  const { facts } = readPageToFollow(html(`<p>${text}</p>`), PAGE_URL, answer, readDocument, now);
  return facts.notices.map(({ kind }) => kind);
}

const PLANNED = 'planned-maintenance';
const WINDOW = 'The portal will be unavailable Sunday, November 29 from 1 am to 5 am for maintenance.';
const VENTANA = 'El portal no estará disponible el domingo 29 de noviembre de 1:00 a 5:00 por mantenimiento.';

it.each([
  [WINDOW, 24, 12, PLANNED],
  [WINDOW, 29, 0, PLANNED],
  [WINDOW, 29, 3, 'maintenance'],
  [VENTANA, 24, 12, PLANNED],
  [VENTANA, 29, 3, 'maintenance'],
  ['The portal is down for maintenance on 11/29/2026 from 1-5 a.m.', 29, 2, 'maintenance'],
  ['MyChart will be offline November 29, 2026 from 10 pm to 2 am for an upgrade.', 29, 23, 'maintenance'],
  ['El portal estará en mantenimiento del 28 al 30 de noviembre de 2026.', 29, 12, 'maintenance'],
  ['The portal will be unavailable from November 27 to November 30 for maintenance.', 29, 12, 'maintenance'],
  ['MyChart is down for maintenance Nov 29, 1-5 am.', 24, 12, PLANNED],
  ['MyChart is down for maintenance, expected back November 29.', 24, 12, 'maintenance'],
  ['The system is under maintenance until Nov 25.', 24, 12, 'maintenance'],
  // A day that is over may not be over where the portal is.
  ['The system is under maintenance until Nov 23.', 24, 12, 'maintenance'],
  ['The system is under maintenance until November.', 24, 12, 'maintenance'],
  ['The portal is currently down for maintenance; updated November 3.', 24, 12, 'maintenance'],
  ['The portal has been down for maintenance since Nov 20.', 24, 12, 'maintenance'],
  // The day alone does not say which part of it.
  ['The portal will be unavailable on November 29 for maintenance.', 29, 12, PLANNED],
  [
    'The portal is unavailable every day from November 20 to November 30 from 1 am to 5 am for maintenance.',
    26,
    12,
    PLANNED,
  ],
])('%s, seen on the %d at %d: %s', (text, day, hour, kind) => {
  expect(kindsAt(text, day, hour)).toEqual([kind]);
});

it.each([
  ['The system is under maintenance until Nov 20.', 24, 12],
  ['El portal está en mantenimiento hasta el 20 de noviembre.', 24, 12],
  ['The portal will be unavailable Sunday, November 15 from 1 am to 5 am for maintenance.', 24, 12],
  ['El sistema no estará disponible el 15/11/2026 por mantenimiento.', 24, 12],
  ['Scheduled maintenance is planned for March 8, 2025 on the portal.', 24, 12],
  ['The maintenance of the portal took place on 2026-11-01 from 1:00 to 5:00.', 24, 12],
])('%s, seen on the %d at %d: nothing', (text, day, hour) => {
  expect(kindsAt(text, day, hour)).toEqual([]);
});
