import type { Agreement } from '../language/agreement/model.js';
import { contractDocument, type ContractOptions } from './contract.js';
import type { FormatName } from './formats.js';
import { agreementJson } from './json/agreement.js';
import { renderMarkdown } from './markdown/markdown.js';
import { renderPage } from './html/page.js';
import type { Writers } from './paper/writers.js';

export interface RenderOptions extends ContractOptions {
    /** A style sheet of the provider's house, laid over that of the HTML page. */
    readonly style?: string;
}

/**
 * The contract of an agreement as a file: text in UTF-8, or bytes. The same agreement gives the same bytes.
 */
export async function renderContract(
    agreement: Agreement,
    format: FormatName,
    writers: Writers,
    options: RenderOptions = {},
): Promise<string | Uint8Array> {
    const contract = contractDocument(agreement, options);
    switch (format) {
        case 'markdown':
            return renderMarkdown(contract);
        case 'html':
            return renderPage(contract, options.style);
        case 'pdf':
            return writers.pdf(contract);
        case 'docx':
            return writers.docx(contract);
        case 'json':
            return agreementJson(agreement, contract.standing);
    }
}
