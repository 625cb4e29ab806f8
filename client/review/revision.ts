import type { Uri } from 'vscode';
import type { Baseline } from '../../protocol/review.js';

/** What a choice means now. */
export interface Revision {
    readonly baseline: Baseline;
    /** The text of a file of the revision, by its address of today; `undefined` where it has none. */
    read(uri: Uri): Promise<string | undefined>;
}
