import {
    SEVERITIES,
    type GradedChange,
    type Location,
    type Reach,
    type Review,
    type ReviewedAgreement,
    type ReviewFinding,
} from '../change.js';
import type { ReportContext } from './context.js';

/** The groups of a report, in the order in which a reviewer reads them. */
export const GROUPS = [
    { name: 'stopped', title: 'Stopped' },
    { name: 'review', title: 'Needs review' },
    { name: 'worse', title: 'Worse' },
    { name: 'improved', title: 'Improved' },
    { name: 'neutral', title: 'Neutral' },
    { name: 'renamed', title: 'Renamed and moved' },
] as const;
export type GroupName = (typeof GROUPS)[number]['name'];

/** A root change with what a report says of it. */
export interface Entry {
    readonly change: GradedChange;
    /** Absent for an edit of what several agreements use. */
    readonly agreement: ReviewedAgreement | undefined;
    /** The agreements that such an edit reaches; else empty. */
    readonly reaches: readonly Reach[];
    readonly group: GroupName;
    /** Where the reader should look in the later revision. */
    readonly location: Location;
    /** Where it was written before; absent where the commitment is new. */
    readonly former: Location | undefined;
}

/** All root changes of a review: first the edits that reach several agreements. */
export function rootsOf({ shared, agreements }: Review): readonly GradedChange[] {
    return [...shared, ...agreements.flatMap(({ changes }) => changes)];
}

/** The same, group after group, and in each from the most to the least grave. */
export function entriesOf({ shared, agreements }: Review, { locate }: Pick<ReportContext, 'locate'>): readonly Entry[] {
    const entry = (change: GradedChange, file: string): Omit<Entry, 'agreement' | 'reaches'> => ({
        change,
        group: groupOf(change),
        location: change.after ? locate.after(change.after.span) : placeOfGone(change, file, locate),
        former: change.before && locate.before(change.before.span),
    });
    const entries: Entry[] = [
        ...shared.map(change => ({
            ...entry(change, change.reaches[0]?.file ?? ''),
            agreement: undefined,
            reaches: change.reaches,
        })),
        ...agreements.flatMap(agreement =>
            agreement.changes.map(change => ({ ...entry(change, agreement.file), agreement, reaches: [] })),
        ),
    ];
    const rank = ({ group, change }: Entry): number =>
        GROUPS.findIndex(({ name }) => name === group) * SEVERITIES.length + SEVERITIES.indexOf(change.severity);
    return entries.sort((a, b) => rank(a) - rank(b));
}

/** What is said of the review itself, with the place where that is known. */
export function findingsOf({ findings }: Review, { locate }: Pick<ReportContext, 'locate'>): readonly ReviewFinding[] {
    return findings.map(finding => {
        if (!finding.span) return finding;
        const { file, line } = locate.after(finding.span);
        return { ...finding, file, line };
    });
}

/** The same changes with those of one agreement together, the agreement with the gravest first. */
export function byAgreement(entries: readonly Entry[]): readonly Entry[] {
    const agreements = new Map<unknown, Entry[]>();
    for (const entry of entries) {
        const key = entry.agreement ?? entry.reaches.map(({ file, agreement }) => `${file} ${agreement}`).join('\n');
        const known = agreements.get(key);
        if (known) known.push(entry);
        else agreements.set(key, [entry]);
    }
    return [...agreements.values()].flat();
}

/** Whether policy stops a change, or one that follows from it. */
export function isStopped(change: GradedChange): boolean {
    return change.gated || change.consequences.some(isStopped);
}

/** The change itself where it is stopped, and everything stopped that follows from it: each of them wants an approval. */
export function stoppedIn(change: GradedChange): readonly GradedChange[] {
    return [...(change.gated ? [change] : []), ...change.consequences.flatMap(stoppedIn)];
}

/** Everything that follows from a change, however far away; the gravest first. */
export function followingFrom(change: GradedChange): readonly GradedChange[] {
    const all = (from: GradedChange): readonly GradedChange[] =>
        from.consequences.flatMap(each => [each, ...all(each)]);
    return [...all(change)].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function groupOf(change: GradedChange): GroupName {
    if (isStopped(change)) return 'stopped';
    if (change.action === 'renamed' || change.action === 'moved') return 'renamed';
    switch (change.severity) {
        case 'critical':
        case 'major':
        case 'minor':
            return 'worse';
        case 'review':
            return 'review';
        case 'improve':
            return 'improved';
        case 'info':
            return 'neutral';
    }
}

/** A place for what is gone: the line where that begins which it was a part of, else the file that it was in. */
function placeOfGone({ holder }: GradedChange, file: string, locate: ReportContext['locate']): Location {
    if (!holder) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const place = locate.after(holder);
    return { ...place, endLine: place.line, endColumn: place.column };
}
