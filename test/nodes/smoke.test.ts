import { afterAll, beforeAll, describe } from 'vitest';
import { installPacked, type Installed } from '../package/install-packed.js';
import { smokeTests } from '../package/smoke.js';
import { underEach } from './nodes.js';

describe('the packed tarball under each Node', () => {
  let installed: Installed;
  beforeAll(() => {
    installed = installPacked();
  }, 120_000);
  afterAll(() => {
    installed.remove();
  });

  underEach('supported', (node) => {
    smokeTests(node, () => installed);
  });
});
