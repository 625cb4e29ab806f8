import type { Clause } from '../../tree/document.js';
import type { Face } from './typeface.js';
import type { Leaf, Part } from './structure.js';

/** The text before it has pages: strips across the page, such as lines, that are never cut. */

export interface Strip {
    readonly height: number;
    /** The room between it and the strips around it. Pages neither begin nor end with it. */
    readonly above: number;
    readonly below: number;
    /** How it holds to the strip before: a page ends before a `free` one, and before others only where it has to. */
    readonly bond: Bond;
    readonly marks: readonly Mark[];
    /** What a page that begins with it repeats above, such as the header of a table. */
    readonly head?: readonly Strip[];
    readonly isLandscape?: true;
    readonly beginsPage?: true;
}

export type Bond = 'free' | 'loose' | 'tight';

/** What is drawn. `x` counts from the left margin, `y` from the top of the strip, both in points. */
export type Mark =
    | {
          readonly kind: 'text';
          readonly x: number;
          /** The line that the letters stand on. */
          readonly y: number;
          readonly width: number;
          readonly text: string;
          readonly type: Type;
          /** `undefined` where it repeats what stands elsewhere. */
          readonly leaf: Leaf | undefined;
      }
    | {
          readonly kind: 'fill';
          readonly x: number;
          readonly y: number;
          readonly width: number;
          readonly height: number;
          readonly colour: string;
      }
    /** The number of the page on which a clause begins, ending at `x`. */
    | {
          readonly kind: 'page-of';
          readonly clause: Clause;
          readonly x: number;
          readonly y: number;
          readonly type: Type;
          readonly leaf: Leaf;
      }
    /** Where a clause begins. */
    | { readonly kind: 'place'; readonly clause: Clause };

export interface Type {
    readonly face: Face;
    readonly size: number;
    readonly colour: string;
}

/** A part of the contract, ready for the page: its lines as strips, and its elements for those who hear it. */
export interface Laid {
    readonly strips: readonly Strip[];
    readonly parts: readonly Part[];
    /** Whether it makes no sense without what follows, which has to begin on the same page. */
    readonly leads?: boolean;
}

/** One after the other. */
export function inSequence(all: readonly Laid[]): Laid {
    const strips: Strip[] = [];
    let leads = false;
    for (const each of all) {
        const [first, ...others] = each.strips;
        if (first) strips.push(leads ? { ...first, bond: 'tight' } : first);
        for (const other of others) strips.push(other);
        if (first) leads = each.leads ?? false;
    }
    return { strips, parts: all.flatMap(({ parts }) => parts), leads };
}

/** Side by side: the first strips of all beside each other, then the second. */
export function beside(columns: readonly (readonly Strip[])[]): readonly Strip[] {
    const length = greatest(columns.map(column => column.length));
    return Array.from({ length }, (_, index) => {
        const strips = columns.flatMap(({ [index]: strip }) => (strip ? [strip] : []));
        return {
            ...strips.at(-1),
            height: greatest(strips.map(({ height }) => height)),
            above: greatest(strips.map(({ above }) => above)),
            below: greatest(strips.map(({ below }) => below)),
            bond: tightest(strips.map(({ bond }) => bond)),
            marks: strips.flatMap(({ marks }) => marks),
        };
    });
}

/** With the room around them that is given. */
export function spaced(strips: readonly Strip[], { above, below }: Pick<Strip, 'above' | 'below'>): readonly Strip[] {
    return mapEnds(
        strips,
        strip => ({ ...strip, above: strip.above + above }),
        strip => ({ ...strip, below: strip.below + below }),
    );
}

/** With room inside: it belongs to what they show, such as the background of a cell. */
export function padded(strips: readonly Strip[], top: number, bottom: number): readonly Strip[] {
    return mapEnds(
        strips,
        strip => ({ ...strip, height: strip.height + top, marks: strip.marks.map(mark => lowered(mark, top)) }),
        strip => ({ ...strip, height: strip.height + bottom }),
    );
}

/** Joined so that no page ends between them unless it has to. */
export function bonded(strips: readonly Strip[], bond: Bond): readonly Strip[] {
    return strips.map((strip, index) => (index === 0 ? strip : { ...strip, bond: tightest([strip.bond, bond]) }));
}

/** The strips with the room between them added to their height, so that a line drawn beside them has no gaps. */
export function closed(strips: readonly Strip[]): readonly Strip[] {
    return strips.map((strip, index) => {
        const { [index - 1]: before } = strips;
        if (!before) return { ...strip, below: index === strips.length - 1 ? strip.below : 0 };
        const [raised] = padded([strip], strip.above + before.below, 0);
        return { ...(raised ?? strip), above: 0, below: index === strips.length - 1 ? strip.below : 0 };
    });
}

export function heightOf(strips: readonly Strip[]): number {
    return strips.reduce((total, { above, height, below }) => total + above + height + below, 0);
}

/** The greatest of the numbers, 0 where there are none. `Math.max` takes only so many arguments. */
export function greatest(numbers: readonly number[]): number {
    return numbers.reduce((most, each) => Math.max(most, each), 0);
}

const BONDS = ['free', 'loose', 'tight'] as const satisfies readonly Bond[];

function tightest(bonds: readonly Bond[]): Bond {
    return BONDS[greatest(bonds.map(bond => BONDS.indexOf(bond)))] ?? 'free';
}

function lowered(mark: Mark, by: number): Mark {
    return mark.kind === 'place' ? mark : { ...mark, y: mark.y + by };
}

function mapEnds(
    strips: readonly Strip[],
    first: (strip: Strip) => Strip,
    last: (strip: Strip) => Strip,
): readonly Strip[] {
    return strips.map((strip, index) => {
        const begun = index === 0 ? first(strip) : strip;
        return index === strips.length - 1 ? last(begun) : begun;
    });
}
