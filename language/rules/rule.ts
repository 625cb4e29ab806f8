import type { LangiumDocument, LangiumDocuments, URI } from 'langium';
import type { Agreement } from '../agreement/model.js';
import type { SourceSpan } from '../agreement/provenance.js';
import type { Fix, Related, Severity } from '../findings/finding.js';
import type { MissingPart } from '../findings/missing-part.js';

/** `core`: follows from the document alone. `clarity`: careful readers would disagree. `practice`: advice. `regime`: law. */
type Profile = 'core' | 'clarity' | 'practice' | 'regime';

/** One check of the catalogue: everything about it is in the one file that declares it. */
export interface Rule {
    /** The stable code, such as `D01`. */
    readonly code: string;
    /** The stable name in words, such as `resolution-shorter-than-response`. */
    readonly slug: string;
    readonly severity: Severity;
    readonly profile: Profile;
    /** One sentence: what the rule reports. */
    readonly summary: string;
    /** Markdown for the page of the rule: why it matters to the parties, and what to do. */
    readonly explanation: string;
    /** Complete files. The first has this finding, the second has no finding of this rule. */
    readonly example: { readonly fails: string; readonly passes: string };
    /** Whether a finding of the failing example comes with a quick fix. */
    readonly fixable: boolean;
    /** Whether it says that something stands nowhere. It waits while there are lines that cannot be read and might say it. */
    readonly reportsAbsence?: true;
    /** Whether it says of a part of a file that it cannot be read. Other findings that may follow from that are not reported. */
    readonly reportsUnread?: true;
    readonly check: Check;
}

/**
 * What a rule looks at. `agreement`: a whole agreement, so that a missing part is missing. `declarations`: an
 * agreement, or the shared declarations of a file that others import. `source`: one file as it is written, and the
 * agreements that it makes.
 */
type Check =
    | {
          readonly reads: 'agreement' | 'declarations';
          readonly run: (agreement: Agreement, sources: Sources) => Iterable<Problem>;
      }
    | {
          readonly reads: 'source';
          readonly run: (
              document: LangiumDocument,
              sources: Sources,
              agreements: readonly Agreement[],
          ) => Iterable<Problem>;
      };

/** What a rule says of one place; code and severity are those of the rule unless the context makes it graver or lighter. */
export interface Problem {
    readonly message: string;
    readonly help?: string;
    readonly span: SourceSpan;
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
    readonly severity?: Severity;
}

/** The files around the one that is checked. */
export interface Sources {
    readonly documents: LangiumDocuments;
    /** The folders that imports may reach; empty when files are opened without a folder. */
    readonly folders: readonly URI[];
    /** What the contract of an agreement would mark as missing. */
    missingPartsOf(agreement: Agreement): readonly MissingPart[];
    /** The text of a loaded file, for fixes that depend on the layout; empty for any other. */
    text(uri: string): string;
}
