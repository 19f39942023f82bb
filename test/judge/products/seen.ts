import { table } from '../../../src/generated/table.js';
import { recogniseProduct } from '../../../src/judge/recognise-product.js';
import { readPage } from '../../../src/probe/page/read-page.js';
import { hop, response, setCookie, visit } from '../../fixtures/evidence.js';

/** A page as a product serves it: where, with which cookies, and what its HTML holds. */
export interface Served {
  /** Default: a host that no product calls its own. */
  url?: string;
  cookies?: string[];
  title?: string;
  head?: string;
  /** Attributes of `body`. */
  body?: string;
  /** What stands in the page beside the form. */
  content?: string;
  /** Default: a form with a password. */
  form?: string;
}

const UNSEEN = 'https://access.willowcreek.example/login';
const FORM =
  '<form action="/session" method="post"><label>User name <input name="user"></label><input type="password" name="pw"><button>Sign in</button></form>';

/** The id of the product that is recognised in what is served; undefined where none is. */
export function recognised({ url = UNSEEN, cookies = [], ...parts }: Served): string | undefined {
  const page = readPage(htmlOf(parts), new URL(url), { status: 200, headers: {} });
  const answer = response({ page, setCookies: cookies.map((name) => setCookie({ name })) });
  return recogniseProduct(table.products, visit({ hops: [hop({ url, response: answer })] }), page)?.id;
}

function htmlOf({ title = 'Sign in', head = '', body = '', content = '', form = FORM }: Served): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body ${body}>${content}${form}</body></html>`;
}
