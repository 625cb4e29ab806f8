import type { ContractDocument } from '../tree/document.js';
import { isSameClause, readAlike } from '../tree/sameness.js';
import { clauseElement, titleElement } from './blocks.js';
import { htmlOf } from './element.js';

/** A piece of the contract that a page replaces as a whole: its head, or a clause without those inside it. */
export interface HtmlBlock {
    /** Permanent: made of the names in the agreement. */
    readonly id: string;
    /** One element with this id. Holds no script, no handler and nothing that loads. */
    readonly html: string;
}

/** A contract with its blocks: the head, then the clauses in reading order. */
export interface HtmlRendering {
    readonly document: ContractDocument;
    readonly blocks: readonly HtmlBlock[];
}

/**
 * The contract as blocks of HTML. At every key a large contract is rendered again, and all but a few of its clauses are
 * what they were `before`: their HTML is, too.
 */
export function renderHtml(document: ContractDocument, before?: HtmlRendering): HtmlRendering {
    const { clauses } = document;
    const known = before && readAlike(before.document, document) ? before : undefined;
    const head = { id: 'title', html: `${htmlOf(titleElement(document))}\n` };
    const blocks = clauses.map((clause, index): HtmlBlock => {
        const [paired, block] = [known?.document.clauses[index], known?.blocks[index + 1]];
        const html =
            paired && block && isSameClause(clause, paired)
                ? block.html
                : `${htmlOf(clauseElement(clause, document))}\n`;
        return { id: clause.id, html };
    });
    return { document, blocks: [head, ...blocks] };
}
