import type { LangiumDocuments } from 'langium';
import type { ContractDocument } from '../../../contract/tree/document.js';
import type { ContractView } from '../../../contract/views.js';
import type { Agreement } from '../../../language/agreement/model.js';
import type { Baseline } from '../../../protocol/review.js';
import type { GradedChange, Review } from '../../../review/change.js';
import { compareAgreements } from '../../../review/compare.js';
import { reviewOf, type ChangedAgreement } from '../../../review/policy/grade.js';
import { DEFAULT_POLICY } from '../../../review/policy/policy.js';
import { agreementRedline } from '../../../review/redline/agreement-redline.js';
import { reviewedRedline } from '../../../review/redline/reviewed-redline.js';
import { counted } from '../../../review/reports/phrases.js';
import type { Contracts } from '../../workspace/contracts.js';
import type { FormerAgreements } from './former-agreements.js';

/** A graded change, and the agreement that it is in; empty for one that reaches several. */
export interface FoundChange {
    readonly agreement: string;
    readonly change: GradedChange;
}

/** An agreement in both revisions; one of them is absent where it is new or gone. */
export type AgreementPair =
    | { readonly before: Agreement | undefined; readonly after: Agreement }
    | { readonly before: Agreement; readonly after: undefined };

/** A file beside its baseline. */
export interface Comparison {
    readonly baseline: Baseline;
    readonly former: LangiumDocuments;
    readonly pairs: readonly AgreementPair[];
    /** The gravest first. */
    readonly changes: readonly FoundChange[];
    /** The contract of one of the pairs with all that came and went. It is made when it is first asked for. */
    readonly redline: (pair: AgreementPair, view: ContractView) => ContractDocument;
}

/** Compares the agreements of a file with those that it held. */
export function comparisonOf(
    file: string,
    baseline: Baseline,
    former: FormerAgreements,
    agreements: readonly Agreement[],
    contracts: Contracts,
): Comparison {
    const pairs = pairsOf(former.agreements, agreements);
    const review = reviewedPairs(pairs, file, baseline);
    const redlines = new Map<string, ContractDocument>();
    const redline = (pair: AgreementPair, view: ContractView): ContractDocument => {
        const index = pairs.indexOf(pair);
        const key = `${index} ${view}`;
        const known = redlines.get(key);
        if (known) return known;
        const contractOf = (agreement: Agreement): ContractDocument => contracts.of(agreement, view);
        const plain = pair.after
            ? agreementRedline(pair.before, pair.after, contractOf)
            : agreementRedline(pair.before, pair.after, contractOf);
        const made = reviewedRedline(plain, review, index);
        redlines.set(key, made);
        return made;
    };
    const changes = [
        ...review.shared.map(change => ({ agreement: '', change })),
        ...review.agreements.flatMap(each => each.changes.map(change => ({ agreement: each.agreement, change }))),
    ];
    return { baseline, former: former.documents, pairs, changes, redline };
}

/** `3 changes since HEAD, 1 worse for the client`. */
export function summaryOf(changes: readonly FoundChange[], name: string, link = ', '): string {
    const worse = changes.filter(({ change }) => change.verdict.client === 'worse').length;
    const head = `${changes.length === 0 ? 'No changes' : counted(changes.length, 'change')} since ${name}`;
    return worse === 0 ? head : `${head}${link}${worse} worse for the client`;
}

function reviewedPairs(pairs: readonly AgreementPair[], file: string, { name, revision }: Baseline): Review {
    const now = new Date();
    return reviewOf({
        before: { text: name, commit: revision },
        after: { text: 'the editor', commit: undefined },
        agreements: pairs.map(({ before, after }): ChangedAgreement => ({
            ...compareAgreements(before, after),
            file,
            formerFile: undefined,
        })),
        policy: DEFAULT_POLICY,
        approvals: [],
        findings: [],
        today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
        authors: [],
    });
}

/** Agreements of the same name; those of the only agreement of a file also where it has a new name. */
function pairsOf(before: readonly Agreement[], after: readonly Agreement[]): readonly AgreementPair[] {
    const [was, is] = [before[0], after[0]];
    if (was && is && before.length === 1 && after.length === 1) return [{ before: was, after: is }];
    const named = (all: readonly Agreement[], name: string | undefined): Agreement | undefined =>
        all.find(each => each.name?.value === name);
    const gone = before.filter(each => !named(after, each.name?.value));
    return [
        ...after.map(each => ({ before: named(before, each.name?.value), after: each })),
        ...gone.map(each => ({ before: each, after: undefined })),
    ];
}
