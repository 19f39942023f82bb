import { expect, it } from 'vitest';
import { checked, LOGIN_PAGE, statusesOf } from '../helpers.js';

const filling = '<p>one two three four five six seven eight nine ten</p>'.repeat(4000);
const refresh = (seconds: number) => `<meta http-equiv="refresh" content="${seconds};url=/login">`;

it.each([
  ['at its beginning', `<!doctype html><title>Please wait</title>${refresh(0)}${filling}`, true],
  ['at its end', `<!doctype html><title>Please wait</title>${filling}${refresh(0)}`, undefined],
])('a large page that sends the browser on %s is followed', async (_, body, partial) => {
  const evidence = await checked({ routes: { '/': { body }, '/login': { body: LOGIN_PAGE } } });
  expect(statusesOf(evidence)).toEqual([200, 200]);
  expect(evidence.visit?.hops[0]?.response?.page?.partial).toBe(partial);
  expect(evidence.visit?.hops[0]?.response?.page?.title).toBe('Please wait');
  expect(evidence.visit?.hops[1]?.reachedBy).toBe('meta-refresh');
});

it('a large page that only times a session out is read to its end', async () => {
  const body = `<!doctype html>${refresh(1200)}${filling}${LOGIN_PAGE}`;
  const { visit, visitWithoutCookies } = await checked({ routes: { '/': { body } } });
  expect(visit?.hops.at(-1)?.response?.page).toMatchObject({ loginForm: { kind: 'password' } });
  expect(visitWithoutCookies?.hops.at(-1)?.response?.page).toEqual(visit?.hops.at(-1)?.response?.page);
});
