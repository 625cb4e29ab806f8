import { SEVERITIES, type GradedChange, type Location, type Review, type ReviewedAgreement } from '../change.js';
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
    readonly agreement: ReviewedAgreement;
    readonly group: GroupName;
    /** Where the reader should look in the later revision. */
    readonly location: Location;
    /** Where it was written before; absent where the commitment is new. */
    readonly former: Location | undefined;
}

/** All root changes of a review: group after group, and in each from the most to the least grave. */
export function entriesOf({ agreements }: Review, context: Pick<ReportContext, 'locate'>): readonly Entry[] {
    const entries = agreements.flatMap(agreement =>
        agreement.changes.map(change => ({
            change,
            agreement,
            group: groupOf(change),
            location: change.after ? context.locate.after(change.after.span) : startOf(agreement),
            former: change.before && context.locate.before(change.before.span),
        })),
    );
    const rank = ({ group, change }: Entry): number =>
        GROUPS.findIndex(({ name }) => name === group) * SEVERITIES.length + SEVERITIES.indexOf(change.severity);
    return entries.sort((a, b) => rank(a) - rank(b));
}

/** The same changes with those of one agreement together, the agreement with the gravest first. */
export function byAgreement<E extends Entry>(entries: readonly E[]): readonly E[] {
    const agreements = new Map<ReviewedAgreement, E[]>();
    for (const entry of entries) {
        const known = agreements.get(entry.agreement);
        if (known) known.push(entry);
        else agreements.set(entry.agreement, [entry]);
    }
    return [...agreements.values()].flat();
}

/** A change as reports for people tell it: once, with the other agreements that it changes in the same way. */
export interface Told extends Entry {
    readonly also: readonly Entry[];
}

/**
 * Tells a change of a base or a library once, although it is one of every agreement that rests on it: of the agreement
 * in whose file it is written, else of the one with the most consequences.
 */
export function toldOnce(entries: readonly Entry[]): readonly Told[] {
    const told = new Map<string, Entry[]>();
    for (const entry of entries) {
        const key = whatIsTold(entry);
        const known = told.get(key);
        if (known) known.push(entry);
        else told.set(key, [entry]);
    }
    return [...told.values()].flatMap(same => {
        const [first, ...others] = same.toSorted((a, b) => prominence(b) - prominence(a));
        return first ? [{ ...first, also: others }] : [];
    });
}

function whatIsTold({ change, group, location, former }: Entry): string {
    const { id, labels, before, after, verdict, severity, reason, approval } = change;
    return JSON.stringify([
        [group, id, labels, verdict, severity, reason, approval && [approval.by, approval.role, approval.reason]],
        [before?.text, former],
        [after?.text, after && location],
    ]);
}

function prominence({ change, agreement, location, former }: Entry): number {
    const place = change.after ? location : (former ?? location);
    return place.file === agreement.file ? Infinity : followingFrom(change).length;
}

/** How many changes are told. */
export function countOf(told: readonly Told[]): number {
    return told.reduce((count, { also }) => count + 1 + also.length, 0);
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

/** A place for what is gone: the file that it was in. */
function startOf({ file }: ReviewedAgreement): Location {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
