import { answersAlone } from './answers-alone.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('answers alone', answersAlone);
