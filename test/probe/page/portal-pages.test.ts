import { describe, expect, it } from 'vitest';
import { PAGES_AROUND } from '../../fixtures/pages-around.js';
import { FORM_PAGES } from '../../fixtures/portal-pages.js';
import { read } from './read.js';

const ORIGIN = 'https://portal.example.org';

describe('a page in the structure of a real one', () => {
  it.each([...FORM_PAGES, ...PAGES_AROUND])('$name', ({ html, path = '/login', form, links, drawn, postsTo }) => {
    const facts = read(html, { url: ORIGIN + path });
    const { loginForm } = facts;
    const found = loginForm === undefined ? null : `${loginForm.hidden ? 'hidden ' : ''}${loginForm.kind}`;
    expect(found).toBe(form);
    if (links !== undefined) expect(facts.signInLinks.map(({ text }) => text)).toEqual(links);
    if (drawn !== undefined) expect(facts.drawnByScripts).toBe(drawn);
    if (postsTo !== undefined) expect(loginForm?.action ?? loginForm?.postsTo).toBe(postsTo);
    // None of these pages says anything of the present.
    expect(facts.notices.filter(({ kind }) => kind !== 'scripts-off')).toEqual([]);
  });
});
