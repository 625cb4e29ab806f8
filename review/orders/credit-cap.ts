import type { CreditCap } from '../../language/agreement/model.js';
import { anything } from './anything.js';
import type { Domain } from './order.js';

// Until it has an order of its own: the same, or without an order.
export const creditCap: Domain<CreditCap> = anything;
