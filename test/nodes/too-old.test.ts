import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { underEach } from './nodes.js';

const PROGRAM = join(import.meta.dirname, '../../bin/portal-login-doctor.cjs');

describe('a Node that is too old', () => {
  underEach('tooOld', (node, version) => {
    it.each([
      [
        'en_US.UTF-8',
        `portal-login-doctor: needs Node 20.19 or newer; this is Node ${version} (https://nodejs.org).\n`,
      ],
      [
        'es_US.UTF-8',
        `portal-login-doctor: necesita Node 20.19 o una versión más nueva; este es Node ${version} (https://nodejs.org).\n`,
      ],
    ])('is told so in one sentence: %s', (LANG, sentence) => {
      const { status, stdout, stderr } = spawnSync(node, [PROGRAM, '--version'], { encoding: 'utf8', env: { LANG } });
      expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: sentence });
    });
  });
});
