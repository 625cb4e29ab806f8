import type { ContractDocument } from '../tree/document.js';

/** What writes the formats for paper. It is larger than all else together, so each program loads it in its own way. */
export interface Writers {
    readonly docx: (contract: ContractDocument) => Promise<Uint8Array>;
    readonly pdf: (contract: ContractDocument) => Promise<Uint8Array>;
}

/** The writers as modules that are loaded when they are first needed. */
export const modularWriters: Writers = {
    docx: async contract => (await import('./docx/docx.js')).renderDocx(contract),
    pdf: async contract => (await import('./pdf/pdf.js')).renderPdf(contract),
};
