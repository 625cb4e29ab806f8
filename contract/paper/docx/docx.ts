import { Document, Packer } from 'docx';
import type { ContractDocument } from '../../tree/document.js';
import { runsText } from '../printed.js';
import { printing } from '../printing.js';
import { clauseChildren } from './clauses.js';
import { frontMatter } from './front-matter.js';
import { header, footer } from './margins.js';
import { numbering } from './numbering.js';
import { pageNumbers } from './page-numbers.js';
import { reproducible } from './reproducible.js';
import { PAGE, styles } from './styles.js';

/**
 * The contract as a Word document: headings and paragraphs that Word itself numbers, cross-references that follow when
 * something is inserted, a table of contents, tables with repeating heads. The same contract gives the same bytes.
 */
export async function renderDocx(contract: ContractDocument): Promise<Uint8Array> {
    const printed = printing(contract);
    const title = runsText(printed.title);
    const document = new Document({
        title,
        creator: '',
        lastModifiedBy: '',
        description: runsText(printed.subtitle),
        styles: styles(printed.vocabulary.language),
        numbering,
        // The table of contents shows page numbers when the file is opened, and Word does not ask to update it.
        pageNumbers: pageNumbers(printed),
        sections: [
            {
                properties: { page: PAGE, titlePage: true },
                headers: { first: header(printed, ''), default: header(printed, title) },
                footers: { first: footer(printed), default: footer(printed) },
                children: [...frontMatter(printed), ...clauseChildren(printed)],
            },
        ],
    });
    return reproducible(await Packer.pack(document, 'uint8array'));
}
