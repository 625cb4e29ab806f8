import type { ContractDocument } from '../../contract/tree/document.js';
import type { SideReading } from '../redline/comparing.js';

/** Both contracts of a redline, and how a clause of one is found in the other. */
export interface BothContracts {
    readonly redline: ContractDocument;
    readonly before: SideReading;
    readonly after: SideReading;
    /** The same with each clause by its number in the amended contract: what a reader of both sees. */
    readonly onPaper: { readonly before: SideReading; readonly after: SideReading };
}
