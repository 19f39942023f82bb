import { describe } from 'vitest';
import { packedForTests } from '../package/install-packed.js';
import { smokeTests } from '../package/smoke.js';
import { underEach } from './nodes.js';

describe('the packed tarball under each Node', () => {
  const installed = packedForTests();

  underEach('supported', (node) => {
    smokeTests(node, installed);
  });
});
