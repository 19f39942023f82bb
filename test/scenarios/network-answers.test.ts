import { networkAnswers } from './network-answers.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('answers of the own network', networkAnswers);
