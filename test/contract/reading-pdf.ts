import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds in it. */
export interface ReadPdf {
    readonly pages: readonly ReadPage[];
    readonly title: unknown;
    readonly language: unknown;
    /** The bookmarks at the top. */
    readonly bookmarks: readonly Bookmark[];
    /** The names of places that links can lead to. */
    readonly places: readonly string[];
    /** Whether the file says that everything in it is tagged. */
    readonly isTagged: boolean;
    /** Whether the window shows the title in place of the name of the file. */
    readonly showsTitle: boolean;
    /** The metadata of the file, as XML. */
    readonly metadata: string;
}

interface Bookmark {
    readonly title: string;
    readonly items: readonly Bookmark[];
}

interface ReadPage {
    readonly width: number;
    readonly height: number;
    /** All words, with one space between them. */
    readonly text: string;
    /** The lines between the head and the foot of the page, from the top, each in its reading order. */
    readonly body: readonly string[];
    readonly links: readonly ReadLink[];
    /** The words between the head and the foot of the page that lie across, with their places in points. */
    readonly glyphs: readonly { readonly text: string; readonly left: number; readonly right: number }[];
    /** Whether all text is between the edges of the page. */
    readonly isInside: boolean;
    /** The elements of the structure, as far as they are on the page. */
    readonly elements: readonly ReadElement[];
    /** The text that belongs to no element, such as the number of the page. */
    readonly artifacts: string;
}

interface ReadLink {
    /** The name of a place in the document. */
    readonly place: string | undefined;
    readonly address: string | undefined;
    /** What is read to those who cannot see it. */
    readonly contents: string;
}

export interface ReadElement {
    readonly role: string;
    /** The words and the elements in it, in reading order. */
    readonly parts: readonly (string | ReadElement)[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
        .promise;
    const { info, metadata } = await pdf.getMetadata();
    const marks = await pdf.getMarkInfo();
    const preferences = await pdf.getViewerPreferences();
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    return {
        pages: await Promise.all(numbers.map(number => readPage(pdf, number))),
        title: Reflect.get(info, 'Title'),
        language: Reflect.get(info, 'Language'),
        bookmarks: bookmarksOf(await pdf.getOutline()),
        places: Object.keys(await pdf.getDestinations()),
        isTagged: marks?.Marked === true,
        showsTitle: preferences ? Reflect.get(preferences, 'DisplayDocTitle') === true : false,
        metadata: String(metadata?.getRaw() ?? ''),
    };
}

/** All elements of a structure, each before those inside it. */
export function everyElement(elements: readonly ReadElement[]): readonly ReadElement[] {
    return elements.flatMap(element => [element, ...everyElement(childrenOf(element))]);
}

/** The elements right inside an element. */
export function childrenOf({ parts }: ReadElement): readonly ReadElement[] {
    return parts.filter(part => typeof part !== 'string');
}

/** All words of an element, and of those inside it. */
export function wordsOf({ parts }: ReadElement): string {
    return parts.map(part => (typeof part === 'string' ? part : wordsOf(part))).join(' ');
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function bookmarksOf(outline: Outline | undefined): readonly Bookmark[] {
    return (outline ?? []).map(({ title, items }) => ({ title, items: bookmarksOf(items as Outline) }));
}

/** The height of the foot of a page, and of its head. */
const FOOT = 70;
const HEAD = 72;

/** The lines of the text. A word across the page is none of them. */
function bodyLines(texts: readonly PlacedText[]): readonly string[] {
    const lines = new Map<number, { readonly x: number; readonly str: string }[]>();
    for (const { str, x, y } of texts) {
        // The marker of a line and its words may have letters of different sizes.
        const known = [...lines.keys()].find(line => Math.abs(line - y) < 3) ?? y;
        lines.set(known, [...(lines.get(known) ?? []), { x, str }]);
    }
    return [...lines]
        .sort(([one], [other]) => other - one)
        .map(([, pieces]) =>
            pieces
                .toSorted((one, other) => one.x - other.x)
                .map(({ str }) => str.trim())
                .join(' '),
        );
}

interface PlacedText {
    readonly str: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { byId, artifacts } = markedTexts(items);
    const texts = items.filter(item => 'str' in item);
    const placed = texts.flatMap(({ str, transform, width: length }): PlacedText[] => {
        const [size = 0, slope, , , x = 0, y = 0] = transform.map(Number);
        const isBody = str.trim() !== '' && slope === 0 && y >= FOOT && y <= height - HEAD;
        // The space behind the last word of a line shows nothing.
        return isBody ? [{ str, x, y, width: length - (str.endsWith(' ') ? size * 0.2 : 0) }] : [];
    });
    const annotations: { dest?: unknown; url?: unknown; contentsObj?: { str?: unknown } }[] =
        await page.getAnnotations();
    return {
        width,
        height,
        text: texts
            .map(item => item.str + (item.hasEOL ? ' ' : ''))
            .join('')
            .replace(/\s+/g, ' '),
        body: bodyLines(placed),
        links: annotations.map(({ dest, url, contentsObj }) => ({
            place: typeof dest === 'string' ? dest : undefined,
            address: typeof url === 'string' ? url : undefined,
            contents: String(contentsObj?.str ?? ''),
        })),
        glyphs: placed.map(({ str, x, width: length }) => ({ text: str, left: x, right: x + length })),
        isInside: texts.every(({ transform, width: length }) => {
            const [, , , , x = 0, y = 0] = transform.map(Number);
            return x >= 0 && x + length <= width && y >= 0 && y <= height;
        }),
        elements: elementsOf(await page.getStructTree(), byId),
        artifacts,
    };
}

/** The text of each piece of marked content, and of what is marked as no content. */
function markedTexts(items: readonly Item[]): { byId: ReadonlyMap<string, string>; artifacts: string } {
    const byId = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let artifacts = '';
    for (const item of items) {
        if ('str' in item) {
            const id = open.at(-1);
            const text = item.str + (item.hasEOL ? ' ' : '');
            if (id === undefined) artifacts += `${text} `;
            else byId.set(id, (byId.get(id) ?? '') + text);
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.type === 'beginMarkedContentProps' && item.id !== null ? item.id : undefined);
    }
    return { byId, artifacts };
}

type Structure = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = Structure['children'][number];

function elementsOf(tree: Structure | null, byId: ReadonlyMap<string, string>): readonly ReadElement[] {
    const read = (node: Node): (string | ReadElement)[] => {
        if ('role' in node) return [{ role: node.role, parts: node.children.flatMap(read) }];
        return 'id' in node ? [byId.get(node.id) ?? ''] : [];
    };
    const all = (tree?.children ?? []).flatMap(read);
    return all.filter(part => typeof part !== 'string');
}
