import { EQUAL, type Domain } from './order.js';

/** That something is said at all: it comes, or it goes. */
export const stated: Domain<true> = {
    name: 'stated',
    isOrdered: false,
    isTotal: true,
    compare: () => EQUAL,
    // That it is there, or not, says the action.
    format: () => '',
    canonical: () => 'stated',
    actions: { greater: 'increased', less: 'decreased' },
};
