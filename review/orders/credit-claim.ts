import type { CreditClaim } from '../../language/agreement/model.js';
import { formatDuration } from '../../language/values/formatting.js';
import { duration } from './duration.js';
import { EQUAL, INCOMPARABLE, type Domain } from './order.js';

/** How the client gets a credit: without a claim is best, and the longer a claim can be made the better. */
export const creditClaim: Domain<CreditClaim> = {
    name: 'credit-claim',
    compare: (before, after) => {
        if (before.kind === 'automatic' || after.kind === 'automatic') {
            if (before.kind === after.kind) return EQUAL;
            return { order: after.kind === 'automatic' ? 'greater' : 'less' };
        }
        return before.anchor === after.anchor ? duration.compare(before.window, after.window) : INCOMPARABLE;
    },
    format: claim => (claim.kind === 'automatic' ? 'automatic' : formatClaim(claim, formatDuration(claim.window))),
    canonical: claim =>
        claim.kind === 'automatic' ? 'automatic' : formatClaim(claim, duration.canonical(claim.window)),
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function formatClaim({ anchor }: CreditClaim & { readonly kind: 'within' }, window: string): string {
    return `within ${window}${anchor === undefined ? '' : ` after ${anchor.replace('-', ' ')}`}`;
}
