import { describe, expect, it } from 'vitest';
import { SENTENCES, type Said } from '../../fixtures/notice-sentences.js';
import { html, LOGIN_FORM, read } from './read.js';

const kinds = (body: string, head = '') => read(html(body, head)).notices.map(({ kind }) => kind);
const p = (text: string) => `<p>${text}</p>`;

describe('maintenance', () => {
  it.each([
    'The patient portal is currently down for maintenance.',
    'We’re down for scheduled maintenance and will be back at 6 a.m.',
    'MyChart is temporarily unavailable due to system maintenance.',
    'Our site is undergoing scheduled maintenance. Please try again later.',
    "We're working on the portal right now.",
    'Maintenance is in progress.',
    'The system is under maintenance until Monday.',
    'El portal está fuera de servicio por mantenimiento hasta el domingo.',
    'El portal está en mantenimiento.',
    'Estamos realizando labores de mantenimiento. Vuelva más tarde.',
    'El sitio web no está disponible por mantenimiento.',
  ])('goes on now: %s', (text) => {
    expect(kinds(p(text))).toEqual(['maintenance']);
  });

  it.each(['Site maintenance', 'Under maintenance', "We'll be right back!", 'Sitio en mantenimiento'])(
    'fills the page: %s',
    (heading) => {
      expect(kinds(`<h1>${heading}</h1>`)).toEqual(['maintenance']);
    },
  );

  it.each([
    'The portal will be down for maintenance on Sunday from 2 to 4 a.m.',
    'Planned maintenance: the site is unavailable on Saturday, 14 March, from 22:00.',
    'Scheduled maintenance is planned for March 8.',
    'System maintenance takes place every Sunday.',
    'The portal may be unavailable tonight because of an upgrade.',
    'During this time the portal is down.',
    'MyChart is unavailable at that time.',
    'Sunday maintenance: the portal is unavailable 2-4 AM.',
    'Domingo 29/11: portal fuera de servicio por mantenimiento.',
    'El sistema está fuera de servicio en ese horario.',
    'Planned outage Sunday, Nov 29: the portal is not available from 1:00 to 5:00.',
    'Is the portal down?',
    'This service is not available to patients under 18.',
    'The app is not available in your country yet.',
    'Preventive health maintenance is under way for many patients.',
    'Between 2 and 6 a.m. the site is unavailable.',
    'Durante este tiempo el portal no está disponible.',
    'El portal está en mantenimiento de 1 a 5 de la mañana.',
    'El portal no estará disponible el domingo por mantenimiento.',
    'Mantenimiento programado para el 8 de marzo.',
  ])('is announced: %s', (text) => {
    expect(kinds(p(text)).filter((kind) => kind !== 'planned-maintenance')).toEqual([]);
  });

  it.each([
    'If the portal is down for maintenance, call us.',
    'The maintenance has been completed.',
    'The portal was down for maintenance yesterday.',
    'Cuando el portal está en mantenimiento, llámenos.',
    'Health maintenance reminders are in your record.',
    'We keep our grounds: building maintenance staff wanted.',
  ])('is not said: %s', (text) => {
    expect(kinds(p(text))).toEqual([]);
  });

  it('of one part beside a form is none of the portal', () => {
    expect(kinds(p('Bill pay is currently down for maintenance.') + LOGIN_FORM)).toEqual([]);
    expect(kinds(p('The portal is currently down for maintenance.') + LOGIN_FORM)).toEqual(['maintenance']);
  });

  it('as a heading beside a form is an announcement', () => {
    expect(kinds(`<h2>Scheduled maintenance</h2>${LOGIN_FORM}`)).toEqual(['planned-maintenance']);
  });

  it('keeps the sentence that says so, cleaned', () => {
    const [notice] = read(html(p('Welcome. The portal is down \u202efor maintenance. Call us.'))).notices;
    expect(notice?.excerpt).toBe('The portal is down for maintenance.');
  });
});

describe('an outage', () => {
  it.each([
    'The patient portal is currently unavailable.',
    'We are experiencing technical difficulties.',
    'Service unavailable',
    'El portal no está disponible.',
    'Tenemos problemas técnicos.',
  ])('%s', (text) => {
    expect(kinds(p(text))).toEqual(['outage']);
  });

  it.each(['Ask us if the site is unavailable.', 'Video visits are currently unavailable.'])('is not: %s', (text) => {
    expect(kinds(p(text) + LOGIN_FORM)).toEqual([]);
  });
});

describe('the browser', () => {
  it.each([
    'Your browser is not supported.',
    'Your browser is no longer supported. Please update it.',
    'This browser is out of date.',
    'You are using an unsupported browser.',
    'We do not support your browser.',
    'Unsupported browser',
    'Su navegador no es compatible.',
    'Está utilizando un navegador obsoleto.',
  ])('is refused: %s', (text) => {
    expect(kinds(p(text))).toEqual(['unsupported-browser']);
  });

  it.each([
    'A modern browser is required.',
    'Supported browsers: Chrome, Edge, Firefox and Safari.',
    'Internet Explorer is not supported.',
    'If your browser is not supported, install another one.',
  ])('is not refused: %s', (text) => {
    expect(kinds(p(text))).toEqual([]);
  });
});

describe('cookies', () => {
  it.each([
    'Cookies are disabled in your browser.',
    'Cookie not found. Please make sure cookies are enabled in your browser.',
    'Your browser is blocking cookies.',
    'Las cookies están deshabilitadas.',
  ])('are said to be off: %s', (text) => {
    expect(kinds(p(text))).toEqual(['cookies-off']);
    expect(kinds(p(text) + LOGIN_FORM)).toEqual(['cookies-off']);
  });

  it.each([
    'Please enable cookies to log in.',
    'Cookies must be enabled past this point.',
    'Habilite las cookies para continuar.',
  ])('are asked for, which counts only in place of a form: %s', (text) => {
    expect(kinds(p(text))).toEqual(['cookies-off']);
    expect(kinds(p(text) + LOGIN_FORM)).toEqual([]);
  });

  it.each([
    'We use cookies to improve your visit.',
    'If cookies are disabled, signing in fails.',
    'Cookies may be blocked by your browser.',
    'Are cookies disabled?',
    'Accept all cookies',
  ])('are only spoken of: %s', (text) => {
    expect(kinds(p(text))).toEqual([]);
  });
});

it('finds that scripts are said to be off', () => {
  expect(kinds(p('JavaScript is disabled. Please enable it.'))).toEqual(['scripts-off']);
});

describe('two hundred and forty sentences', () => {
  const SAID: Partial<Record<string, Said>> = {
    maintenance: 'down',
    outage: 'down',
    'unsupported-browser': 'browser',
    'cookies-off': 'cookies',
  };
  const said = (body: string) => [...new Set(kinds(body).flatMap((kind) => SAID[kind] ?? []))].join() || 'none';
  const misread = (beside: string) =>
    Object.entries(SENTENCES).flatMap(([wanted, texts]) =>
      texts.filter((text) => said(p(text) + beside) !== wanted).map((text) => `${wanted}: ${text}`),
    );

  it('are read for what they say where they stand alone', () => {
    expect(misread('')).toEqual([]);
  });

  it('say the same beside a form, where only what is asked for politely is no notice', () => {
    expect(
      misread(LOGIN_FORM).filter((line) => !/[Pp]lease (?:enable|upgrade|turn)|Required|Debe habilitar/.test(line)),
    ).toEqual([]);
  });
});
