import type { CreditClaim } from '../../language/agreement/model.js';
import { wordDuration } from '../../language/values/words.js';
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
    write: claim => (claim.kind === 'automatic' ? 'automatic' : words(claim, wordDuration(claim.window))),
    canonical: claim => (claim.kind === 'automatic' ? 'automatic' : words(claim, duration.canonical(claim.window))),
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function words({ anchor }: CreditClaim & { readonly kind: 'within' }, window: string): string {
    return `within ${window}${anchor === undefined ? '' : ` after ${anchor.replace('-', ' ')}`}`;
}
