/** A table of more columns than this may be wider than a page on a small screen. */
const FEW_COLUMNS = 3;

/**
 * Puts each wide table of a rendered clause into a frame that scrolls, also with the keys, and that says what it holds.
 * What is rendered is safe, and stays so: only its own words are repeated.
 */
export function framedTables(html: string): string {
    return html.replace(/<table>.*?<\/table>/gs, table => {
        const [head = ''] = /<thead>.*?<\/thead>/s.exec(table) ?? [];
        const columns = [...head.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, text = '']) => withoutTags(text));
        if (columns.length <= FEW_COLUMNS) return table;
        const [, caption] = /<caption>(.*?)<\/caption>/s.exec(table) ?? [];
        const label = caption === undefined ? columns.filter(text => text !== '').join(', ') : withoutTags(caption);
        return `<div class="wide" role="group" tabindex="0" aria-label="${label}">\n${table}\n</div>`;
    });
}

function withoutTags(html: string): string {
    return html
        .replace(/<[^>]*>/g, '')
        .replaceAll('"', '&quot;')
        .trim();
}
