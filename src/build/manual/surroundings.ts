/** What the program reads of its surroundings, and what for. */
export const ENVIRONMENT: readonly [names: string, about: string][] = [
  ['LC_ALL, LC_MESSAGES, LANG', 'Language of every text, the first that is set; --lang goes before.'],
  ['NO_COLOR, FORCE_COLOR', 'Never colours, or always; --color goes before.'],
  ['TERM', 'With dumb, as --accessible.'],
  [
    'HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY',
    'The proxy of the check, in small letters too; --proxy goes before.',
  ],
  ['NODE_EXTRA_CA_CERTS', 'A PEM file of certificates to trust as well, as with --ca.'],
  ['SSL_CERT_FILE, SSL_CERT_DIR', "The system's trusted certificates, where they lie elsewhere."],
  ['XDG_CONFIG_HOME', 'The folder of settings, ~/.config where it is not set; on Windows, APPDATA.'],
  ['DEBUG', 'With any value, errors are told with their stack.'],
];

/** Files that it finds by itself. */
export const FILES: readonly [path: string, about: string][] = [
  ['portal-login-doctor.yaml', "The practice's profile: in the working directory or above it."],
  ['~/.config/portal-login-doctor/portal-login-doctor.yaml', 'The profile, where none is found there.'],
];
