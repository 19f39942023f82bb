import { connection } from './connection.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('connection', connection);
