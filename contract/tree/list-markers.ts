import type { List } from './document.js';
import { isGone } from './text.js';

/** What stands before the item at a position, which counts from 1: `•`, `(b)` or `2.` */
export function markerOf(style: List['style'], position: number): string {
    switch (style) {
        case 'bullets':
            return '•';
        case 'letters':
            return `(${letters(position)})`;
        case 'numbers':
            return `${position}.`;
    }
}

/** `a` to `z`, then `aa`, for a position, which counts from 1. */
export function letters(position: number): string {
    const rest = Math.floor((position - 1) / 26);
    return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((position - 1) % 26));
}

/** The markers of all items. In a redline, what went counts with what was there before, and the rest as it counts now. */
export function markersOf({ style, start = 1, items }: List): readonly string[] {
    let now = start;
    let before = start;
    return items.map(({ revision }) => {
        const isPast = revision !== undefined && isGone(revision);
        const marker = markerOf(style, isPast ? before : now);
        if (revision !== 'inserted') before++;
        if (!isPast) now++;
        return marker;
    });
}
