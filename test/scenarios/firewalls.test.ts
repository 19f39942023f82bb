import { firewalls } from './firewalls.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('firewalls and what stands before a portal', firewalls);
