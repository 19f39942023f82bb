import { here } from './here.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('here', here);
