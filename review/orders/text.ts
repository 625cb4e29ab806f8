import type { HoleValue, Prose } from '../../language/agreement/prose.js';
import { wordDate } from '../../language/values/moment.js';
import {
    wordCadence,
    wordMoney,
    wordPercentage,
    wordPrice,
    wordQuantity,
    wordTimeTarget,
} from '../../language/values/words.js';
import { canonicalOf } from './canonical.js';
import { hintsOf } from './hints.js';
import { EQUAL, type Compared, type Domain } from './order.js';

/**
 * Prose. Nobody but a reader can say what other words mean, so it is the same but for white space, or without an order;
 * what is said of the difference is a hint. A value of the agreement in it counts by its path and by itself.
 */
export const text: Domain<Prose> = {
    name: 'text',
    compare: (before, after) => (isSameProse(before, after) ? EQUAL : comparedTexts(text, before, after)),
    write: prose => singleSpaced(prose.parts.map(writtenPart).join('')) || 'no words',
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
    { canonical, write }: Pick<Domain<T>, 'canonical' | 'write'>,
    before: T,
    after: T,
): Compared {
    if (canonical(before) === canonical(after)) return EQUAL;
    const hints = hintsOf(write(before), write(after));
    return { order: 'incomparable', ...(hints === undefined ? {} : { magnitude: { text: hints, share: undefined } }) };
}

function writtenPart(part: Prose['parts'][number]): string {
    return part.kind === 'markdown' ? part.markdown : wordHole(part.value) || `{{${part.path.join('.')}}}`;
}

function wordHole(hole: HoleValue): string {
    switch (hole.kind) {
        case 'label':
            return hole.label;
        case 'time':
            return wordTimeTarget(hole.value);
        case 'percentage':
            return wordPercentage(hole.value);
        case 'price':
            return wordPrice(hole.value);
        case 'money':
            return wordMoney(hole.value);
        case 'quantity':
            return wordQuantity(hole.value);
        case 'cadence':
            return wordCadence(hole.value);
        case 'number':
            return hole.value.written;
        case 'date':
            return wordDate(hole.value);
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
