export { DEMO_CASES, type DemoCase, type DemoCaseId } from './cases.js';
export { type Demo, startDemo } from './start.js';
