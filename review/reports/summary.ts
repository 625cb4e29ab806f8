import type { Direction, GradedChange, Perspective, Review } from '../change.js';
import { followingFrom, isStopped, rootsOf } from './groups.js';
import { counted, shortened } from './phrases.js';

/** What comes first in every report for people. */
export interface Summary {
    /** The verdict, as one sentence. */
    readonly verdict: string;
    /** What was compared, and how much changed, as one sentence. */
    readonly extent: string;
    readonly client: PartyCounts;
    readonly provider: PartyCounts;
}

/** How many root changes are better or worse for a party. */
export type PartyCounts = Readonly<Record<Direction, number>>;

export function summaryOf(review: Review): Summary {
    const changes = rootsOf(review);
    return {
        verdict: verdictOf(review, changes),
        extent: extentOf(review, changes),
        client: countsOf(changes, 'client'),
        provider: countsOf(changes, 'provider'),
    };
}

function verdictOf({ agreements, findings, perspective }: Review, changes: readonly GradedChange[]): string {
    const stopped = changes.filter(isStopped);
    const blocking = findings.filter(finding => finding.gated).length;
    if (stopped.length > 0) {
        const head = `${headOf(stopped, perspective)}: ${counted(stopped.length, 'change is', 'changes are')} stopped until approved`;
        return blocking === 0
            ? `${head}.`
            : `${head}, and ${counted(blocking, 'finding')} about the review must be settled.`;
    }
    if (blocking > 0) {
        return `Stopped: ${counted(blocking, 'finding')} about the review must be settled. No change of a commitment is stopped by itself.`;
    }
    if (changes.length === 0) {
        const count = (status: string): number => agreements.filter(each => each.status === status).length;
        const [added, removed] = [count('added'), count('removed')];
        const parts = [
            added > 0 ? `${counted(added, 'agreement is', 'agreements are')} new` : undefined,
            removed > 0 ? `${counted(removed, 'agreement is', 'agreements are')} gone` : undefined,
        ].filter(part => part !== undefined);
        return parts.length === 0 ? 'Nothing that is agreed has changed.' : `${parts.join(', ')}.`;
    }
    const approved = changes.filter(change => change.approval).length;
    const unclear = changes.filter(change => change.severity === 'review' && !change.approval).length;
    const parts = [
        approved > 0 ? `${counted(approved, 'change is', 'changes are')} approved` : undefined,
        unclear > 0 ? `${counted(unclear, 'change needs', 'changes need')} a reader` : undefined,
    ].filter(part => part !== undefined);
    const head = `${headOf(changes, perspective)}, and nothing is stopped`;
    return parts.length === 0 ? `${head}.` : `${head}: ${parts.join(', ')}.`;
}

/** For whom a set of changes is worse; else what it is to those from whose side it is looked at. */
function headOf(changes: readonly GradedChange[], perspective: Perspective): string {
    const parties = perspective === 'both' ? (['client', 'provider'] as const) : [perspective];
    const who = (direction: Direction): string | undefined => {
        const touched = parties.filter(party => changes.some(change => change.verdict[party] === direction));
        return touched.length === 0 ? undefined : touched.length === 2 ? 'both parties' : `the ${touched.join()}`;
    };
    const [worse, mixed, unclear, better] = [who('worse'), who('mixed'), who('unclear'), who('better')];
    if (worse) return `Worse for ${worse}`;
    if (mixed) return `Better and worse for ${mixed}`;
    if (unclear) return `Unclear for ${unclear}`;
    return better
        ? `Better for ${better}`
        : `Neutral for ${perspective === 'both' ? 'both parties' : `the ${perspective}`}`;
}

function extentOf({ before, after, agreements, perspective }: Review, changes: readonly GradedChange[]): string {
    const touched = agreements.filter(({ status }) => status !== 'unchanged').length;
    if (touched === 0 && changes.length === 0)
        return `${shortened(before.text, 80)} and ${shortened(after.text, 80)} say the same in ${counted(agreements.length, 'agreement')}.`;
    const following = changes.flatMap(followingFrom).length;
    const side = perspective === 'both' ? 'both sides' : `the side of the ${perspective}`;
    const more = following === 0 ? '' : `, from which ${counted(following, 'more follows', 'more follow')}`;
    const revisions = `From ${shortened(before.text, 80)} to ${shortened(after.text, 80)}`;
    return `${revisions}, seen from ${side}: ${counted(changes.length, 'change')} in ${counted(touched, 'agreement')}${more}.`;
}

function countsOf(changes: readonly GradedChange[], party: 'client' | 'provider'): PartyCounts {
    const count = (direction: Direction): number => changes.filter(each => each.verdict[party] === direction).length;
    return {
        worse: count('worse'),
        better: count('better'),
        mixed: count('mixed'),
        unclear: count('unclear'),
        neutral: count('neutral'),
    };
}
