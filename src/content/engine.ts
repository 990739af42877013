import { categories } from '../core/types.ts';
console.debug(categories);
