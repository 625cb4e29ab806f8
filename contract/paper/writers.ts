import type { ContractDocument } from '../tree/document.js';
import type { Tracking } from './docx/tracking.js';
import type { PaperName } from './paper-size.js';

/**
 * The functions that make a PDF or a Word file of a contract. Their code and the fonts are larger than all the rest, so each
 * program loads them in its own way, when a file is asked for.
 */
export interface Writers {
    readonly docx: (contract: ContractDocument, paper: PaperName, tracking?: Tracking) => Promise<Uint8Array>;
    readonly pdf: (contract: ContractDocument, paper: PaperName) => Promise<Uint8Array>;
    /** Why a contract cannot be written as a PDF without losing letters, in sentences; none where it can. */
    readonly pdfObstacles: (contract: ContractDocument) => Promise<readonly string[]>;
}

/** The writers as modules that are loaded when they are first needed. */
export const modularWriters: Writers = {
    docx: async (contract, paper, tracking) => (await import('./docx/docx.js')).renderDocx(contract, paper, tracking),
    pdf: async (contract, paper) => (await import('./pdf/pdf.js')).renderPdf(contract, paper),
    pdfObstacles: async contract => (await import('./pdf/pdf.js')).pdfObstacles(contract),
};
