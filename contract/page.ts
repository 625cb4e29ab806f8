import type { ContractDocument } from './document.js';
import { escapeHtml, renderBlocks, type RenderedMarkdown } from './html.js';
import { plainText } from './markdown.js';
import { numberSections } from './numbering.js';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.js';

/**
 * The contract as one HTML file that needs nothing else: no script, nothing to load, for the screen and for paper.
 * Its content is that of `renderBlocks`.
 */
export function renderPage(document: ContractDocument, rendered?: RenderedMarkdown): string {
    const [head, ...clauses] = renderBlocks(document, rendered).map(block => block.html);
    return `<!doctype html>
<html lang="${escapeHtml(document.vocabulary.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(plainText(document.title.title))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${watermark(document)}<main>
${head ?? ''}${contents(document)}${clauses.join('')}</main>
</body>
</html>
`;
}

function watermark({ standing, vocabulary }: ContractDocument): string {
    const mark = vocabulary.standings[standing]?.mark;
    return mark === undefined ? '' : `<p class="watermark" aria-hidden="true">${escapeHtml(mark)}</p>\n`;
}

/** The sections at the top, each with a link. */
function contents(document: ContractDocument): string {
    const items = numberSections(document).flatMap(({ section, id, number, depth }) => {
        if (depth > 1 || !section.heading) return [];
        const text = escapeHtml(plainText(section.heading));
        return [
            `<li><a href="#${escapeHtml(encodeURIComponent(id))}"><span class="number">${number}.</span> ${text}</a></li>`,
        ];
    });
    const heading = escapeHtml(document.vocabulary.contents);
    return `<nav aria-labelledby="contents">\n<h2 id="contents">${heading}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</nav>\n`;
}
