import { answerStatus } from './answer-status.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('answer status', answerStatus);
