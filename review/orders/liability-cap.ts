import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { feeMultiple } from './fee-multiple.js';
import { money } from './money.js';
import { comparedParts, EQUAL, INCOMPARABLE, type Compared, type Domain } from './order.js';

/** The most that a party is liable for: an amount, so many times the fees, or of both the greater one. */
export type LiabilityCap = Pick<Statement<ast.LiabilityCap>, 'greater' | 'amount' | 'multiple'>;

/**
 * Of two alternatives that count by the greater one, each counts, and one more is never less. How an amount stands to
 * fees nobody knows, and which of two alternatives counts where that is not said.
 */
export const liabilityCap: Domain<LiabilityCap> = {
    name: 'liability-cap',
    compare: (before, after) => {
        if (liabilityCap.canonical(before) === liabilityCap.canonical(after)) return EQUAL;
        if (isOpen(before) !== isOpen(after)) return INCOMPARABLE;
        const parts = [
            comparedAlternative(before.amount, after.amount, money),
            comparedAlternative(before.multiple, after.multiple, feeMultiple),
        ];
        const orders = new Set(parts.map(({ order }) => order));
        const isExchange = orders.has('less') && orders.has('greater') && shapeOf(before) !== shapeOf(after);
        return isExchange ? INCOMPARABLE : comparedParts(parts);
    },
    format: ({ greater, amount, multiple }) => {
        const alternatives = [amount && money.format(amount), multiple && feeMultiple.format(multiple)];
        const words = alternatives.filter(each => each !== undefined).join(' or ') || '?';
        return greater && amount && multiple ? `greater of ${words}` : words;
    },
    canonical: each => {
        const { amount, multiple } = each;
        const alternatives = [amount && money.canonical(amount), multiple && feeMultiple.canonical(multiple)];
        return `${isOpen(each) ? 'either ' : ''}${alternatives.filter(part => part !== undefined).join(' or ')}`;
    },
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

/** Whether nothing says which of two alternatives counts. */
function isOpen({ greater, amount, multiple }: LiabilityCap): boolean {
    return !greater && amount !== undefined && multiple !== undefined;
}

function shapeOf({ amount, multiple }: LiabilityCap): string {
    return `${amount ? 'amount' : ''} ${multiple ? 'multiple' : ''}`;
}

function comparedAlternative<T>(before: T | undefined, after: T | undefined, domain: Domain<T>): Compared {
    if (before !== undefined && after !== undefined) return domain.compare(before, after);
    if (before === undefined && after === undefined) return EQUAL;
    return { order: after === undefined ? 'less' : 'greater' };
}
