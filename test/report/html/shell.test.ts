import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { htmlFile } from '../../../src/report/html/shell.js';

const file = htmlFile({ lang: 'es', title: 'a <b>', style: 'p{color:red}', body: '<p>x</p>' });

it('lets only its own style count, and nothing be asked for', () => {
  const style = /<style>(.*)<\/style>/s.exec(file)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(file).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
  );
});

it('names its language, and its title is text', () => {
  expect(file).toContain('<html lang="es">');
  expect(file).toContain('<title>a &lt;b&gt;</title>');
});
