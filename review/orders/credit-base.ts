import type { CreditBase } from '../../language/agreement/model.js';
import { combined, orderOf, type Domain } from './order.js';

const RANKS: Readonly<Record<CreditBase['fees'], number>> = {
    'monthly-fees': 0,
    'quarterly-fees': 1,
    'yearly-fees': 2,
};

/** The fees of which a credit is a share: those of a longer period are more, those of the affected services alone are less. */
export const creditBase: Domain<CreditBase> = {
    name: 'credit-base',
    compare: (before, after) => ({
        order: combined([
            orderOf(RANKS[after.fees] - RANKS[before.fees]),
            orderOf(Number(before.affectedServicesOnly) - Number(after.affectedServicesOnly)),
        ]),
    }),
    format: ({ fees, affectedServicesOnly }) => `${fees}${affectedServicesOnly ? ' of affected services' : ''}`,
    canonical: ({ fees, affectedServicesOnly }) => `${fees}${affectedServicesOnly ? ' of affected services' : ''}`,
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};
