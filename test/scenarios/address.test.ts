import { address } from './address.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('address', address);
