import { cookie, page } from './cookie-and-page.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('cookies', cookie);
rehearseAll('pages', page);
