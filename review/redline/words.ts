import type { Code, Content, Inline, Link, Styled } from '../../contract/tree/document.js';
import { revised } from '../../contract/tree/marking.js';
import { isSameContent } from '../../contract/tree/sameness.js';
import { contentText, visible, visibleLine } from '../../contract/tree/text.js';
import { runsOf, type Run } from './alignment.js';
import { linkKey, referenceKey, sideAfter, sideBefore, type Comparing, type SideReading } from './comparing.js';

/** Content with more differences than this is replaced whole: to find them would take time, and nobody could read them. */
const MOST_EDITS = 1_000;

/** What two texts share at least, to be compared word by word. Below, the few words they have in common are chance. */
const SHARED = 0.25;

/** What the words of both contents are as a redline: what both have, what went and what came. */
export function comparedContent(before: Content, after: Content, comparing: Comparing): Content {
    if (comparing.isOneReading && isSameContent(before, after)) return after;
    const [was, is] = [tokensOf(before, sideBefore(comparing)), tokensOf(after, sideAfter(comparing))];
    const [keysWas, keysIs] = [was.map(({ key }) => key), is.map(({ key }) => key)];
    const isRelated = sharedWords(keysWas, keysIs) >= SHARED;
    const runs = isRelated ? runsOf(keysWas, keysIs, MOST_EDITS) : undefined;
    if (isRelated && !runs) comparing.onReplacedWhole();
    return (runs ? readable(runs, was) : [whole(was, is)]).flatMap((run): Content => {
        const [gone, come] = [was.slice(...run.before), is.slice(...run.after)];
        if (run.isSame) return contentOf(come);
        return [...revised('deleted', contentOf(gone)), ...revised('inserted', contentOf(come))];
    });
}

/** The share of words that two texts have in common: 0 to 1. */
export function sharedWords(before: readonly string[], after: readonly string[]): number {
    const left = new Map<string, number>();
    let [words, shared] = [0, 0];
    for (const key of before)
        if (isWord(key)) {
            left.set(key, (left.get(key) ?? 0) + 1);
            words++;
        }
    for (const key of after)
        if (isWord(key)) {
            words++;
            const count = left.get(key) ?? 0;
            if (count > 0) {
                shared++;
                left.set(key, count - 1);
            }
        }
    return words === 0 ? 1 : (2 * shared) / words;
}

function isWord(key: string): boolean {
    return /[\p{L}\p{N}]/u.test(key);
}

/** The style of a word, or where it leads. */
type Wrapper = Omit<Styled, 'content'> | Omit<Code, 'content'> | Omit<Link, 'content'>;

/** One word of content: an inline without others in it, inside its styles from the outside in. */
interface Token {
    readonly key: string;
    readonly inline: Inline;
    readonly wrappers: readonly Wrapper[];
}

function tokensOf(content: Content, side: SideReading, wrappers: readonly Wrapper[] = [], mark = ''): Token[] {
    const token = (inline: Inline, text: string): Token => ({ key: mark + text, inline, wrappers });
    const inside = (inner: Content, wrapper: Wrapper, name: string): Token[] =>
        tokensOf(inner, side, [...wrappers, wrapper], `${mark}${name}\0`);
    return content.flatMap((inline): Token[] => {
        if (typeof inline === 'string')
            return wordsOf(inline).map(word => token(word, word.includes('\n') ? visible(word) : visibleLine(word)));
        switch (inline.kind) {
            case 'strong':
            case 'emphasis':
            case 'strike':
            case 'code':
                return inside(inline.content, { kind: inline.kind }, inline.kind);
            case 'link':
                return inside(inline.content, { kind: 'link', to: inline.to }, linkKey(inline.to, side));
            case 'revised':
                return tokensOf(inline.content, side, wrappers, mark);
            case 'reference':
                return [token(inline, referenceKey(inline.id, side))];
            case 'break':
                return [token(inline, '\0break')];
            case 'value':
            case 'term':
            case 'missing':
                return [token(inline, contentText([inline], side.reading))];
        }
    });
}

const UNIT =
    '(?:(?:business|working|calendar|consecutive) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?';

/** A value with its unit, an amount of money and a date are one word each. */
const WORD = new RegExp(
    [
        `(?:[A-Z]{3}[ \\u00a0]|\\p{Sc}[ \\u00a0]?)?\\d+(?:[.,:/\\u00a0\\u202f-]\\d+)*(?:[ \\u00a0](?:${UNIT}|${MONTH})(?!\\p{L})|[ \\u00a0]?(?:%|\\p{Sc}))?`,
        "[\\p{L}\\p{M}\\p{N}_]+(?:[’'-][\\p{L}\\p{M}\\p{N}_]+)*",
        '\\s+',
        '[^]',
    ].join('|'),
    'gu',
);

function wordsOf(text: string): readonly string[] {
    return text.match(WORD) ?? [];
}

function whole(was: readonly Token[], is: readonly Token[]): Run {
    return { isSame: false, before: [0, was.length], after: [0, is.length] };
}

/** Runs in which changes that only space or signs keep apart are one: people read phrases, not scraps. */
function readable(runs: readonly Run[], was: readonly Token[]): readonly Run[] {
    const joined: Run[] = [];
    runs.forEach((run, index) => {
        const last = joined.at(-1);
        const isScrap =
            run.isSame &&
            index > 0 &&
            index < runs.length - 1 &&
            !was.slice(...run.before).some(({ key }) => isWord(key));
        if (last && !last.isSame && (isScrap || !run.isSame))
            joined.splice(-1, 1, {
                isSame: false,
                before: [last.before[0], run.before[1]],
                after: [last.after[0], run.after[1]],
            });
        else joined.push(run);
    });
    return joined;
}

/** Words as content again, neighbours of one style together. */
function contentOf(tokens: readonly Token[], depth = 0): Content {
    const content: Inline[] = [];
    for (let index = 0; index < tokens.length;) {
        const token = tokens[index];
        if (!token) break;
        const wrapper = token.wrappers[depth];
        if (!wrapper) {
            const last = content.at(-1);
            if (typeof last === 'string' && typeof token.inline === 'string')
                content.splice(-1, 1, last + token.inline);
            else content.push(token.inline);
            index++;
            continue;
        }
        let end = index + 1;
        while (tokens[end]?.wrappers[depth] === wrapper) end++;
        content.push({ ...wrapper, content: contentOf(tokens.slice(index, end), depth + 1) });
        index = end;
    }
    return content;
}
