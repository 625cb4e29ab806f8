import type { ContractDocument } from '../../tree/document.js';
import { presentText } from '../../tree/text.js';
import type { PaperName } from '../paper-size.js';
import { clausesOf } from './clauses.js';
import { frontOf } from './front.js';
import { finished, openDocument, typefaceIn } from './opened-document.js';
import { pagesOf } from './pages.js';
import { lookOf } from './style.js';
import type { Setting } from './text.js';
import { obstaclesIn } from './unprintable.js';
import { writePages } from './writing.js';

/**
 * The contract as a PDF file that says what everything in it is (PDF/UA): the same bytes for the same contract, wherever
 * and whenever.
 */
export async function renderPdf(document: ContractDocument, paper: PaperName = 'a4'): Promise<Uint8Array> {
    const title = presentText(document.title.title, document);
    const pdf = openDocument(title, document.vocabulary.language);
    const setting: Setting = { document, look: lookOf(document.form, paper), typeface: typefaceIn(pdf) };
    const front = frontOf(setting);
    const clauses = clausesOf(document, setting);
    const [first, ...others] = clauses.strips;
    const begun = first && hasContents(document) ? { ...first, beginsPage: true as const } : first;
    const pages = pagesOf([...front.strips, ...(begun ? [begun] : []), ...others], setting.look);
    writePages(pages, [...front.parts, ...clauses.parts], setting, pdf);
    return finished(pdf);
}

function hasContents({ form, clauses }: ContractDocument): boolean {
    return form === 'contract' && clauses.some(({ depth, heading }) => depth === 1 && heading);
}

/** Why the contract cannot be printed as it is, in sentences; the PDF would show `[?]` in place of some letters. */
export function pdfObstacles(document: ContractDocument): readonly string[] {
    return obstaclesIn(document, typefaceIn(openDocument('', document.vocabulary.language)));
}
