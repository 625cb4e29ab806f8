import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small. What a long agreement needs is some 40 MB, but each edit makes a new syntax tree, and left
 * to itself V8 lets ten times as much pile up before it clears away the old ones.
 */
export function keepHeapSmall(): void {
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=50');
}
