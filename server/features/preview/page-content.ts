import type { LangiumDocument } from 'langium';
import type { ContractDocument } from '../../../contract/tree/document.js';
import type { Agreement } from '../../../language/agreement/model.js';
import { importClosure } from '../../../language/references/imports.js';
import type { Agreements } from '../../../protocol/contracts.js';
import type { OpenPreview } from '../../../protocol/preview.js';
import type { MsaServices } from '../../services.js';
import { summaryOf, type AgreementPair, type Basis, type Comparison } from '../changes/comparison.js';
import { mistakesIn } from '../changes/comparisons.js';
import { listedAgreement } from '../../workspace/resolved-agreements.js';
import type { PreviewSource } from './preview-state.js';

/** What a page can show of a file now. */
export interface PageContent {
    readonly agreements: Agreements.Result;
    /** The place of the agreement that is shown; -1 when there is none. */
    readonly chosen: number;
    readonly source: PreviewSource;
    /** Where the file has a baseline: what it is called, and how much changed since. */
    readonly comparison: { readonly name: string; readonly summary: string } | undefined;
}

/** What a page shows of a file: the contract of the chosen agreement, or its redline where that is asked for. */
export function pageContent(
    document: LangiumDocument,
    asked: Asked & Pick<OpenPreview.Params, 'redline'>,
    { shared, msa }: MsaServices,
): PageContent {
    const { Comparisons } = msa.workspace;
    const uri = document.uri.toString();
    const comparison = Comparisons.of(document);
    const basis = Comparisons.basisOf(uri);
    const said = basis && { name: basis.baseline.name, summary: summaryFor(basis, Comparisons.latest(uri)) };
    if (!asked.redline || !basis) return { ...plainContent(document, asked, msa), comparison: said };
    if (comparison) return { ...redlineContent(comparison, asked, basis), comparison: said };
    // A part that cannot be read would be shown as deleted, so the last redline stays until all can be read again.
    const { agreements, chosen, source } = plainContent(document, asked, msa);
    const mistakes = mistakesIn([document, ...importClosure(document, shared.workspace.LangiumDocuments)]);
    return { agreements, chosen, source: { ...source, mistakes, since: basis.baseline }, comparison: said };
}

/** What of a file a page shows. */
type Asked = Pick<OpenPreview.Params, 'view' | 'agreement'>;
type Shown = Omit<PageContent, 'comparison'>;

function plainContent(
    document: LangiumDocument,
    { view, agreement: name }: Asked,
    { workspace: { ResolvedAgreements, Contracts } }: MsaServices['msa'],
): Shown {
    const agreement = ResolvedAgreements.chosen(document, name);
    const agreements = ResolvedAgreements.listed(document);
    return {
        agreements,
        chosen: agreements.findIndex(each => each.name === agreement?.name?.value),
        source: {
            title: agreement?.title?.value ?? '',
            contract: agreement && (() => Contracts.of(agreement, view)),
            mistakes: mistakesIn([document]),
        },
    };
}

function redlineContent(comparison: Comparison, asked: Asked, { baseline }: Basis): Shown {
    const agreements = comparison.pairs.map(pair => listedAgreement(agreementOf(pair)));
    const pair = chosenPair(comparison, asked);
    return {
        agreements,
        chosen: pair ? comparison.pairs.indexOf(pair) : -1,
        source: {
            title: (pair && agreementOf(pair).title?.value) ?? '',
            contract: pair && (() => comparison.redline(pair, asked.view)),
            mistakes: 0,
            since: baseline,
        },
    };
}

/** The redline of what a page shows, as far as the file could be compared; also for a page that does not show it. */
export function pageRedline(
    document: LangiumDocument,
    asked: Asked,
    { msa: { workspace } }: MsaServices,
): ContractDocument | undefined {
    const comparison = workspace.Comparisons.of(document) ?? workspace.Comparisons.latest(document.uri.toString());
    const pair = comparison && chosenPair(comparison, asked);
    return pair && comparison.redline(pair, asked.view);
}

/** Also an agreement that is gone can be chosen. */
function chosenPair({ pairs }: Comparison, { agreement: name }: Asked): AgreementPair | undefined {
    return pairs.find(pair => agreementOf(pair).name?.value === name) ?? pairs[0];
}

function agreementOf({ before, after }: AgreementPair): Agreement {
    return after ?? before;
}

function summaryFor({ baseline: { name } }: Basis, comparison: Comparison | undefined): string {
    return comparison
        ? summaryOf(comparison, comparison.changes)
        : `Not compared with ${name} yet, because the file cannot be read.`;
}
