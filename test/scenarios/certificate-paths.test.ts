import { certificatePaths } from './certificate-paths.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('certificate paths', certificatePaths);
