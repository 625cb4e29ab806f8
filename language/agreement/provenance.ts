/** A stretch of a file: UTF-16 offsets from its start, `end` exclusive. */
export interface SourceSpan {
    readonly uri: string;
    readonly offset: number;
    readonly end: number;
}

/**
 * Where a value comes from. `written`: at this place, in the element that has it. `inherited`: in a tier that the
 * element extends. `overridden`: at this place, instead of the one in `replaces`. `defaulted`: nowhere; the span is that
 * of the element that lacks it.
 */
export interface Provenance {
    readonly origin: 'written' | 'inherited' | 'overridden' | 'defaulted';
    readonly span: SourceSpan;
    /** The place in the agreement of the base whose value no longer holds, and why. */
    readonly replaces?: { readonly span: SourceSpan; readonly because: string | undefined } | undefined;
}

/** A value that may know the text that states it: the agreement does, a computation does not. */
export type Sourced<V> = V & { readonly source?: SourceSpan };

/**
 * The same value, which knows the text that states it. That is no part of what it is: values are equal wherever they
 * stand, and what is made of a value in a computation is stated nowhere.
 */
export function withSource<V extends object>(value: V, find: () => SourceSpan): Sourced<V> {
    return Object.defineProperty(value, 'source', { get: find, enumerable: false });
}

/** A value together with the place that states it. */
export interface Fact<T> {
    readonly value: T;
    readonly provenance: Provenance;
}
