/** Something that fills lines of a page. Heights are in twips. */
export interface Slab {
    readonly lines: number;
    readonly lineHeight: number;
    /** The room above and below. Between two slabs the larger of theirs is left. */
    readonly before: number;
    readonly after: number;
    /** Begins on the page on which the next one begins. */
    readonly keepNext?: boolean;
    /** Is never torn apart. */
    readonly whole?: boolean;
    /** The height of what is repeated above it at the top of a page. */
    readonly head?: number;
    /** The name under which its page is asked for. */
    readonly name?: string;
}

/** On which pages the slabs begin that have a name, and how many pages there are. */
export interface Pagination {
    readonly pages: ReadonlyMap<string, number>;
    readonly last: number;
}

/** The least lines of a paragraph that stand alone at the foot or at the head of a page. */
const FEWEST = 2;

/** Fills pages of this height, one slab after the other, from the top of a first page. */
export function paginate(slabs: readonly Slab[], height: number, first: number): Pagination {
    const pages = new Map<string, number>();
    let place: Place = { page: first, filled: 0, gap: 0 };
    slabs.forEach((slab, index) => {
        const startsChain = !slabs[index - 1]?.keepNext;
        if (startsChain && chainHeight(slabs, index) > roomFor(slab, place, height)) place = nextPage(place, slab);
        if (!canBegin(slab, place, height)) place = nextPage(place, slab);
        if (slab.name !== undefined) pages.set(slab.name, place.page);
        place = filledWith(slab, place, height);
    });
    return { pages, last: place.page };
}

/** How far the pages are filled, and the room that the last slab wants below it. */
interface Place {
    readonly page: number;
    readonly filled: number;
    readonly gap: number;
}

/** At the head of the next page, unless nothing is on this one yet. */
function nextPage(place: Place, { head = 0 }: Slab): Place {
    return place.filled === 0 ? place : { page: place.page + 1, filled: head, gap: 0 };
}

function roomFor(slab: Slab, { filled, gap }: Place, height: number): number {
    return height - filled - Math.max(gap, slab.before);
}

function canBegin(slab: Slab, place: Place, height: number): boolean {
    const fitting = Math.floor(roomFor(slab, place, height) / slab.lineHeight);
    return slab.lines <= fitting || canSplit(slab, fitting);
}

function filledWith(slab: Slab, place: Place, height: number): Place {
    const { lines, lineHeight, after } = slab;
    const room = roomFor(slab, place, height);
    if (lines * lineHeight <= room) return { ...place, filled: height - room + lines * lineHeight, gap: after };
    // The rest is on the pages that follow, of which the last has two lines at least.
    const rest = lines - Math.max(1, Math.min(Math.floor(room / lineHeight), lines - FEWEST));
    const perPage = Math.max(1, Math.floor(height / lineHeight));
    const more = Math.max(1, Math.ceil(rest / perPage));
    return { page: place.page + more, filled: (rest - (more - 1) * perPage) * lineHeight, gap: after };
}

function canSplit({ lines, whole }: Slab, fitting: number): boolean {
    return !whole && fitting >= FEWEST && lines >= 2 * FEWEST;
}

/** The height that a slab needs with those that have to begin on its page. */
function chainHeight(slabs: readonly Slab[], start: number): number {
    let total = 0;
    for (let index = start; index < slabs.length; index++) {
        const slab = slabs[index];
        if (!slab) break;
        if (index > start) total += Math.max(slab.before, slabs[index - 1]?.after ?? 0);
        const isTorn = !slab.keepNext && !slab.whole && slab.lines >= 2 * FEWEST;
        total += (isTorn ? FEWEST : slab.lines) * slab.lineHeight;
        if (!slab.keepNext) break;
    }
    return total;
}
