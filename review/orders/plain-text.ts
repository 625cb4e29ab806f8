import { canonicalOf } from './canonical.js';
import type { Domain } from './order.js';
import { comparedTexts } from './text.js';

/** A line of text: the same but for white space, or without an order. */
export const plainText: Domain<string> = {
    name: 'text',
    isOrdered: false,
    compare: (before, after) => comparedTexts(plainText, before, after),
    format: value => value,
    canonical: canonicalOf,
    actions: { greater: 'increased', less: 'decreased' },
};
