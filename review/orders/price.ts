import type { Price } from '../../language/values/money.js';
import { anything } from './anything.js';
import type { Domain } from './order.js';

// Until it has an order of its own: the same, or without an order.
export const price: Domain<Price> = anything;
