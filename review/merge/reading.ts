import { GrammarUtils, type AstNode, type CstNode, type LeafCstNode } from 'langium';
import { identityOf, listsOf, namesOf } from './identity.js';
import type { Block, List, Piece, Sentence, Stretch } from './piece.js';
import { leavesOf, meaningOf, textOfLeaves } from './leaves.js';

/** A file as one piece, from its syntax tree without errors and the text that was parsed. */
export function pieceOfFile(root: AstNode, text: string): Piece {
    const groups = [partsOf(root, 'imports'), partsOf(root, 'elements')];
    const first = groups.flat()[0]?.$cstNode?.offset ?? text.length;
    const headWords = leavesOf(root.$cstNode).filter(leaf => leaf.offset < first);
    const place = { start: 0, open: headWords.at(-1)?.end ?? 0, close: text.length, end: text.length };
    return {
        kind: root.$type,
        identity: '',
        name: undefined,
        formerNames: [],
        lead: '',
        text,
        trail: '',
        meaning: meaningOf(root.$cstNode),
        content: blockOf(groups, headWords, text, place),
        node: root,
    };
}

interface Place {
    readonly start: number;
    /** Behind the brace that opens. */
    readonly open: number;
    /** Where the braces closes what it opens. */
    readonly close: number;
    readonly end: number;
}

function partsOf(node: AstNode, property: string): readonly AstNode[] {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[property];
    return Array.isArray(value) ? (value as AstNode[]) : [];
}

/** The pieces between two offsets, each with what stands before it, and a comment that stands behind it on its line. */
function blockOf(
    groups: readonly (readonly AstNode[])[],
    headWords: readonly LeafCstNode[],
    text: string,
    { start, open, close, end }: Place,
): Block {
    const nodes = groups.flat();
    const ends = [open, ...nodes.map(node => node.$cstNode?.end ?? open)];
    const starts = [...nodes.map(node => node.$cstNode?.offset ?? close), close];
    const gaps = ends.map((from, index) => splitGap(text.slice(from, starts[index])));
    const pieces = nodes.map((node, index) =>
        pieceOf(node, text, gaps[index]?.lead ?? '', gaps[index + 1]?.trail ?? ''),
    );
    return {
        kind: 'block',
        head: text.slice(start, open) + (gaps[0]?.trail ?? ''),
        headWords: headWords.map(leaf => leaf.text),
        groups: groups.map(group => {
            const members = new Set<AstNode | undefined>(group);
            return pieces.filter(({ node }) => members.has(node));
        }),
        foot: (gaps.at(-1)?.lead ?? '') + text.slice(close, end),
    };
}

const REST_OF_LINE = /^(?:[^\S\n]|\/\*(?:[^\n*]|\*(?!\/))*\*\/|\/\/[^\n]*)*(?=\n|$)/;

/** What stands between two pieces: the rest of the line of the first one, and what leads to the second. */
function splitGap(gap: string): { readonly trail: string; readonly lead: string } {
    const trail = REST_OF_LINE.exec(gap)?.[0].trimEnd() ?? '';
    return { trail, lead: gap.slice(trail.length) };
}

function pieceOf(node: AstNode, text: string, lead: string, trail: string): Piece {
    const cst = node.$cstNode;
    const content = cst ? contentOf(node, cst, text) : EMPTY;
    return {
        kind: node.$type,
        identity: identityOf(node, content),
        ...namesOf(node),
        lead,
        text: cst ? text.slice(cst.offset, cst.end) : '',
        trail,
        meaning: meaningOf(cst),
        content,
        node,
    };
}

const EMPTY: Sentence = { kind: 'sentence', frame: [], lists: [] };

function contentOf(node: AstNode, cst: CstNode, text: string): Block | Sentence {
    const leaves = leavesOf(cst);
    const brace = leaves.findIndex(leaf => leaf.text === '{');
    const open = leaves[brace];
    const last = leaves.at(-1);
    if (!('statements' in node) || !open || last?.text !== '}') return sentenceOf(node, cst, leaves, text);
    const place = { start: cst.offset, open: open.end, close: last.offset, end: cst.end };
    return blockOf([partsOf(node, 'statements')], leaves.slice(0, brace), text, place);
}

function sentenceOf(node: AstNode, cst: CstNode, leaves: readonly LeafCstNode[], text: string): Sentence {
    const frame: Stretch[] = [];
    const lists: List[] = [];
    let from = cst.offset;
    const stretch = (to: number): Stretch => ({
        text: text.slice(from, to),
        meaning: textOfLeaves(leaves.filter(leaf => leaf.offset >= from && leaf.end <= to)),
    });
    const found = listsOf(node).map(property => GrammarUtils.findNodesForProperty(cst, property));
    for (const items of found.sort((a, b) => (a[0]?.offset ?? 0) - (b[0]?.offset ?? 0))) {
        const [first, second] = items;
        const last = items.at(-1);
        if (!first || !last || !isCommaList(items, leaves)) continue;
        frame.push(stretch(first.offset));
        lists.push({
            items: items.map(item => itemOf(item, node, text)),
            separator: second ? text.slice(first.end, second.offset).replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '') : ', ',
        });
        from = last.end;
    }
    return { kind: 'sentence', frame: [...frame, stretch(cst.end)], lists };
}

/** Whether nothing but a comma stands between each two items. */
function isCommaList(items: readonly CstNode[], leaves: readonly LeafCstNode[]): boolean {
    return items.slice(1).every((item, index) => {
        const before = items[index]?.end ?? 0;
        return textOfLeaves(leaves.filter(leaf => leaf.offset >= before && leaf.end <= item.offset)) === ',';
    });
}

/** An item of a list is identified by its first word: the metric of a promise, the service of a coverage. */
function itemOf(cst: CstNode, statement: AstNode, text: string): Piece {
    const leaves = leavesOf(cst);
    return {
        kind: 'item',
        identity: leaves[0]?.text ?? '',
        name: undefined,
        formerNames: [],
        lead: '',
        text: text.slice(cst.offset, cst.end),
        trail: '',
        meaning: textOfLeaves(leaves),
        content: EMPTY,
        node: cst.astNode === statement ? undefined : cst.astNode,
    };
}
