import type { Bond, Strip } from './strips.js';
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
    let used = headOf(first);
    let below = 0;
    let next = start;
    for (let strip = first; strip; strip = strips[next]) {
        if (next > start) {
            if (strip.beginsPage || strip.isLandscape !== first?.isLandscape) return next;
            used += below + strip.above;
        }
        used += strip.height;
        if (used > depth + TOLERANCE) break;
        below = strip.below;
        next++;
    }
    if (next >= strips.length) return strips.length;
    return weakestBetween(strips, start + 1, Math.max(next, start + 1));
}

/** Sums of fractions differ in the last digits. */
const TOLERANCE = 0.01;

function headOf(first: Strip | undefined): number {
    return first?.head?.reduce((total, { height }) => total + height, 0) ?? 0;
}

/** The last strip, of those that may begin the next page, whose bond is the weakest. */
function weakestBetween(strips: readonly Strip[], from: number, to: number): number {
    const bonds: readonly Bond[] = ['free', 'loose'];
    for (const bond of bonds)
        for (let index = to; index >= from; index--) if (strips[index]?.bond === bond) return index;
    return to;
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
