import type { List } from './document.js';

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

/** `a` to `z`, then `aa`. */
function letters(position: number): string {
    const rest = Math.floor((position - 1) / 26);
    return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((position - 1) % 26));
}
