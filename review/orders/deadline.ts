import type { Calendar, TimeTarget } from '../../language/agreement/model.js';
export interface Deadline {
    readonly target: TimeTarget;
    readonly calendar: Calendar | undefined;
    readonly start: string | undefined;
}
import { anything } from './anything.js';
import type { Domain } from './order.js';

// Until it has an order of its own: the same, or without an order.
export const deadline: Domain<Deadline> = anything;
