import { EQUAL, type Domain } from './order.js';

/** That something is said at all: it comes, or it goes. */
export const stated: Domain<true> = {
    name: 'stated',
    isOrdered: false,
    isTotal: true,
    compare: () => EQUAL,
    // Whether it is there is told by the action of the change.
    format: () => '',
    canonical: () => 'stated',
    actions: { greater: 'increased', less: 'decreased' },
};
