'use strict';

// A file of its own, as old versions of Node cannot read `import()`.
import('../dist/cli.js').then(function (cli) {
  return cli.main(process.argv.slice(2));
});
