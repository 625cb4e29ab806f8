import type { Step } from './step.js';

/** What follows from the facts of an example; or the sentence that says why nothing does. */
export type Result<T> =
    | { readonly kind: 'computed'; readonly value: T; readonly steps: readonly Step[] }
    | { readonly kind: 'open'; readonly reason: string };

export function open(reason: string): { readonly kind: 'open'; readonly reason: string } {
    return { kind: 'open', reason };
}
