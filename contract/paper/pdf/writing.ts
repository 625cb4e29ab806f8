import { wellFormed } from '../../../language/values/well-formed.js';
import type { Clause } from '../../tree/document.js';
import { bookmarksIn } from './bookmarks.js';
import { marginMarks, watermarkOf, type Watermark } from './furniture.js';
import type { FilledPage } from './pages.js';
import { spokenRevision } from './revisions.js';
import type { Leaf, Part } from './structure.js';
import { structureOf, type Home } from './structure-writer.js';
import { greatest, type Mark } from './strips.js';
import { COLOURS, type Page } from './style.js';
import type { Setting } from './text.js';

type Fill = Extract<Mark, { kind: 'fill' }>;
type Text = Extract<Mark, { kind: 'text' }>;

/** Draws the pages, and says what everything on them is. */
export function writePages(
    pages: readonly FilledPage[],
    parts: readonly Part[],
    setting: Setting,
    pdf: PDFKit.PDFDocument,
): void {
    const { root, homes } = structureOf(parts, pdf);
    const numbers = pageNumbers(pages);
    const places = new Set([...numbers.keys()].map(({ id }) => id));
    const watermark = watermarkOf(setting);
    const bookmark = bookmarksIn(pdf, setting);
    const { left, top } = setting.look.margin;
    pages.forEach(({ page, placed }, index) => {
        pdf.addPage({ size: [page.width, page.height], margin: 0 });
        const marks = placed.flatMap(({ strip, y }, line) =>
            strip.marks.map(mark => ({ line, mark: moved(resolved(mark, numbers, setting), left, top + y) })),
        );
        const texts = marks.flatMap(({ line, mark }) => (mark.kind === 'text' ? [{ ...mark, line }] : []));
        const margins = marginMarks(page, index, pages.length, setting).map(mark => moved(mark, left, 0));
        const fills = marks.flatMap(({ mark }) => (mark.kind === 'fill' ? [mark] : []));
        pdf.markContent('Artifact', { type: 'Pagination' });
        if (watermark) drawWatermark(watermark, page, pdf);
        for (const mark of margins) draw(mark, pdf);
        pdf.endMarkedContent();
        pdf.markContent('Artifact', { type: 'Layout' });
        for (const fill of fills) draw(fill, pdf);
        for (const text of texts) if (!text.leaf) draw(text, pdf);
        pdf.endMarkedContent();
        placed.forEach(({ strip, y }) => {
            for (const mark of strip.marks) {
                if (mark.kind !== 'place') continue;
                pdf.addNamedDestination(mark.clause.id, 'XYZ', 0, top + y, null);
                bookmark(mark.clause, top + y);
            }
        });
        for (const [leaf, home, lines] of inReadingOrder(texts, homes))
            writeLeaf(reachable(leaf, places), home, lines, pdf);
    });
    root.end();
}

/** The page on which each clause begins, from 1. */
function pageNumbers(pages: readonly FilledPage[]): ReadonlyMap<Clause, number> {
    const numbers = new Map<Clause, number>();
    pages.forEach(({ placed }, index) => {
        for (const { strip } of placed)
            for (const mark of strip.marks) if (mark.kind === 'place') numbers.set(mark.clause, index + 1);
    });
    return numbers;
}

/** With the number of the page that it asks for. */
function resolved(mark: Mark, numbers: ReadonlyMap<Clause, number>, { typeface }: Setting): Mark {
    if (mark.kind !== 'page-of') return mark;
    const { clause, x, y, type, leaf } = mark;
    const text = String(numbers.get(clause) ?? '');
    const width = typeface.widthOf(text, type.face, type.size);
    return { kind: 'text', x: x - width, y, width, text, type, leaf };
}

function moved(mark: Mark, x: number, y: number): Mark {
    return mark.kind === 'place' ? mark : { ...mark, x: mark.x + x, y: mark.y + y };
}

/** Text with the line that it stands in. */
type LinedText = Text & { readonly line: number };

