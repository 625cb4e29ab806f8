/** The part of a text that decides what may follow at an offset. */
export interface OpenBlocks {
    /** The headers of the blocks that are open at the offset, from the outside in, each with its `{`. */
    readonly headers: string;
    /** Where the text of the innermost block starts that has not been closed again: after the last brace. */
    readonly start: number;
}

const MARKS = /"""|"(?:\\.|[^"\\\r\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

/**
 * Leaves out every block that is complete before the offset: what may follow does not depend on it. A completion in a
 * long file then costs as much as in a short one.
 */
export function openBlocks(text: string, offset: number): OpenBlocks {
    const open: string[] = [];
    let start = 0;
    let isProse = false;
    MARKS.lastIndex = 0;
    for (let match = MARKS.exec(text); match && match.index < offset; match = MARKS.exec(text)) {
        const [mark] = match;
        if (mark === '"""') isProse = !isProse;
        else if (isProse && mark.startsWith('"')) MARKS.lastIndex = match.index + 1;
        else if (!isProse && mark === '{') {
            open.push(text.slice(start, match.index + 1));
            start = match.index + 1;
        } else if (!isProse && mark === '}') {
            open.pop();
            start = match.index + 1;
        } else if (isProse && mark.length > 1) MARKS.lastIndex = match.index + 1;
    }
    return { headers: open.join(' '), start };
}
