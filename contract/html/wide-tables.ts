import { escapeHtml, type HtmlBlock } from './html.js';

/** A table of more columns than this may be wider than a page on a small screen. */
const FEW_COLUMNS = 3;

/**
 * The HTML of a block with each wide table in a frame that scrolls, also with the keys, and that has the caption or the
 * head of the table as its name.
 */
export function withFramedTables({ id, html }: HtmlBlock): string {
    let count = 0;
    return html.replace(/<table>.*?<\/table>/gs, table => {
        const [head = ''] = /<thead>.*?<\/thead>/s.exec(table) ?? [];
        if ((head.match(/<t[hd]\b/g) ?? []).length <= FEW_COLUMNS) return table;
        const name = escapeHtml(`${id}~table-${++count}`);
        const named = table.replace(/<caption>|<thead>/, element => `${element.slice(0, -1)} id="${name}">`);
        return `<div class="wide" role="group" tabindex="0" aria-labelledby="${name}">\n${named}\n</div>`;
    });
}
