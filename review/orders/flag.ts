import { EQUAL, type Domain } from './order.js';

/** Whether something holds: stated is more than not stated. */
export const flag: Domain<boolean> = {
    name: 'flag',
    compare: (before, after) => (before === after ? EQUAL : { order: after ? 'greater' : 'less' }),
    write: value => (value ? 'yes' : 'no'),
    canonical: value => (value ? 'yes' : 'no'),
    isOrdered: true,
    actions: { greater: 'strengthened', less: 'weakened' },
};
