import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// Zip files cannot hold an earlier time.
const EPOCH = '1980-01-01T00:00:00Z';

/**
 * The same file without what differs from one writing to the next: the time, names that were drawn at random, and
 * numbers that go on from one document to the next.
 */
export function reproducible(file: Uint8Array): Uint8Array {
    const parts = Object.entries(unzipSync(file)).sort(([one], [other]) => (one < other ? -1 : 1));
    const random = numbered();
    const contents = numbered();
    const bookmarks = numbered();
    const fixed = parts.map(([path, bytes]) => {
        if (!/\.(xml|rels)$/.test(path)) return [path, bytes] as const;
        const text = strFromU8(bytes)
            .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${EPOCH}`)
            .replace(/(?<="(?:rId|PowerPlusWaterMarkObject))[a-z0-9_-]{21}(?=")/g, name => `_${random(name)}`)
            .replace(/(?<=(?:>PAGEREF |w:anchor="|w:name=")_Toc)\d+/g, contents)
            .replace(/(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+/g, bookmarks);
        return [path, strToU8(text)] as const;
    });
    return zipSync(Object.fromEntries(fixed), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Gives each name a number in the order in which the names come. */
function numbered(): (name: string) => string {
    const numbers = new Map<string, string>();
    return name => {
        const known = numbers.get(name) ?? String(numbers.size + 1);
        numbers.set(name, known);
        return known;
    };
}
