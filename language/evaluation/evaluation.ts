import type { SourceSpan } from '../agreement/provenance.js';

/** One step of a calculation in words, and the statement of the agreement that it follows from. */
export interface Step {
    readonly words: string;
    readonly span: SourceSpan | undefined;
}

/** What follows from the facts of an example; or the sentence that says why nothing does. */
export type Result<T> =
    | { readonly kind: 'computed'; readonly value: T; readonly steps: readonly Step[] }
    | { readonly kind: 'open'; readonly reason: string };

export function open(reason: string): { readonly kind: 'open'; readonly reason: string } {
    return { kind: 'open', reason };
}
