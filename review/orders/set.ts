import type { Link } from '../../language/agreement/statement.js';
import { anything } from './anything.js';
import type { Domain } from './order.js';

// Until it has an order of its own: the same, or without an order.
export const setOfWords: Domain<readonly string[]> = anything;
export const setOfLinks: Domain<readonly Link[]> = anything;
