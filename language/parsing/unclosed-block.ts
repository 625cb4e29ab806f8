import type { IToken } from 'chevrotain';
import type { Blocks } from './blocks.js';
import { indentationBefore, isDeeperThan, isLineEnd } from './line-ends.js';

/** A block whose closing brace is missing. */
export interface UnclosedBlock {
    /** The brace that opens it. */
    readonly brace: IToken;
    /** The words before the brace. */
    readonly head: string;
    /** The first word that shows that the block should have ended before it. */
    readonly next: IToken;
}

interface OpenBlock {
    readonly brace: IToken;
    readonly head: string;
    readonly rule: string | undefined;
    readonly indentation: string;
}

/**
 * The block whose closing brace is missing in a text with more opening braces than closing ones: the first after which a
 * line is not indented deeper and cannot stand in it, or whose brace closes another; `undefined` where only the file ends too early.
 */
export function unclosedBlock(tokens: readonly IToken[], text: string, blocks: Blocks): UnclosedBlock | undefined {
    const open: OpenBlock[] = [];
    let found: UnclosedBlock | undefined;
    let words: IToken[] = [];
    let isInProse = false;
    let lineIndentation = '';
    let previous: IToken | undefined;
    for (const token of tokens) {
        if (isLineEnd(token)) {
            words = [];
            continue;
        }
        const { name } = token.tokenType;
        const indentation = isInProse ? undefined : indentationBefore(token, previous, text);
        previous = token;
        if (isInProse) {
            isInProse = name !== 'TEXT_CLOSE';
            continue;
        }
        isInProse = name === 'TEXT_OPEN';
        lineIndentation = indentation ?? lineIndentation;
        const top = open.at(-1);
        if (!found && top && indentation !== undefined && shouldHaveEnded(token, indentation, open, blocks))
            found = { brace: top.brace, head: top.head, next: token };
        if (name === '{') {
            const rule = blocks.openedBy(
                top ? top.rule : blocks.root,
                words.map(({ image }) => image),
            );
            const [first] = words;
            const head = first ? text.slice(first.startOffset, token.startOffset).trimEnd() : '';
            open.push({ brace: token, head, rule, indentation: lineIndentation });
            words = [];
        } else if (name === '}') {
            open.pop();
            words = [];
        } else words.push(token);
    }
    return open.length > 0 ? found : undefined;
}

/** Whether a word that begins a line shows that the innermost open block should have been closed before. */
function shouldHaveEnded(token: IToken, indentation: string, open: readonly OpenBlock[], blocks: Blocks): boolean {
    const top = open.at(-1);
    if (!top) return false;
    if (token.tokenType.name === '}')
        // The enclosing block is all that has to be looked at: a deeper one would have been found before.
        return indentation !== top.indentation && open.at(-2)?.indentation === indentation;
    return !isDeeperThan(indentation, top.indentation) && !!top.rule && !blocks.canBegin(top.rule, token.image);
}
