import { readPage } from './read-page.js';

/** A little of everything that is looked for. */
const SAMPLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>
<link href="/a.css"><script src="/a.js"></script></head><body><h1>Patient portal</h1>
<p>The portal will not be available on January 2 from 1 am to 2 am.</p>
<form method="post" action="/in"><label for="u">User name</label><input id="u"><input type="password">
<button>Continue</button></form><a href="/a">Help &amp; more</a><iframe src="/b"></iframe></body></html>`;

/**
 * Reads a page of its own. What runs for the first time takes many times as long as afterwards: so the first time can
 * be while the network is waited for.
 */
export function rehearse(): void {
  readPage(SAMPLE, new URL('https://portal.example/login'), { status: 200, headers: {} });
}
