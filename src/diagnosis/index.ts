export { diagnose } from './diagnose.js';
export { nextQuestion, type NextQuestion } from './next-question.js';
