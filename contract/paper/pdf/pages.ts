import { heightOf, type Strip } from './strips.js';
import type { Look, Page } from './style.js';

/** The strips of a page, each at its distance from the top margin. */
export interface FilledPage {
    readonly page: Page;
    readonly placed: readonly { readonly strip: Strip; readonly y: number }[];
}

/**
 * Divides strips into pages: each is filled as far as it goes, and ends where its strips hold together least. Takes time
 * in proportion to the number of strips, times those that hold together.
 */
export function pagesOf(all: readonly Strip[], look: Look): readonly FilledPage[] {
    const strips = turned(all);
    const pages: FilledPage[] = [];
    let start = 0;
    while (start < strips.length) {
        const page = strips[start]?.isLandscape ? look.landscape : look.upright;
        const end = endOf(strips, start, page.depth);
        pages.push({ page, placed: placed(strips, start, end) });
        start = end;
    }
    return pages.length > 0 ? pages : [{ page: look.upright, placed: [] }];
}

/** What a wide table is introduced by stands on its landscape page. */
function turned(strips: readonly Strip[]): readonly Strip[] {
    const turnedStrips: Strip[] = [];
    let after: Strip | undefined;
    for (const strip of strips.toReversed()) {
        const isLed = after?.isLandscape && after.bond === 'tight';
        after = isLed ? { ...strip, isLandscape: true } : strip;
        turnedStrips.push(after);
    }
    return turnedStrips.reverse();
}

/** The strip that begins the next page. */
function endOf(strips: readonly Strip[], start: number, depth: number): number {
    const first = strips[start];
    const ends: number[] = [];
    let used = heightOf(first?.head ?? []);
    let below = 0;
    for (let index = start; index < strips.length; index++) {
        const { [index]: strip = first } = strips;
        if (!strip) break;
        if (index > start) {
            if (strip.beginsPage || strip.isLandscape !== first?.isLandscape) return index;
            used += below + strip.above;
        }
        ends.push(used);
        used += strip.height;
        if (used > depth + TOLERANCE) return bestEnd(strips, start, ends, depth);
        below = strip.below;
    }
    return strips.length;
}

/** Sums of fractions differ in the last digits. */
const TOLERANCE = 0.01;

/** A page that is filled less than this looks as if it were the last. */
const FILLED = 0.6;

/**
 * The last of the strips that may begin the next page; rather one before which the page is filled well, and rather one that
 * does not hold to the strip before.
 *
 * @param ends where the page ends if it ends before each strip from the first; it has no room for the last
 */
function bestEnd(strips: readonly Strip[], start: number, ends: readonly number[], depth: number): number {
    for (const least of [depth * FILLED, 0])
        for (const bond of ['free', 'loose'] as const)
            for (let count = ends.length - 1; count > 0 && (ends[count] ?? 0) >= least; count--)
                if (strips[start + count]?.bond === bond) return start + count;
    return start + Math.max(ends.length - 1, 1);
}

function placed(strips: readonly Strip[], start: number, end: number): FilledPage['placed'] {
    const head = strips[start]?.head ?? [];
    const all: { readonly strip: Strip; readonly y: number }[] = [];
    let y = 0;
    for (const strip of head) {
        all.push({ strip, y });
        y += strip.height;
    }
    let below = 0;
    strips.slice(start, end).forEach((strip, index) => {
        if (index > 0) y += below + strip.above;
        all.push({ strip, y });
        y += strip.height;
        below = strip.below;
    });
    return all;
}
