import { describe, expect, it } from 'vitest';
import { html, LOGIN_FORM, read } from './read.js';

const form = (attributes: string, fields = '<input type=password name=p><button>Log in</button>') =>
  html(`<form ${attributes}>${fields}</form>`);

describe('the login form', () => {
  it.each([
    ['posts to its own host', form('action="/go" method="post"'), 'https', 'https://portal.example.org/go'],
    [
      'posts to plain http',
      form('action="http://portal.example.org/go" method=post'),
      'http',
      'http://portal.example.org/go',
    ],
    [
      'says only how, and so posts to the page itself',
      form('method="post"'),
      'https',
      'https://portal.example.org/login',
    ],
    ['says neither where nor how', form(''), 'script', undefined],
    ['is left to a script', form('action="javascript:void(0)"'), 'script', undefined],
    ['leads to a fragment', form('action="#" method=post'), 'script', undefined],
    ['is no form at all', html('<input type="password">'), 'script', undefined],
    [
      'is sent where its button says',
      form('action="/a" method=post', '<input type=password><button formaction="http://x.example.org/b">Go</button>'),
      'http',
      'http://x.example.org/b',
    ],
    [
      'is resolved against the base',
      html(LOGIN_FORM, '<base href="https://id.example.org/x/">'),
      'https',
      'https://id.example.org/session',
    ],
  ])('%s', (_name, body, postsTo, action) => {
    const { loginForm } = read(body);
    expect(loginForm?.postsTo).toBe(postsTo);
    expect(loginForm?.action).toBe(action);
  });

  it('is the visible one where another is hidden', () => {
    const body = html(
      '<form id="actualLogin" action="/DoLogin" method="post" style="display:none"><input type="password" name="Password"></form>' +
        '<form id="loginForm" action="#"><input name="Login"><input type="password" name="Password"><button disabled>Sign in</button></form>',
    );
    expect(read(body).loginForm).toEqual({ kind: 'password', postsTo: 'script', method: 'get', hidden: false });
  });

  it('is the one that signs in where another signs up', () => {
    const register =
      '<form action="/register" method="post"><input type="password" autocomplete="new-password"><input type="password"></form>';
    expect(read(html(register + LOGIN_FORM)).loginForm?.action).toBe('https://portal.example.org/session');
  });

  it('is told as hidden until scripts run', () => {
    const hidden = read(html(`<div hidden>${LOGIN_FORM}</div><script src="a.js"></script>`));
    expect(hidden.loginForm?.hidden).toBe(true);
  });

  it('masks a secret in the address that it posts to', () => {
    const { loginForm } = read(form('action="/go?session_code=aB3dE5fG7hJ9kL1mN3pQ" method=post'));
    expect(loginForm?.action).not.toContain('aB3dE5fG7hJ9kL1mN3pQ');
  });

  it.each([
    [
      'a user name and "Continue" on a sign-in page',
      html('<h1>Sign in</h1><form><input name="username"><button>Continue</button></form>'),
    ],
    [
      'an e-mail address and "Log in"',
      html('<form method=post><input type="email"  name="email"><input type=submit value="Log in"></form>'),
    ],
    ['Spanish', html('<h1>Iniciar sesión</h1><form><input name="usuario"><button>Siguiente</button></form>')],
  ])('may ask for the user name first: %s', (_name, body) => {
    expect(read(body).loginForm?.kind).toBe('username-first');
  });

  it.each([
    ['a search', html('<form role=search action="/search"><input name="q"><button>Go</button></form>')],
    [
      'a newsletter',
      html('<form action="/newsletter"><input type="email" name="email"><button>Subscribe</button></form>'),
    ],
    [
      'a recovery',
      '<title>Forgot password</title><form action="/forgot"><input name="username"><button>Continue</button></form>',
    ],
    ['a choice of language', html('<form><select name="lang"><option>English</select><button>Go</button></form>')],
  ])('is not %s', (_name, body) => {
    expect(read(body).loginForm).toBeUndefined();
  });
});
