import { STATEMENTS } from '../../../language/tables/statements.js';

const MOST_CHARACTERS = 60;

/** How a statement goes on after its first word, in short: without what may be left out, and without long choices. */
export function shortSyntax(rule: string, keyword: string): string {
    const known = KNOWN.get(`${rule} ${keyword}`);
    if (known !== undefined) return known;
    const syntax = rule === 'Import' ? 'import "path"' : (STATEMENTS[rule]?.syntax ?? '');
    const short = shortened(syntax, keyword);
    KNOWN.set(`${rule} ${keyword}`, short);
    return short;
}

const KNOWN = new Map<string, string>();

function shortened(syntax: string, keyword: string): string {
    const short = withoutDetail(syntax.replace(/ ?\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, ''));
    const text = /\s/.test(short) ? short : withoutDetail(syntax.replace(/[[\]]/g, ''));
    const alternatives = text.replace(/^\((.*)\)$/, '$1').split(' | ');
    const own = alternatives.find(each => each.startsWith(`${keyword} `));
    if (own !== undefined && !text.startsWith(keyword)) return own.slice(keyword.length).trim();
    const rest = text.startsWith(`${keyword} `) ? text.slice(keyword.length) : text.replace(/^(?:\([^)]*\)|\S+)/, '');
    const shown = rest.trim();
    return shown.length <= MOST_CHARACTERS ? shown : `${shown.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')} …`;
}

/** Of a choice between many words the first is left. */
function withoutDetail(syntax: string): string {
    let text = syntax;
    for (let before = ''; before !== text;) {
        before = text;
        // From the inside out. What is done with is marked, so that its bars and brackets are not read again.
        text = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
            const words = inner.split(' | ');
            return words.length > 3 ? `‹${words[0] ?? ''} …›` : `‹${words.join(' ¦ ')}›`;
        });
    }
    return text.replace(/[‹›¦]/g, mark => ({ '‹': '(', '›': ')', '¦': '|' })[mark] ?? mark).trim();
}
