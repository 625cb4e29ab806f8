import type { SourceSpan } from '../agreement/provenance.js';

export type Severity = 'error' | 'warning' | 'info';

/** Something that is wrong with an agreement, where, and what to do about it. */
export interface Finding {
    /** The stable code of the rule, such as `D01`. Never used for anything else. */
    readonly code: string;
    readonly slug: string;
    readonly severity: Severity;
    /** A full sentence that names the thing and says what is wrong and what that means. */
    readonly message: string;
    /** A sentence that says what to write instead. */
    readonly help: string | undefined;
    readonly span: SourceSpan;
    /** The other places that make it wrong. */
    readonly related: readonly Related[];
    readonly fixes: readonly Fix[];
}

export interface Related {
    readonly message: string;
    readonly span: SourceSpan;
}

/** A change of text that removes a finding. */
export interface Fix {
    /** An imperative: "Change the resolution to 8 hours". */
    readonly title: string;
    readonly edits: readonly Edit[];
    /** Whether nothing else can be meant, so that it may be made together with all others of this kind. */
    readonly isCertain?: boolean;
}

/** Replaces a stretch of a file; an empty stretch is an insertion. */
export interface Edit {
    readonly span: SourceSpan;
    readonly newText: string;
}
