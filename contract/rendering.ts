import type { Agreement } from '../language/agreement/model.js';
import { contractDocument, type ContractOptions } from './contract.js';
import type { FormatName, RedlineFormatName } from './formats.js';
import { agreementJson } from './json/agreement.js';
import { renderMarkdown } from './markdown/markdown.js';
import { renderText } from './text/plain-text.js';
import { renderPage } from './html/page.js';
import type { Tracking } from './paper/docx/tracking.js';
import { paperIn, type PaperName } from './paper/paper-size.js';
import type { Writers } from './paper/writers.js';
import type { ContractDocument } from './tree/document.js';

export interface RenderOptions extends ContractOptions {
    /** A style sheet of the provider's house, laid over that of the HTML page. */
    readonly style?: string;
    /** The paper of a PDF or a Word document; that of the place, which the agreement names by its locale, without it. */
    readonly paper?: PaperName;
}

/** A contract as a file: text in UTF-8, or bytes. `refused` says in sentences why it would not be the contract. */
export type Rendered =
    | { readonly kind: 'rendered'; readonly content: string | Uint8Array }
    | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/**
 * The contract of an agreement as a file. The same agreement gives the same bytes. Only a draft may lack letters.
 */
export async function renderContract(
    agreement: Agreement,
    format: FormatName,
    writers: Writers,
    options: RenderOptions = {},
): Promise<Rendered> {
    const contract = contractDocument(agreement, options);
    if (format === 'json') return { kind: 'rendered', content: agreementJson(agreement, contract.standing) };
    const paper = options.paper ?? paperIn(agreement.locale?.value);
    return renderDocument(contract, format, writers, { ...options, paper });
}

/** How a contract, or a redline, is to be written: on which paper, and whether letters that a PDF lacks may show as marks. */
export interface DocumentOptions {
    readonly paper: PaperName;
    readonly style?: string;
    readonly draft?: boolean;
    /** Who made the changes of a redline, and when: Word says it of each. */
    readonly tracking?: Tracking;
}

/** A contract or a redline as a file. The same one gives the same bytes. */
export async function renderDocument(
    contract: ContractDocument,
    format: RedlineFormatName,
    writers: Writers,
    { paper, style, draft = false, tracking }: DocumentOptions,
): Promise<Rendered> {
    const rendered = (content: string | Uint8Array): Rendered => ({ kind: 'rendered', content });
    switch (format) {
        case 'markdown':
            return rendered(renderMarkdown(contract));
        case 'critic-markup':
            return rendered(renderMarkdown(contract, { revisions: 'critic-markup' }));
        case 'text':
            return rendered(renderText(contract));
        case 'html':
            return rendered(renderPage(contract, style));
        case 'pdf': {
            const reasons = draft ? [] : await writers.pdfObstacles(contract);
            if (reasons.length > 0) return { kind: 'refused', reasons };
            return rendered(await writers.pdf(contract, paper));
        }
        case 'docx':
            return rendered(await writers.docx(contract, paper, tracking));
    }
}
