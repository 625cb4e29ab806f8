import type { HoleValue, Prose } from '../../language/agreement/prose.js';
import { formatDate } from '../../language/values/moment.js';
import {
    formatCadence,
    formatMoney,
    formatPercentage,
    formatPrice,
    formatQuantity,
    formatTimeTarget,
} from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { hintsOf } from './hints.js';
import { EQUAL, type Compared, type Domain } from './order.js';

/**
 * Prose. Only a reader can tell what other words mean. So two texts are equal if they differ only in white space, and
 * otherwise have no order; the difference comes with a hint. A value of the agreement in the text is compared by its
 * path and its value.
 */
export const text: Domain<Prose> = {
    name: 'text',
    compare: (before, after) => (isSameProse(before, after) ? EQUAL : comparedTexts(text, before, after)),
    format: prose => singleSpaced(prose.parts.map(writtenPart).join('')) || 'no words',
    canonical: prose =>
        singleSpaced(
            prose.parts
                .map(part =>
                    part.kind === 'markdown'
                        ? part.markdown
                        : `{{${part.path.join('.')}=${part.value.kind} ${canonicalValue(part.value)}}}`,
                )
                .join(''),
        ),
    isOrdered: false,
    actions: { greater: 'increased', less: 'decreased' },
};

/** Whether two texts without values are written alike, as most are: that needs no look at their words. */
function isSameProse({ parts }: Prose, { parts: others }: Prose): boolean {
    return (
        parts.length === others.length &&
        parts.every((part, index) => {
            const other = others[index];
            return part.kind === 'markdown' && other?.kind === 'markdown' && part.markdown === other.markdown;
        })
    );
}

/** The same, or incomparable with hints. */
export function comparedTexts<T>(
    { canonical, format }: Pick<Domain<T>, 'canonical' | 'format'>,
    before: T,
    after: T,
): Compared {
    if (canonical(before) === canonical(after)) return EQUAL;
    const hints = hintsOf(format(before), format(after));
    return { order: 'incomparable', ...(hints === undefined ? {} : { magnitude: { text: hints, share: undefined } }) };
}

function writtenPart(part: Prose['parts'][number]): string {
    return part.kind === 'markdown' ? part.markdown : formatHole(part.value) || `{{${part.path.join('.')}}}`;
}

function formatHole(hole: HoleValue): string {
    switch (hole.kind) {
        case 'label':
            return hole.label;
        case 'time':
            return formatTimeTarget(hole.value);
        case 'percentage':
            return formatPercentage(hole.value);
        case 'price':
            return formatPrice(hole.value);
        case 'money':
            return formatMoney(hole.value);
        case 'quantity':
            return formatQuantity(hole.value);
        case 'cadence':
            return formatCadence(hole.value);
        case 'number':
            return hole.value.written;
        case 'date':
            return formatDate(hole.value);
        case 'missing':
            return '';
    }
}

function canonicalValue(hole: HoleValue): string {
    if (hole.kind === 'label') return hole.label;
    if (hole.kind === 'missing') return '';
    return canonicalOf(hole.value);
}

function singleSpaced(words: string): string {
    return words.replace(/\s+/g, ' ').trim();
}
