import type { ContractDocument } from '../../tree/document.js';
import { printing } from '../printing.js';
import { pagesOf } from './pages.js';
import { unprintableIn } from './typeface.js';
import { openTypeface, typeset } from './typesetting.js';

/** The contract as a PDF file: the same bytes for the same contract, wherever and whenever. */
export async function renderPdf(document: ContractDocument): Promise<Uint8Array> {
    return typeset(pagesOf(printing(document), await openTypeface()));
}

/** The characters that the fonts of the PDF lack. It shows `[?]` in their place. */
export async function unprintableCharacters(document: ContractDocument): Promise<readonly string[]> {
    return unprintableIn(printing(document), await openTypeface());
}
