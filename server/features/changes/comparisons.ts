import type { LangiumDocument, LangiumDocuments, LangiumSharedCoreServices } from 'langium';
import type { Agreement } from '../../../language/agreement/model.js';
import { importClosure } from '../../../language/references/imports.js';
import type { Baseline } from '../../../protocol/review.js';
import type { GradedChange } from '../../../review/change.js';
import { compareAgreements } from '../../../review/compare.js';
import { reviewOf, type ChangedAgreement } from '../../../review/policy/grade.js';
import { DEFAULT_POLICY } from '../../../review/policy/policy.js';
import type { ResolvedAgreements } from '../../workspace/resolved-agreements.js';
import type { FormerAgreements } from './former-agreements.js';

/** A graded change, and the agreement that it is in; empty for one that reaches several. */
export interface FoundChange {
    readonly agreement: string;
    readonly change: GradedChange;
}

/** A file beside its baseline. */
export interface Comparison {
    readonly baseline: Baseline;
    readonly former: LangiumDocuments;
    /** The gravest first. */
    readonly changes: readonly FoundChange[];
}

interface Compared {
    readonly baseline: Baseline;
    readonly former: FormerAgreements;
    /** The last comparison, and the agreements that it was made of. */
    last?: { readonly agreements: readonly Agreement[]; readonly comparison: Comparison };
}

/** The files that are compared with an earlier revision, each compared once between two changes. */
export class Comparisons {
    private readonly compared = new Map<string, Compared>();

    constructor(
        private readonly resolved: ResolvedAgreements,
        private readonly shared: LangiumSharedCoreServices,
    ) {}

    /** The addresses of the compared files. */
    get uris(): readonly string[] {
        return [...this.compared.keys()];
    }

    begin(uri: string, baseline: Baseline, former: FormerAgreements): void {
        this.compared.set(uri, { baseline, former });
    }

    end(uri: string): void {
        this.compared.delete(uri);
    }

    /** What changed in a file; nothing without a baseline, and while it or an imported file cannot be read. */
    of(document: LangiumDocument): Comparison | undefined {
        const compared = this.compared.get(document.uri.toString());
        if (!compared || !this.isReadable(document)) return undefined;
        const agreements = this.resolved.of(document);
        if (compared.last?.agreements === agreements) return compared.last.comparison;
        const { baseline, former } = compared;
        const later = agreements.filter(({ kind }) => kind === 'agreement');
        const changes = changesBetween(former.agreements, later, document.uri.toString(), baseline);
        const comparison = { baseline, former: former.documents, changes };
        compared.last = { agreements, comparison };
        return comparison;
    }

    private isReadable(document: LangiumDocument): boolean {
        const { LangiumDocuments } = this.shared.workspace;
        if (!this.resolved.isLinked(document)) return false;
        return [document, ...importClosure(document, LangiumDocuments)].every(
            ({ parseResult: { lexerErrors, parserErrors } }) => lexerErrors.length + parserErrors.length === 0,
        );
    }
}

function changesBetween(
    before: readonly Agreement[],
    after: readonly Agreement[],
    file: string,
    { name, revision }: Baseline,
): readonly FoundChange[] {
    const agreements = pairsOf(before, after).map(([earlier, later]): ChangedAgreement => ({
        ...compareAgreements(earlier, later),
        file,
        formerFile: undefined,
    }));
    const now = new Date();
    const review = reviewOf({
        before: { text: name, commit: revision },
        after: { text: 'the editor', commit: undefined },
        agreements,
        policy: DEFAULT_POLICY,
        approvals: [],
        findings: [],
        today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
        authors: [],
    });
    return [
        ...review.shared.map(change => ({ agreement: '', change })),
        ...review.agreements.flatMap(({ agreement, changes }) => changes.map(change => ({ agreement, change }))),
    ];
}

/** Agreements of the same name; those of the only agreement of a file also where it has a new name. */
function pairsOf(
    before: readonly Agreement[],
    after: readonly Agreement[],
): readonly (readonly [Agreement | undefined, Agreement | undefined])[] {
    const [was, is] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1) return [[was, is]];
    const named = (all: readonly Agreement[], name: string | undefined): Agreement | undefined =>
        all.find(each => each.name?.value === name);
    const gone = before.filter(each => !named(after, each.name?.value));
    return [
        ...after.map(each => [named(before, each.name?.value), each] as const),
        ...gone.map(each => [each, undefined] as const),
    ];
}
