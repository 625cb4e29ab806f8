import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { AgreementChanges, Change, Reach } from '../change.js';
import { groupedBy } from '../../language/values/grouped.js';

/** An edit outside of the agreements that it reaches. */
export interface SharedEdit {
    readonly change: Change;
    readonly reaches: readonly Reach[];
}

/**
 * Root changes that are one edit of what several agreements use, apart from those of a single agreement. It is one edit
 * where it is the same change of the same commitment at the same places, with the same meaning. `own` has the remaining
 * changes of each agreement, in the order of the agreements.
 */
export function apart(agreements: readonly (AgreementChanges & { readonly file: string })[]): {
    readonly shared: readonly SharedEdit[];
    readonly own: readonly (readonly Change[])[];
} {
    const occurrences = agreements.map(agreement =>
        agreement.changes.map((change): Occurrence => ({ change, agreement, key: keyOf(change) })),
    );
    const byKey = groupedBy(occurrences.flat(), ({ key }) => key);
    const isShared = ({ key }: Occurrence): boolean => {
        const alike = byKey.get(key) ?? [];
        // Two equal changes in one agreement are not a shared edit.
        return alike.length > 1 && new Set(alike.map(({ agreement }) => agreement)).size === alike.length;
    };
    return {
        shared: [...byKey.values()].filter(([first]) => first && isShared(first)).flatMap(sharedEdit),
        own: occurrences.map(each => each.filter(one => !isShared(one)).map(({ change }) => change)),
    };
}

interface Occurrence {
    readonly change: Change;
    readonly agreement: AgreementChanges & { readonly file: string };
    readonly key: string;
}

function keyOf(change: Change): string {
    return `${change.fingerprint}\n${contentOf(change)}`;
}

/** What happened where, whatever agreement it happened in. */
function contentOf({ id, path, before, after, verdict }: Change): string {
    const sides = [before, after].map(side => (side ? `${placeOf(side.span)} ${side.canonical}` : ''));
    return [id, path, ...sides, verdict.client].join('\n');
}

function placeOf({ uri, offset, end }: SourceSpan): string {
    return `${uri} ${offset} ${end}`;
}

function sharedEdit(occurrences: readonly Occurrence[]): readonly SharedEdit[] {
    const [first] = occurrences;
    if (!first) return [];
    // Consequences at the same places are the same and are listed once.
    const consequences = new Map<string, Change>();
    for (const each of occurrences.flatMap(({ change }) => change.consequences)) {
        const key = contentOf(each);
        if (!consequences.has(key)) consequences.set(key, each);
    }
    const reaches = occurrences.map(({ change, agreement: { agreement, title, file } }) => ({
        agreement,
        title,
        file,
        consequences: change.consequences.map(each => (consequences.get(contentOf(each)) ?? each).fingerprint),
    }));
    return [{ change: { ...first.change, consequences: [...consequences.values()] }, reaches }];
}
