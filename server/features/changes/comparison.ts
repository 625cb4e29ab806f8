import type { LangiumDocuments } from 'langium';
import type { ContractDocument } from '../../../contract/tree/document.js';
import type { ContractView } from '../../../contract/views.js';
import type { Agreement } from '../../../language/agreement/model.js';
import type { PlainDate } from '../../../language/values/date.js';
import type { Baseline } from '../../../protocol/review.js';
import type { GradedChange, Review } from '../../../review/change.js';
import { compareAgreements } from '../../../review/compare.js';
import { reviewOf, type ChangedAgreement } from '../../../review/policy/grade.js';
import type { Settings } from '../../../review/policy/settings.js';
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
    readonly settings: Settings;
    readonly review: Review;
    readonly pairs: readonly AgreementPair[];
    /** The gravest first. */
    readonly changes: readonly FoundChange[];
    /** The contract of one of the pairs with all that came and went. It is made when it is first asked for. */
    readonly redline: (pair: AgreementPair, view: ContractView) => ContractDocument;
}

/** What a file is compared with, and by which policy. */
export interface Basis {
    readonly baseline: Baseline;
    readonly former: FormerAgreements;
    readonly settings: Settings;
}

/** Compares the agreements of a file with those that it held. */
export function comparisonOf(
    file: string,
    { baseline, former, settings }: Basis,
    agreements: readonly Agreement[],
    contracts: Contracts,
): Comparison {
    const pairs = pairsOf(former.agreements, agreements);
    const review = reviewedPairs(pairs, file, baseline, settings);
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
    return { baseline, former: former.documents, settings, review, pairs, changes, redline };
}

/** `3 changes since HEAD, 1 worse for the client`. */
export function summaryOf({ baseline, review }: Comparison, changes: readonly FoundChange[], link = ', '): string {
    const count = changes.length === 0 ? 'No changes' : counted(changes.length, 'change');
    const parties = review.perspective === 'both' ? (['client', 'provider'] as const) : [review.perspective];
    const worse = parties.flatMap(party => {
        const found = changes.filter(({ change }) => change.verdict[party] === 'worse').length;
        return found === 0 ? [] : [`${found} worse for the ${party}`];
    });
    const approved = changes.filter(({ change }) => change.approval).length;
    const parts = [`${count} since ${baseline.name}`, ...worse, ...(approved === 0 ? [] : [`${approved} approved`])];
    return parts.join(link);
}

/** The day by the clock of this machine. */
export function today(): PlainDate {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function reviewedPairs(
    pairs: readonly AgreementPair[],
    file: string,
    { name, revision, authors = [] }: Baseline,
    { policy, approvals, findings }: Settings,
): Review {
    return reviewOf({
        before: { text: name, commit: revision },
        after: { text: 'the editor', commit: undefined },
        agreements: pairs.map(({ before, after }): ChangedAgreement => ({
            ...compareAgreements(before, after),
            file,
            formerFile: undefined,
        })),
        ...{ policy, approvals, findings, today: today(), authors },
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
