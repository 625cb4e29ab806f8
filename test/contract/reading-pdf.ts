import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds in it. */
export interface ReadPdf {
    readonly pages: readonly ReadPage[];
    readonly title: unknown;
    readonly language: unknown;
    /** The bookmarks at the top. */
    readonly bookmarks: readonly string[];
    /** The names of places that links can lead to. */
    readonly places: readonly string[];
}

export interface ReadPage {
    /** All words, with one space between them. */
    readonly text: string;
    /** The lines between the head and the foot of the page, from the top, each in its reading order. */
    readonly body: readonly string[];
    /** The names of the places that links lead to. */
    readonly links: readonly string[];
    /** Whether all text is between the edges of the page. */
    readonly isInside: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
        .promise;
    const { info } = await pdf.getMetadata();
    const outline = await pdf.getOutline();
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    return {
        pages: await Promise.all(numbers.map(number => readPage(pdf, number))),
        title: Reflect.get(info, 'Title'),
        language: Reflect.get(info, 'Language'),
        bookmarks: (outline ?? []).map(item => item.title),
        places: Object.keys(await pdf.getDestinations()),
    };
}

/** The height of the foot of a page, and where its head begins. */
const FOOT = 70;
const HEAD = 770;

/** The lines of the text. A word across the page is none of them. */
function bodyLines(texts: readonly { readonly str: string; readonly transform: unknown[] }[]): readonly string[] {
    const lines = new Map<number, { readonly x: number; readonly str: string }[]>();
    for (const { str, transform } of texts) {
        const [, slope, , , x = 0, y = 0] = transform.map(Number);
        if (str.trim() === '' || slope !== 0 || y < FOOT || y > HEAD) continue;
        // The marker of a line and its words may have letters of different sizes.
        const known = [...lines.keys()].find(line => Math.abs(line - y) < 3) ?? y;
        lines.set(known, [...(lines.get(known) ?? []), { x, str }]);
    }
    return [...lines]
        .sort(([one], [other]) => other - one)
        .map(([, pieces]) =>
            pieces
                .toSorted((one, other) => one.x - other.x)
                .map(({ str }) => str)
                .join(' '),
        );
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter(item => 'str' in item);
    const annotations: { dest?: unknown }[] = await page.getAnnotations();
    return {
        text: texts
            .map(item => item.str + (item.hasEOL ? ' ' : ''))
            .join('')
            .replace(/\s+/g, ' '),
        body: bodyLines(texts),
        links: annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])),
        isInside: texts.every(({ transform, width: length }) => {
            const [, , , , x = 0, y = 0] = transform.map(Number);
            return x >= 0 && x + length <= width && y >= 0 && y <= height;
        }),
    };
}
