import { products } from './products.js';
import { rehearseAll } from './rehearse.js';

rehearseAll('products', products);
