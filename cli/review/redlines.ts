import path from 'node:path';
import { REDLINE_FORMATS } from '../../contract/formats.js';
import type { Tracking } from '../../contract/paper/docx/tracking.js';
import { paperIn, type PaperName } from '../../contract/paper/paper-size.js';
import { printable } from '../../contract/text/terminal-text.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import type { Agreement } from '../../language/agreement/model.js';
import type { AgreementChanges, Review } from '../../review/change.js';
import { compareAgreements } from '../../review/compare.js';
import { encodedPath } from '../../review/reports/context.js';
import { agreementRedline } from '../../review/redline/agreement-redline.js';
import { reviewedRedline } from '../../review/redline/reviewed-redline.js';
import { UsageError, type Terminal } from '../terminal.js';
import { documentFilesOf, targetsOf, writeDocuments, type DocumentFile } from './documents.js';

/** The changes of an agreement, and the same in its contract. */
export interface RedlinedAgreement extends AgreementChanges {
    readonly redline?: { readonly document: ContractDocument; readonly paper: PaperName };
}

/** What changed between two revisions of an agreement, with the redline of its contract. */
export function redlinedAgreement(before: Agreement | undefined, after: Agreement | undefined): RedlinedAgreement {
    const changes = compareAgreements(before, after);
    const document = changes.status === 'unchanged' ? undefined : agreementRedline(before, after);
    return { ...changes, ...(document && { redline: { document, paper: paperIn((after ?? before)?.locale?.value) } }) };
}

/** The files that `--redline FILE` asks for. */
export function redlineFilesOf(files: readonly string[]): readonly DocumentFile[] {
    return documentFilesOf('--redline', files, REDLINE_FORMATS);
}

/** Who has made the changes, and when, as `--author NAME` and `--date DATE` say it. */
export function trackingOf(author: string | undefined, date: string | undefined): Tracking {
    if (date === undefined) return { author: author ?? 'msa' };
    if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z?)?$/.test(date) || Number.isNaN(Date.parse(date)))
        throw new UsageError(`--date is a day such as 2027-01-31, or with a time 2027-01-31T12:00:00Z, not "${date}".`);
    return { author: author ?? 'msa', date: `${new Date(date).toISOString().slice(0, 19)}Z` };
}

/**
 * Writes the redline of each agreement that changed; of several, each into a file with its name. Says what it wrote, and
 * answers whether all could be written.
 */
export async function writeRedlines(
    files: readonly DocumentFile[],
    review: Review,
    compared: readonly RedlinedAgreement[],
    tracking: Tracking,
    terminal: Terminal,
): Promise<boolean> {
    const redlines = compared.flatMap(({ agreement, redline }, index) => {
        if (!redline) return [];
        const document = reviewedRedline(redline.document, review, index);
        return [{ agreement, document, paper: redline.paper }];
    });
    if (redlines.length > 0) return writeDocuments('redline', files, redlines, terminal, tracking);
    for (const { file } of files) terminal.error(`No contract changed, so "${printable(file)}" is not written.\n`);
    return true;
}

/**
 * Where the page of an agreement's redline will be read, by the agreement's name and file: the first `.html` of the files,
 * below an address.
 */
export function redlineAddresses(
    address: string,
    files: readonly DocumentFile[],
    review: Review,
    compared: readonly RedlinedAgreement[],
): (agreement: string, file: string) => string | undefined {
    const page = files.find(({ format }) => format === 'html');
    if (!page) throw new UsageError('--redline-address is for a page: say --redline FILE.html as well.');
    const shown = review.agreements.filter((_, index) => compared[index]?.redline);
    const targets = targetsOf(
        page,
        shown.map(({ agreement }) => agreement),
    );
    return (agreement, file) => {
        const index = shown.findIndex(each => each.agreement === agreement && each.file === file);
        const target = targets[index];
        return target && `${address.replace(/\/+$/, '')}/${encodedPath(path.basename(target))}`;
    };
}
