// Published as `dist/parts.cjs`: Node loads CommonJS in fewer milliseconds than a module.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');

const GIVEN = ['exports', 'require', '__later', '__filename'];
/** The archive is opened into one piece of memory of this size: many small ones would have to be joined. */
const ROOM = { chunkSize: 1 << 21 };

const opened = new Map();
let archive;
let opening;

/** The part of the program with this name; it runs when it is first asked for. */
function part(name) {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const exports = {};
  opened.set(name, exports);
  const filename = fileOf(name);
  const source = existsSync(filename) ? readFileSync(filename, 'latin1') : fromArchive(name);
  const run = compileFunction(source, GIVEN, { filename });
  run(
    exports,
    (id) => (id.startsWith('./') ? part(id.slice(2)) : require(id)),
    (id) => (id.startsWith('./') ? later(id.slice(2)) : Promise.resolve(require(id))),
    filename,
  );
  return exports;
}

/** As `part`, where the program goes on meanwhile: the archive is opened on a thread beside. */
async function later(name) {
  if (!opened.has(name) && !existsSync(fileOf(name))) await openArchive();
  return part(name);
}

/** Begins to open the archive, for whoever knows that something of it will be asked for. It never rejects. */
function openArchive() {
  opening ??= new Promise((resolve) => {
    require('node:zlib').brotliDecompress(readFileSync(fileOf('parts.br')), ROOM, (error, bytes) => {
      archive ??= bytes;
      resolve();
    });
  });
  return opening;
}

function fileOf(name) {
  return join(__dirname, name.replace('.js', '.cjs'));
}

/** The archive is a line of JSON, which tells the length of each part by its name, and the parts one after the other. */
function fromArchive(name) {
  archive ??= require('node:zlib').brotliDecompressSync(readFileSync(fileOf('parts.br')), ROOM);
  const end = archive.indexOf('\n');
  let start = end + 1;
  for (const [one, length] of Object.entries(JSON.parse(archive.latin1Slice(0, end)))) {
    if (one === name) return archive.latin1Slice(start, start + length);
    start += length;
  }
  throw new Error(`the package has no part "${name}"`);
}

module.exports = { part, later, openArchive };
