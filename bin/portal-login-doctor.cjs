#!/usr/bin/env node
// Written so that every Node can read it: one that is too old is told so in a sentence, not in a syntax error.
'use strict';

var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    'portal-login-doctor: needs Node 20.19 or newer; this is Node ' +
      process.versions.node +
      ' (https://nodejs.org).\n',
  );
  process.exitCode = 2;
} else {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one way to load a file that all versions know
  require('./start.cjs');
}
