import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is started for the server. Each edit makes a new syntax tree and drops the old one: a young generation with
 * room for one tree clears it away without having copied it. Only options that Node documents: it does not start with
 * one that it does not know.
 */
export const V8_START_OPTIONS: readonly string[] = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/**
 * What V8 can still be told while it runs, and ignores if it does not know it: to let the old generation grow less,
 * which keeps the process small, and to keep the types that it sees in the first pass over a file, so that the first
 * edits are already fast.
 */
export function tuneV8(): void {
    setFlagsFromString('--heap-growing-percent=100');
    setFlagsFromString('--no-lazy-feedback-allocation');
}