function inReadingOrder(
    texts: readonly LinedText[],
    homes: ReadonlyMap<Leaf, Home>,
): readonly (readonly [Leaf, Home, readonly LinedText[]])[] {
    const byLeaf = new Map<Leaf, LinedText[]>();
    for (const text of texts) {
        if (!text.leaf) continue;
        const known = byLeaf.get(text.leaf);
        if (known) known.push(text);
        else byLeaf.set(text.leaf, [text]);
    }
    return [...byLeaf]
        .flatMap(([leaf, lines]) => {
            const home = homes.get(leaf);
            return home ? [[leaf, home, lines] as const] : [];
        })
        .sort(([, one], [, other]) => one.order - other.order);
}

/** Without a target that is nowhere on the pages, such as a clause that only the contract before had. */
function reachable(leaf: Leaf, places: ReadonlySet<string>): Leaf {
    const { target } = leaf;
    if (!target || target.kind === 'address' || places.has(target.clause.id)) return leaf;
    return { ...leaf, target: undefined };
}

function writeLeaf(leaf: Leaf, { element, tag }: Home, texts: readonly LinedText[], pdf: PDFKit.PDFDocument): void {
    const { target, revision } = leaf;
    const words = texts.map(({ text }) => text).join('');
    const spoken = revision && { alt: spokenRevision(revision, words) };
    if (!target && spoken) {
        const span = pdf.struct('Span', spoken);
        element.add(span);
        span.add(pdf.markStructureContent('Span'));
        for (const text of texts) draw(text, pdf);
        pdf.endMarkedContent();
        span.end();
        return;
    }
    if (!target) {
        element.add(pdf.markStructureContent(tag));
        for (const text of texts) draw(text, pdf);
        pdf.endMarkedContent();
        return;
    }
    const link = pdf.struct('Link', spoken);
    element.add(link);
    link.add(pdf.markStructureContent('Link'));
    for (const text of texts) draw(text, pdf);
    pdf.endMarkedContent();
    const options = { structParent: link, Contents: asText(leaf.text) };
    for (const { x, y, width, height } of areasOf(texts))
        if (target.kind === 'address') pdf.link(x, y, width, height, encoded(target.address), { ...options });
        else pdf.goTo(x, y, width, height, target.clause.id, { ...options });
    // The library takes the page for that of the link on which the element ends.
    link.end();
}

/** Text as the library writes it: what is no object, it takes for a name of the format. */
function asText(text: string): string {
    const object: unknown = Object(text);
    return object as string;
}

/** An address in the letters that addresses have. */
function encoded(address: string): string {
    return wellFormed(address).replace(/[^\u0021-\u007E]/gu, encodeURIComponent);
}

/** The part of each line that the texts fill. */
function areasOf(texts: readonly LinedText[]) {
    return [...new Set(texts.map(({ line }) => line))].map(line => {
        const own = texts.filter(text => text.line === line);
        const x = own.reduce((least, text) => Math.min(least, text.x), Infinity);
        const y = own.reduce((least, text) => Math.min(least, text.y), Infinity);
        const size = greatest(own.map(({ type }) => type.size));
        const right = greatest(own.map(text => text.x + text.width));
        return { x, y: y - size, width: right - x, height: size * 1.3 };
    });
}

function draw(mark: Mark, pdf: PDFKit.PDFDocument): void {
    switch (mark.kind) {
        case 'text':
            drawText(mark, pdf);
            return;
        case 'fill':
            drawFill(mark, pdf);
            return;
        case 'page-of':
        case 'place':
            return;
    }
}

function drawText({ text, x, y, type }: Text, pdf: PDFKit.PDFDocument): void {
    pdf.font(type.face).fontSize(type.size).fillColor(type.colour);
    pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawFill({ x, y, width, height, colour }: Fill, pdf: PDFKit.PDFDocument): void {
    pdf.rect(x, y, width, height).fill(colour);
}

/** From the lower left to the upper right, so light that the text can be read. */
function drawWatermark({ text, size, width }: Watermark, page: Page, pdf: PDFKit.PDFDocument): void {
    const angle = (Math.atan2(page.height, page.width) * 180) / Math.PI;
    pdf.save()
        .translate(page.width / 2, page.height / 2)
        .rotate(-angle)
        .fillOpacity(0.06);
    drawText(
        {
            kind: 'text',
            x: -width / 2,
            y: size / 3,
            width,
            text,
            leaf: undefined,
            type: { face: 'bold', size, colour: COLOURS.quiet },
        },
        pdf,
    );
    pdf.restore();
}
