import type { Content, Inline, Revision } from '../tree/document.js';
import { isEmpty, isGone, wordDiff, type MarkRevision } from '../tree/text.js';
import { guardStart } from './escaping.js';

/** How Markdown shows what came and what went: in the marks of Markdown and HTML, or in those of CriticMarkup. */
export type RevisionStyle = 'markup' | 'critic-markup';

/** Marks around Markdown that came or went. Marks of style would be read as text next to some signs, tags never. */
export function revisedWords(words: string, revision: Revision, style: RevisionStyle, hasRoom: boolean): string {
    if (words === '') return '';
    // Once the marks are gone, the words may begin a line.
    if (style === 'critic-markup')
        return isGone(revision) ? `{--${guardStart(words)}--}` : `{++${guardStart(words)}++}`;
    if (!isGone(revision)) return `<ins>${words}</ins>`;
    return hasRoom && !/~~|\\\n/.test(words) && words === words.trim() ? `~~${words}~~` : `<del>${words}</del>`;
}

/** Words that go for others: CriticMarkup has marks of its own for them. */
export function replacedWords(gone: string, come: string): string | undefined {
    if (gone === '' || come === '' || /~~|~>/.test(gone + come)) return undefined;
    return `{~~${guardStart(gone)}~>${guardStart(come)}~~}`;
}

/** What came stands apart from what it came for, by a space that neither contract has. */
export function parted(content: Content): Content {
    const shown = content.filter(inline => !showsNothing(inline));
    return shown.flatMap((inline, index): Content => {
        if (typeof inline === 'string' || !('content' in inline)) return [inline];
        const inner = { ...inline, content: parted(inline.content) };
        return isReplacement(shown[index - 1], inline) ? [' ', inner] : [inner];
    });
}

function showsNothing(inline: Inline): boolean {
    return inline === '' || (typeof inline === 'object' && inline.kind === 'revised' && isEmpty(inline.content));
}

/** Whether the first went and the second came in its place. */
export function isReplacement(one: Inline | undefined, other: Inline | undefined): boolean {
    if (typeof one !== 'object' || typeof other !== 'object') return false;
    return (
        one.kind === 'revised' &&
        other.kind === 'revised' &&
        isGone(one.revision) &&
        !isGone(other.revision) &&
        other.revision !== 'moved-here'
    );
}

/** Lines of code show all signs as they are, so what came and went is marked in them by signs. */
export function codeMarks(style: RevisionStyle): MarkRevision {
    if (style === 'markup') return wordDiff;
    return (text, revision) => (text === '' ? '' : isGone(revision) ? `{--${text}--}` : `{++${text}++}`);
}
