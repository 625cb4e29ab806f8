import type { Step } from './step.js';

/** What follows from the facts of an example; or the sentence that says why nothing does. */
export type Result<T> = { readonly kind: 'computed'; readonly value: T; readonly steps: readonly Step[] } | Open;

/**
 * `text`: the agreement or the example leaves it open. `program`: everything is stated, and this program cannot compute
 * it.
 */
export interface Open {
    readonly kind: 'open';
    readonly cause: 'text' | 'program';
    readonly reason: string;
}

/** What the agreement or the example leaves open. */
export function open(reason: string): Open {
    return { kind: 'open', cause: 'text', reason };
}

/** What the agreement says, and we cannot compute. */
export function incomputable(reason: string): Open {
    return { kind: 'open', cause: 'program', reason };
}
