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

/** A value together with the place that states it. */
export interface Fact<T> {
    readonly value: T;
    readonly provenance: Provenance;
}
