import type { InterceptorRule, ProductRule } from '../../../src/model/index.js';
import type { Known } from '../../../src/judge/inputs.js';
import { smallTable } from '../../fixtures/table.js';

const product = (id: string, recognise: Partial<ProductRule['recognise']>): ProductRule => ({
  id,
  name: id.toUpperCase(),
  recognise: {
    hosts: [],
    paths: [],
    cookies: [],
    marks: [],
    hints: { paths: [], cookies: [], marks: [] },
    ...recognise,
  },
  facts: [],
  sources: [],
});

/** A few products by each kind of sign. */
export const someProducts: Known = {
  table: {
    ...smallTable(),
    products: [
      product('followmyhealth', { hosts: ['.followmyhealth.com'] }),
      product('jane', { hosts: ['jane.app'] }),
      product('by-cookie', { cookies: ['MyChart_*'] }),
      product('by-mark', { marks: ['portal-core.js'] }),
      product('by-hint', { hints: { paths: [], cookies: [], marks: ['hinted.js'] } }),
    ],
  },
};

const interceptor: InterceptorRule = {
  name: 'Example Filter',
  kind: 'filter',
  issuer: ['Example Filter Root*'],
  sources: [],
};

export const anInterceptor: Known = { table: { ...smallTable(), interceptors: [interceptor] } };
