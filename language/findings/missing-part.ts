import type { SourceSpan } from '../agreement/provenance.js';

/** Something that the contract of an agreement needs and the agreement does not state. */
export interface MissingPart {
    /** In words: `availability target of Uptime`. */
    readonly what: string;
    /** The statement that would state it, as an example; `undefined` where the broken text itself says what it lacks. */
    readonly statement: string | undefined;
    /** The place that lacks it. */
    readonly span: SourceSpan;
}
