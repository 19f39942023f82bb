export { readWords } from './read-words.js';
