/** A fact that both sides changed in different ways. */
export interface Conflict {
    /** Where it stands, from the outside in: `tier premium`, `target P1 respond`. */
    readonly place: readonly string[];
    /** What each side says, in few words. */
    readonly ours: string;
    readonly theirs: string;
}

/** One fact after a merge: what holds, or what each side wants. */
export type Merged = Kept | Disputed;

export interface Kept {
    readonly lead: string;
    readonly text: string;
    readonly trail: string;
    /** Whether it begins with a marker, which stands at the beginning of its line. */
    readonly beginsWithMark?: boolean;
}

export interface Disputed extends Omit<Conflict, 'place'> {
    readonly lead: string;
    /** Absent on a side that removed it. */
    readonly oursText: string | undefined;
    readonly theirsText: string | undefined;
}

export function isDisputed(merged: Merged): merged is Disputed {
    return 'ours' in merged;
}

/**
 * Both versions of a fact between the conflict markers of git, with the values that differ written beside the markers.
 */
export function marked({ lead, oursText, theirsText, ours, theirs }: Disputed, size: number): string {
    const indentation = indentationOf(lead);
    const lines = (text: string | undefined): string => (text === undefined ? '' : `${indentation}${text}\n`);
    const mark = (sign: string): string => sign.repeat(size);
    return `${mark('<')} ours: ${ours}\n${lines(oursText)}${mark('=')}\n${lines(theirsText)}${mark('>')} theirs: ${theirs}`;
}

/** The white space before the first word of its line. */
export function indentationOf(lead: string): string {
    return /(?:^|\n)([ \t]*)$/.exec(lead)?.[1] ?? '';
}

/** The text with which both versions begin, if they begin alike. */
export function commonStart({ oursText = '', theirsText = '' }: Disputed): readonly string[] {
    const [left, right] = [oursText, theirsText].map(text => text.trim().split(/\s+/));
    const end = left?.findIndex((word, index) => word !== right?.[index]) ?? 0;
    const words = left?.slice(0, end < 0 ? undefined : end).join(' ') ?? '';
    return words === '' ? [] : [words];
}
