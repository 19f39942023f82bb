import { describe, expect, it } from 'vitest';
import { html, read } from './read.js';

const WARNING = 'Cookies are disabled in your browser.';

describe('what a reader does not see', () => {
  it.each([
    ['hidden', `<p hidden>${WARNING}</p>`],
    ['display: none', `<div style="color:red; display:none"><p>${WARNING}</p></div>`],
    ['visibility: hidden', `<p style="visibility:hidden">${WARNING}</p>`],
    ['an id in a style block', `<style>#no { display: none }</style><p id="no">${WARNING}</p>`],
    ['a class in a list', `<style>.a, p.no{display:none!important}</style><p class="x no">${WARNING}</p>`],
    [
      'an ancestor in a style block',
      `<style>.js .no > p { display:none }</style><div class=js><div class=no><p>${WARNING}</p></div></div>`,
    ],
    ['an open group', `<style>@media screen { .no { display: none } }</style><p class=no>${WARNING}</p>`],
    ['a class of a framework', `<div id="noCookiesError" class="jqHidden">${WARNING}</div>`],
    ['noscript', `<noscript>${WARNING}</noscript>`],
    ['a template', `<template><p>${WARNING}</p></template>`],
    ['a comment', `<!-- ${WARNING} -->`],
    ['a script', `<script>var text = "${WARNING}"</script>`],
    ['a closed dialogue', `<dialog>${WARNING}</dialog>`],
    ['an option', `<select><option>${WARNING}</option></select>`],
    ['a text field', `<textarea>${WARNING}</textarea>`],
  ])('says nothing: %s', (_name, body) => {
    const { notices, textLength } = read(html(body));
    expect(notices).toEqual([]);
    expect(textLength).toBe(0);
  });

  it.each([
    ['a plain paragraph', `<p>${WARNING}</p>`],
    ['a rule for print', `<style media=print>p{display:none}</style><p>${WARNING}</p>`],
    ['a rule for narrow screens', `<style>@media (max-width: 9px) { p { display:none } }</style><p>${WARNING}</p>`],
    ['a later rule that shows', `<style>.a{display:none} .b{display:block}</style><p class="a b">${WARNING}</p>`],
    ['a stronger rule that shows', `<style>#b{display:block} .a{display:none}</style><p class=a id=b>${WARNING}</p>`],
    ['its own style', `<style>.a{display:none}</style><p class="a" style="display:block">${WARNING}</p>`],
    [
      'visibility that is turned back',
      `<div style="visibility:hidden"><p style="visibility:visible">${WARNING}</p></div>`,
    ],
    ['a pseudo-class', `<style>p:empty{display:none}</style><p>${WARNING}</p>`],
    ['an open dialogue', `<dialog open>${WARNING}</dialog>`],
    ['aria-hidden', `<p aria-hidden="true">${WARNING}</p>`],
    ['a class hidden only inside another', `<style>.no-js .no{display:none}</style><p class=no>${WARNING}</p>`],
  ])('is told from what is seen: %s', (_name, body) => {
    expect(read(html(body)).notices.map(({ kind }) => kind)).toEqual(['cookies-off']);
  });

  it('reads a page that nests deeper than a recursion may', () => {
    const deep = '<div class="a">'.repeat(20_000) + WARNING;
    const style = '<style>.a .b .c{display:none}</style>';
    expect(read(html(deep, style)).notices).toHaveLength(1);
  });

  // Without an end of its own each of these would take minutes, far beyond the limit of a test.
  it.each([
    ['open comments', '/* '.repeat(80_000)],
    ['one endless name', `${'a'.repeat(250_000)}{display:none}`],
    ['blanks', `a ${' '.repeat(250_000)}b{display:none}`],
    ['classes without end', `${'.a'.repeat(100_000)}!{display:none}`],
    ['rules without end', '.a{display:none}'.repeat(15_000)],
    ['open groups', '@media screen{'.repeat(18_000)],
  ])('does not get lost in a hostile style sheet: %s', (_name, css) => {
    expect(read(html('<p class="a">Hello</p>'.repeat(5000), `<style>${css}</style>`)).notices).toEqual([]);
  });

  it('takes anything for HTML', () => {
    for (const body of [
      '',
      '<',
      '<<<>>>',
      '\u0000',
      '<p',
      '<style>{{{',
      '<style>@media {',
      '<script>',
      '<svg><title>x',
      '<form><form>',
    ])
      expect(read(body).notices).toEqual([]);
  });
});
