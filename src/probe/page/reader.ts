/** All that is loaded late to read pages with. */
export { PageMemory } from './page-memory.js';
export { readPageToFollow } from './read-page.js';
export { rehearse } from './rehearse.js';
