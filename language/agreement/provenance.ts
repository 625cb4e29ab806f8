/** A stretch of a file: UTF-16 offsets from its start, `end` exclusive. */
export interface SourceSpan {
    readonly uri: string;
    readonly offset: number;
    readonly end: number;
}

/**
 * Where a value comes from. `written`: at this place, in the element that has it. `inherited`: in a tier that the
 * element extends. `defaulted`: nowhere; the span is that of the element that lacks it.
 */
export interface Provenance {
    readonly origin: 'written' | 'inherited' | 'defaulted';
    readonly span: SourceSpan;
}

/** A value together with the place that states it. */
export interface Fact<T> {
    readonly value: T;
    readonly provenance: Provenance;
}
