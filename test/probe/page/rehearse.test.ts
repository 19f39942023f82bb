import { expect, it } from 'vitest';
import { rehearse } from '../../../src/probe/page/reader.js';

it('the first time, on a page of its own, goes well: a fault in it would be seen by nobody', () => {
  expect(rehearse).not.toThrow();
});
