import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { runsText, type Printing } from '../printed.js';
import { clausesOf } from './clauses.js';
import { frontOf } from './front.js';
import type { Setting } from './runs.js';
import { COLOURS, LOOKS, type Look } from './style.js';
import { printable, shortened, type Typeface } from './typeface.js';

/** The contract as pages: what stands on each of them, and then the text. */
export function pagesOf(printing: Printing, typeface: Typeface): TDocumentDefinitions {
    const look = LOOKS[printing.form];
    const { page: margin, sizes } = look;
    const setting: Setting = { typeface, look, clauses: new Set(printing.clauses.map(clause => clause.id)) };
    const title = printable(runsText(printing.title), typeface);
    const mark = printing.vocabulary.standings[printing.standing]?.mark;
    return {
        pageSize: 'A4',
        pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
        language: printing.vocabulary.language,
        displayTitle: true,
        version: '1.7',
        // When the file was made is nobody's concern, and would make two renderings differ.
        info: { title, creator: 'Agreements as Code', producer: 'Agreements as Code', creationDate: new Date(0) },
        defaultStyle: { font: 'Serif', fontSize: sizes.body, color: COLOURS.ink, lineHeight: look.lineHeight },
        ...(mark !== undefined && {
            watermark: { text: mark.toUpperCase(), font: 'Serif', color: COLOURS.quiet, opacity: 0.06, bold: true },
        }),
        header: page => (page === 1 ? [] : headerOf(title, look)),
        footer: (page, pages) => footerOf(printing, title, page, pages, setting),
        content: [frontOf(printing, setting), clausesOf(printing, setting)],
    };
}

function headerOf(title: string, { page, sizes }: Look): Content {
    return {
        text: shortened(title, 80),
        alignment: 'right',
        fontSize: sizes.small,
        color: COLOURS.quiet,
        margin: [page.left, page.top / 2 - 2, page.right, 0],
    };
}

function footerOf(
    { facts, vocabulary }: Printing,
    title: string,
    page: number,
    pages: number,
    { typeface, look }: Setting,
): Content {
    const [first] = facts;
    const version = first && printable(`${first.label} ${runsText(first.value)}`, typeface);
    const place = `${vocabulary.pageNumber.page} ${page} ${vocabulary.pageNumber.of} ${pages}`;
    return {
        columns: [
            { text: shortened([title, ...(version === undefined ? [] : [version])].join(' · '), 80), width: '*' },
            { text: place, alignment: 'right', width: 'auto' },
        ],
        columnGap: 16,
        fontSize: look.sizes.small,
        color: COLOURS.quiet,
        margin: [look.page.left, look.page.bottom * 0.385, look.page.right, 0],
    };
}
