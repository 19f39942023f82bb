export { nearestUtterances } from './nearest-utterances.js';
export { readWords } from './read-words.js';
