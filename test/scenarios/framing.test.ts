import { framing } from './framing.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('framing', framing);
