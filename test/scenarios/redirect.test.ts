import { redirect } from './redirect.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('redirect', redirect);
