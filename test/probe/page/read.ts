import type { PageFacts } from '../../../src/model/index.js';
import { readPage } from '../../../src/probe/page/read-page.js';

export const PAGE_URL = new URL('https://portal.example.org/login');

/** The facts of a body, as a success answered it. */
export function read(
  body: string,
  answer: { status?: number; headers?: Record<string, string[]>; url?: string } = {},
): PageFacts {
  const { status = 200, headers = {}, url } = answer;
  return readPage(body, url === undefined ? PAGE_URL : new URL(url), { status, headers });
}

/** A page around some content. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Example Clinic</title>${head}</head><body>${body}</body></html>`;

/** A page with a title of its own. */
export const titled = (title: string, body = '', head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const LOGIN_FORM =
  '<form action="/session" method="post"><label>User name <input name="username"></label>' +
  '<input type="password" name="password"><button>Sign in</button></form>';
