import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { ContractDocument } from '../tree/document.js';
import { clauseElement, titleElement } from './blocks.js';
import { htmlOf, type Element } from './element.js';

/** A piece of the contract that a page replaces as a whole: its head, or a clause without those inside it. */
export interface ContractElement {
    /** Permanent: made of the names in the agreement. */
    readonly id: string;
    /** One element with this id. Holds no script, no handler and nothing that loads. */
    readonly element: Element;
    readonly source: SourceSpan | undefined;
}

/** The contract as elements in reading order. */
export function contractElements(document: ContractDocument): readonly ContractElement[] {
    const { title, clauses } = document;
    return [
        { id: 'title', element: titleElement(document), source: title.source },
        ...clauses.map(clause => ({
            id: clause.id,
            element: clauseElement(clause, document),
            source: clause.source,
        })),
    ];
}

export interface HtmlBlock {
    readonly id: string;
    readonly html: string;
    readonly source: SourceSpan | undefined;
}

/** The same elements as text. */
export function renderBlocks(document: ContractDocument): readonly HtmlBlock[] {
    return contractElements(document).map(({ id, element, source }) => ({ id, html: `${htmlOf(element)}\n`, source }));
}
