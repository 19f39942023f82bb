#!/usr/bin/env node
// Written so that every Node can read it: one that is too old is told so in a sentence, not in a syntax error.
'use strict';

var version = process.versions.node;
var major = Number(version.split('.')[0]);
var minor = Number(version.split('.')[1]);
var env = process.env;

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    'portal-login-doctor: ' +
      (/^es/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
        ? 'necesita Node 20.19 o una versión más nueva; este es Node '
        : 'needs Node 20.19 or newer; this is Node ') +
      version +
      ' (https://nodejs.org).\n'
  );
  process.exitCode = 2;
} else {
  // All versions know this way to load a file, and it is the quickest.
  var parts = require('../dist/parts.cjs');
  parts.part('cli.js').main(process.argv.slice(2), parts.openArchive);
}
