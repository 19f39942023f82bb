const CLINIC = 'Cedar Hill Family Clinic';

/** The clinic's sign-in page; its form sends to `action`. */
export function loginPage(action: string): string {
  return page(
    'Sign in',
    `<h1>Sign in to your patient portal</h1>
    <form method="post" action="${action}">
      <p><label for="username">Username</label> <input id="username" name="username" autocomplete="username"></p>
      <p><label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password"></p>
      <p><button type="submit">Sign in</button></p>
    </form>
    <p><a href="/forgot-password">Forgot your password?</a> <a href="/forgot-username">Forgot your username?</a></p>
    <p><a href="/activate">First visit? Activate your account</a></p>`,
  );
}

/** A page that holds nothing until its script has run. */
export function scriptsOnlyPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${CLINIC}</title><script type="module" src="/assets/app.3f9a1c.js"></script></head>
<body><div id="root"></div></body>
</html>
`;
}

/** The script of `scriptsOnlyPage`: draws the same form, for whoever opens the example in a browser. */
export function scriptOfTheForm(): string {
  return `document.getElementById('root').innerHTML =
  '<form method="post" action="/session"><label>Username <input name="username"></label> ' +
  '<label>Password <input name="password" type="password"></label> <button>Sign in</button></form>';
`;
}

/** One heading and one paragraph. */
export function messagePage(heading: string, text: string): string {
  return page(heading, `<h1>${heading}</h1>\n    <p>${text}</p>`);
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} - ${CLINIC}</title>
  <style>body { font: 1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
</head>
<body>
  <header><p>${CLINIC}</p></header>
  <main>
    ${main}
  </main>
  <footer><p>${CLINIC}, 1 Example Street. This clinic does not exist.</p></footer>
</body>
</html>
`;
}
