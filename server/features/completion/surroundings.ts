/** What a place in a file stands in: between quotes, in a comment, or neither. */
export type Surroundings =
    | { readonly kind: 'statement' | 'comment' }
    | {
          readonly kind: 'string';
          /** The offset after the opening quote. */
          readonly start: number;
          /** The offset before the closing quote, or the place itself where that is missing. */
          readonly end: number;
          /** The word before the opening quote. */
          readonly after: string | undefined;
      };

/** Prose, with holes that hold names, counts as statements. */
const STRETCHES = /"{3}[\s\S]*?(?:"{3}|$)|"(?:\\.|[^"\\\r\n])*"?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*/g;
const LAST_WORD = /([\w-]+)\s*$/;

/** Tells whether an offset of a text lies in a string or in a comment. */
export function surroundingsOf(text: string, offset: number): Surroundings {
    STRETCHES.lastIndex = 0;
    for (let match = STRETCHES.exec(text); match && match.index < offset; match = STRETCHES.exec(text)) {
        const [stretch] = match;
        const start = match.index;
        const end = start + stretch.length;
        if (stretch.startsWith('//') && offset <= end) return { kind: 'comment' };
        if (stretch.startsWith('/*') && offset < end) return { kind: 'comment' };
        if (!stretch.startsWith('"') || stretch.startsWith('"""')) continue;
        const isClosed = stretch.length > 1 && stretch.endsWith('"');
        if (offset > (isClosed ? end - 1 : end)) continue;
        const lineStart = text.lastIndexOf('\n', start) + 1;
        const after = LAST_WORD.exec(text.slice(lineStart, start))?.[1];
        return { kind: 'string', start: start + 1, end: isClosed ? end - 1 : offset, after };
    }
    return { kind: 'statement' };
}
