import { certificate } from './certificate.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('certificate', certificate);
