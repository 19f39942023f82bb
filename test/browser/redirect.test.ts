import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/browser/redirect.js';

const FROM = new URL('https://portal.example.org/app/login?a=1#form');

function redirected(location: string | undefined, status = 302): ReturnType<typeof nextStep> {
  return nextStep({ status, headers: location === undefined ? {} : { location: [location] } }, FROM);
}

describe('a redirect', () => {
  it.each([
    ['https://login.example.com/x', 'https://login.example.com/x#form'],
    ['/home', 'https://portal.example.org/home#form'],
    ['next', 'https://portal.example.org/app/next#form'],
    ['?b=2', 'https://portal.example.org/app/login?b=2#form'],
    ['//other.example/x', 'https://other.example/x#form'],
    ['/home#top', 'https://portal.example.org/home#top'],
    ['/home#', 'https://portal.example.org/home#'],
    [' /home ', 'https://portal.example.org/home#form'],
    ['http://portal.example.org/', 'http://portal.example.org/#form'],
    ['/caf\u00c3\u00a9', 'https://portal.example.org/caf%C3%A9#form'],
    ['/caf\u00e9', 'https://portal.example.org/caf%E9#form'],
  ])('to %s goes to %s', (location, href) => {
    const step = redirected(location);
    expect(step).toMatchObject({ kind: 'go', by: 'redirect' });
    expect(step.kind === 'go' && step.url.href).toBe(href);
  });

  it.each([
    [undefined, 'missing'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['https://', 'malformed'],
    ['https://host:99999/', 'malformed'],
    ['clinicapp://open', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://portal.example.org:6000/', 'port'],
  ])('to %s cannot be followed: %s', (location, problem) => {
    expect(redirected(location)).toEqual({ kind: 'invalid', location: location ?? '', problem });
  });

  it('with two Locations that disagree cannot be followed, with the same twice it can', () => {
    expect(nextStep({ status: 302, headers: { location: ['/a', '/b'] } }, FROM)).toMatchObject({
      problem: 'malformed',
    });
    expect(nextStep({ status: 200, headers: { location: ['/a', '/b'] } }, FROM)).toMatchObject({
      problem: 'malformed',
    });
    expect(nextStep({ status: 200, headers: { location: ['/a', '/a'] } }, FROM)).toEqual({ kind: 'stay' });
    expect(nextStep({ status: 302, headers: { location: ['/a', '/a'] } }, FROM)).toMatchObject({ kind: 'go' });
  });

  it('without a Location shows its own page, where that is a sign-in or leads on', () => {
    const loginForm = { kind: 'password', action: null, method: 'post', autocomplete: [] } as never;
    expect(nextStep({ status: 302, headers: {}, page: { loginForm } }, FROM)).toEqual({ kind: 'stay' });
    expect(nextStep({ status: 302, headers: { refresh: ['0;url=/x'] } }, FROM)).toMatchObject({ by: 'refresh-header' });
  });

  it.each([301, 302, 303, 307, 308])('is made by %i', (status) => {
    expect(redirected('/x', status).kind).toBe('go');
  });

  it.each([200, 201, 300, 304, 305, 404])('is not made by %i', (status) => {
    expect(redirected('/x', status)).toEqual({ kind: 'stay' });
  });
});

describe('a refresh', () => {
  const header = (refresh: string) => nextStep({ status: 200, headers: { refresh: [refresh] } }, FROM);
  const meta = (seconds: number, url: string) =>
    nextStep({ status: 200, headers: {}, page: { metaRefresh: { seconds, url } } }, FROM);

  it.each(['0;url=/home', '5; URL="/home"', "1,'/home'", '.5;url=/home', '10 ; url = /home', '0.5;/home'])(
    'of %s goes on',
    (value) => {
      const step = header(value);
      expect(step.kind === 'go' && [step.url.pathname, step.by]).toEqual(['/home', 'refresh-header']);
    },
  );

  it.each([
    '11;url=/home',
    '1800;url=/logout',
    '5',
    '5;',
    'x;url=/home',
    '5x;url=/home',
    '.;url=/home',
    '0;url=clinicapp://x',
    '0;url=?a=1',
  ])('of %s stays', (value) => {
    expect(header(value)).toEqual({ kind: 'stay' });
  });

  it('of the page goes on, where no header says otherwise', () => {
    expect(meta(0, 'https://portal.example.org/home')).toMatchObject({ kind: 'go', by: 'meta-refresh' });
    expect(meta(900, 'https://portal.example.org/logout')).toEqual({ kind: 'stay' });
    const both = { status: 200, headers: { refresh: ['0;url=/a'] }, page: { metaRefresh: { seconds: 0, url: '/b' } } };
    expect(nextStep(both, FROM)).toMatchObject({ by: 'refresh-header' });
    const later = { ...both, headers: { refresh: ['900;url=/logout'] } };
    expect(nextStep(later, FROM)).toMatchObject({ by: 'meta-refresh' });
  });

  it('writes letters beyond ASCII as UTF-8', () => {
    expect(meta(0, '/caf\u00e9')).toMatchObject({ url: new URL('https://portal.example.org/caf%C3%A9') });
    expect(header('0;url=/caf\u00e9')).toMatchObject({ url: new URL('https://portal.example.org/caf%C3%A9') });
  });
});
