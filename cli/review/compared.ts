import type { Agreement } from '../../language/agreement/model.js';
import type { AgreementChanges } from '../../review/change.js';
import type { ChangedAgreement } from '../../review/policy/grade.js';
import { pairsAcrossFiles, pairsInFiles, type Pair } from './pairs.js';
import { RevisionReader, type ReadAgreement, type Unreadable } from './revision-reader.js';
import { affectedFiles, type Sides } from './sides.js';
import { compareText } from '../../language/values/text-order.js';

/** How two revisions of an agreement are compared: `compareAgreements` of the review, and what else is made of both. */
export type Compare<C extends AgreementChanges> = (before: Agreement | undefined, after: Agreement | undefined) => C;

export interface Compared<C extends AgreementChanges> {
    readonly agreements: readonly (C & ChangedAgreement)[];
    /** What cannot be read in one of the revisions. If there is anything, `agreements` may lack some that changed. */
    readonly unreadable: readonly Unreadable[];
}

/**
 * The most characters of text whose syntax trees are in memory at once: a tree takes about a thousand times the length
 * of its text.
 */
const AT_A_TIME = 100_000;

/** Compares all agreements that changed, also those that changed only through what they import or are based on. */
export async function comparedAgreements<C extends AgreementChanges>(
    sides: Sides,
    compare: Compare<C>,
): Promise<Compared<C>> {
    const reader = new RevisionReader();
    const agreements: (C & ChangedAgreement)[] = [];
    const keep = (pairs: readonly Pair[]): void => {
        for (const pair of pairs) {
            const changes = compare(pair.before?.agreement, pair.after?.agreement);
            if (changes.status !== 'unchanged' || isMoved(pair)) agreements.push({ ...changes, ...filesOf(pair) });
        }
    };
    const open: { before: ReadAgreement[]; after: ReadAgreement[] } = { before: [], after: [] };
    for (const batch of batchesOf(sides)) {
        const before = await reader.read(sides.before, batch.before);
        const after = await reader.read(sides.after, batch.after);
        const found = pairsInFiles(before, after, sides.moved);
        keep(found.pairs);
        open.before.push(...found.before);
        open.after.push(...found.after);
    }
    keep(pairsAcrossFiles(open.before, open.after, sides.moved));
    agreements.sort((a, b) => compareText(a.file, b.file) || compareText(a.agreement, b.agreement));
    return { agreements, unreadable: reader.unreadable };
}

interface Batch {
    readonly before: string[];
    readonly after: string[];
}

/** The files to compare, in batches of limited length; a file and its later version are in the same batch. */
function batchesOf(sides: Sides): Batch[] {
    const affected = affectedFiles(sides);
    const batches: Batch[] = [];
    let size = Infinity;
    const add = (before: string | undefined, after: string | undefined): void => {
        if (size > AT_A_TIME) {
            batches.push({ before: [], after: [] });
            size = 0;
        }
        const batch = batches.at(-1);
        if (before !== undefined) batch?.before.push(before);
        if (after !== undefined) batch?.after.push(after);
        size += Math.max(
            sides.before.files.get(before ?? '')?.length ?? 0,
            sides.after.files.get(after ?? '')?.length ?? 0,
        );
    };
    const paired = new Set<string>();
    for (const before of affected.before) {
        const after = sides.moved.get(before) ?? before;
        const isThere = affected.after.has(after);
        if (isThere) paired.add(after);
        add(before, isThere ? after : undefined);
    }
    for (const after of affected.after) if (!paired.has(after)) add(undefined, after);
    return batches;
}

function filesOf({ before, after }: Pair): { file: string; formerFile: string | undefined } {
    const file = after?.file ?? before?.file ?? '';
    return { file, formerFile: before && before.file !== file ? before.file : undefined };
}

function isMoved({ before, after }: Pair): boolean {
    return before !== undefined && after !== undefined && before.file !== after.file;
}
