import { setFlagsFromString } from 'node:v8';

/**
 * The options with which Node starts for the server. Each edit makes a new syntax tree and drops the old one; a young
 * generation with room for a whole tree frees it without having copied it. These are options that Node documents,
 * because Node does not start with an option that it does not know.
 */
export const V8_START_OPTIONS: readonly string[] = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/**
 * Sets options of V8 while it runs; V8 ignores those that it does not know. The old generation grows less, which keeps
 * the process small. Types are recorded from the first pass over a file on, so that the first edits are already fast.
 */
export function tuneV8(): void {
    setFlagsFromString('--heap-growing-percent=100');
    setFlagsFromString('--no-lazy-feedback-allocation');
}
