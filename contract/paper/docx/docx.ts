import type { ContractDocument } from '../../tree/document.js';
import { accepted } from '../../tree/revisions.js';
import { contentText } from '../../tree/text.js';
import type { PaperName } from '../paper-size.js';
import { clausesXml } from './clauses.js';
import { commentsPart } from './comments.js';
import { frontMatter } from './front-matter.js';
import { footer, header } from './margins.js';
import { MARGIN, pageOn, type Page } from './measures.js';
import { numberingPart } from './numbering.js';
import { packed } from './package.js';
import { paragraph } from './paragraphs.js';
import { corePart, settingsPart } from './properties.js';
import { stylesPart } from './styles.js';
import { STYLE } from './style-names.js';
import { endsTracked, type Tracking } from './tracking.js';
import { Writing } from './writing.js';
import { element, w, type XmlElement } from './xml.js';

/**
 * The contract as a Word document: headings and clauses that their styles number, cross-references that follow when
 * something is inserted, a table of contents, tables of one style with repeating heads. The same contract gives the same
 * bytes. Never throws.
 *
 * @param tracking who made the changes of a redline, which are tracked changes; the program where nobody says it
 */
export function renderDocx(
    contract: ContractDocument,
    paper: PaperName = 'a4',
    tracking: Tracking = { author: 'msa' },
): Uint8Array {
    const page = pageOn(paper);
    const writing = new Writing(contract, page, tracking);
    // What is no running text cannot show changes.
    const present = accepted(contract);
    const { language } = contract.vocabulary;
    const text = [...frontMatter(writing), ...clausesXml(writing)];
    const end = endsTracked(text) ? [paragraph({ style: STYLE.afterTable }, [])] : [];
    const body = [...text, ...end, section(page)];
    const comments =
        writing.comments.length > 0 ? [{ path: 'comments.xml', type: 'comments', root: commentsPart(writing) }] : [];
    return packed(
        w('document', {}, [w('body', {}, body)]),
        [
            { path: 'styles.xml', type: 'styles', root: stylesPart(language, page) },
            { path: 'numbering.xml', type: 'numbering', root: numberingPart(writing.lists) },
            { path: 'settings.xml', type: 'settings', root: settingsPart(language) },
            {
                ...{ path: 'header1.xml', type: 'header', relation: HEADERS.first },
                root: w('hdr', {}, header(present, '')),
            },
            {
                ...{ path: 'header2.xml', type: 'header', relation: HEADERS.default },
                root: w('hdr', {}, header(present, contentText(present.title.title, present))),
            },
            { path: 'footer1.xml', type: 'footer', root: w('ftr', {}, footer(present)) },
            ...comments,
        ],
        corePart(present),
        writing.links,
    );
}

const HEADERS = { first: 'header1', default: 'header2' } as const;

/** The pages: their size, their margins, and what stands in these. The first page has no title in its margin. */
function section({ width, height }: Page): XmlElement {
    const reference = (kind: 'header' | 'footer', type: 'first' | 'default', relation: string): XmlElement =>
        element(`w:${kind}Reference`, { 'w:type': type, 'r:id': relation });
    return w('sectPr', {}, [
        reference('header', 'default', HEADERS.default),
        reference('header', 'first', HEADERS.first),
        reference('footer', 'default', 'footer'),
        reference('footer', 'first', 'footer'),
        w('pgSz', { w: width, h: height }),
        w('pgMar', {
            top: MARGIN.top,
            right: MARGIN.side,
            bottom: MARGIN.bottom,
            left: MARGIN.side,
            header: MARGIN.header,
            footer: MARGIN.footer,
            gutter: 0,
        }),
        w('titlePg'),
    ]);
}
