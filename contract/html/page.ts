import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContractDocument } from '../tree/document.js';
import { embeddedStyle } from './embedded-style.js';
import { formerOf, presentText, visible } from '../tree/text.js';
import { element, escapeHtml, htmlOf, withClass } from './element.js';
import { hrefOf, nodesOf, nowAndBefore } from './content.js';
import { clauseElement, fateOf, numberElement, titleElement } from './blocks.js';
import { clausesAroundChanges, redlineHead } from './redline.js';
import { REDLINE_STYLE } from './redline-style.js';
import { PAGE_STYLE } from './page-style.js';
import { withFramedTables } from './wide-tables.js';

/**
 * The contract as one HTML file that needs nothing else: no script, nothing to load, for the screen and for paper.
 * Its elements are those of the preview. `brand` is a style sheet that is laid over the page's own.
 */
export function renderPage(document: ContractDocument, brand = ''): string {
    const head = htmlOf(titleElement(document));
    const around = clausesAroundChanges(document);
    const clauses = document.clauses.map(clause => {
        const shown = withFramedTables(clauseElement(clause, document));
        return htmlOf(around.has(clause) ? withClass(shown, 'around') : shown);
    });
    const style = embeddedStyle(
        `${PAGE_STYLE}${document.former ? REDLINE_STYLE : ''}${pageFooter(document)}${watermarkStyle(document)}${brand}`,
    );
    return `<!doctype html>
<html lang="${escapeHtml(document.vocabulary.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(presentText(document.title.title, document))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#contract">${escapeHtml(document.vocabulary.skip)}</a>
${watermark(document)}<main id="contract">
${[head, ...redlineHead(document).map(htmlOf), ...(document.form === 'contract' ? [contents(document)] : []), ...clauses].join('\n')}
</main>
</body>
</html>
`;
}

/** On paper each page says which contract it belongs to, which version that is, and its number. */
function pageFooter(document: ContractDocument): string {
    const { title, vocabulary } = document;
    const { page, of } = vocabulary.pageNumber;
    const version = title.facts.map(({ label, value }) => `${label} ${presentText(value, document)}`).join(' · ');
    const numbers = `${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages)`;
    const font = 'font: 8pt "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #555;';
    return `@page {
    @top-left { content: ${cssString(presentText(title.title, document))}; ${font} }
    @bottom-left { content: ${cssString(version)}; ${font} }
    @bottom-right { content: ${numbers}; ${font} }
}
@page :first { @top-left { content: none; } }
`;
}

function cssString(text: string): string {
    const escaped = visible(text).replace(/["\\\s]/g, character =>
        character === ' ' ? character : `\\${character.charCodeAt(0).toString(16)} `,
    );
    return `"${escaped}"`;
}

function base64(bytes: Uint8Array): string {
    return btoa(String.fromCharCode(...bytes));
}

function watermark({ standing, vocabulary }: ContractDocument): string {
    const mark = vocabulary.standings[standing]?.mark;
    return mark === undefined ? '' : '<p class="watermark" aria-hidden="true"></p>\n';
}

/** The word is drawn by the style, since it is no text of the contract: it stands at its head in full. */
function watermarkStyle({ standing, vocabulary }: ContractDocument): string {
    const mark = vocabulary.standings[standing]?.mark;
    return mark === undefined ? '' : `.watermark::before { content: ${cssString(mark)}; }\n`;
}

/** The sections at the top, each with a link. */
function contents(document: ContractDocument): string {
    const items = document.clauses.flatMap(clause => {
        const { heading, id, label, depth, revision } = clause;
        if (depth > 1 || !heading) return [];
        const text = presentText(heading, document);
        const was = revision === undefined ? formerOf(clause, document) : undefined;
        const words = revision
            ? nodesOf([{ kind: 'revised', revision, content: [text] }], document)
            : nowAndBefore(text, was?.heading && document.former && presentText(was.heading, document.former));
        const number = numberElement(label, was?.label);
        return [
            element('li', { class: fateOf(revision) }, [
                element('a', { href: hrefOf({ clause: id }) }, [number, ...words]),
            ]),
        ];
    });
    const list = element('nav', { 'aria-labelledby': 'contents' }, [
        element('h2', { id: 'contents' }, [document.vocabulary.contents]),
        element('ul', {}, items),
    ]);
    return htmlOf(list);
}
