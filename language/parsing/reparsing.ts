import {
    AstUtils,
    isCompositeCstNode,
    RootCstNodeImpl,
    type AstNode,
    type CompositeCstNode,
    type CstNode,
    type LangiumParser,
    type Mutable,
    type ParseResult,
    type RootCstNode,
} from 'langium';
import * as ast from '../generated/ast.js';
import { MAXIMUM_LENGTH } from './bounded-parser.js';

/**
 * The tree of a text that differs from that of a known tree inside one statement with a block, as after nearly every
 * edit. Only this statement is parsed and put into the known tree; what follows it moves.
 *
 * @param known what the parser made of the text before, with no reference resolved; of no use after a result
 * @returns what the parser would make of the whole text; `undefined`, with nothing changed, where that takes parsing all
 * of it: the texts differ in more, one of them has an error, or the text is too long to be parsed
 */
export function reparsed(known: ParseResult, text: string, parser: LangiumParser): ParseResult | undefined {
    const root = known.value;
    const tree = root.$cstNode?.root;
    if (!ast.isDocument(root) || !tree || hasErrors(known) || text.length > MAXIMUM_LENGTH) return undefined;
    const edit = editBetween(tree.fullText, text);
    const statement = statementAround(root, tree.fullText, edit);
    if (!statement) return undefined;
    const { node, syntax, rule } = statement;
    const { offset, length, range } = syntax;
    if (!endsWithItsBrace(text.slice(offset, offset + length + edit.growth))) return undefined;
    const part = parser.parse(ownCopy(text.slice(offset, offset + length + edit.growth)), { rule });
    const successor = part.value.$cstNode;
    if (hasErrors(part) || !successor || !isCompositeCstNode(successor)) return undefined;
    if (successor.offset !== 0 || successor.length !== length + edit.growth) return undefined;

    move(successor, { characters: offset, line: 0, lines: range.start.line, columns: range.start.character });
    const { end } = successor.range;
    moveFollowing(syntax, {
        characters: edit.growth,
        line: range.end.line,
        lines: end.line - range.end.line,
        columns: end.character - range.end.character,
    });
    replace(node, syntax, part.value, successor);
    return { ...known, value: withText(text, root, tree) };
}

/**
 * Whether the opening brace of a statement of several lines ends its first line. If not, the meaning of the text around
 * the brace depends on how deep the lines are indented, and the part alone does not show that.
 */
function endsWithItsBrace(part: string): boolean {
    const lineEnd = part.search(/[\r\n]/);
    return lineEnd < 0 || /\{\s*(?:\/\/.*|\/\*.*\*\/\s*)?$/.test(part.slice(0, lineEnd));
}

/** A copy of a part of a string. JavaScript keeps the whole string in memory for as long as a part of it is in use. */
function ownCopy(part: string): string {
    return ` ${part}`.slice(1);
}

function hasErrors({ lexerErrors, parserErrors }: ParseResult): boolean {
    return lexerErrors.length > 0 || parserErrors.length > 0;
}

/**
 * What differs between two texts: the stretch of the first from `start` to `end`, and by how many characters the second
 * has more there.
 */
interface Edit {
    readonly start: number;
    readonly end: number;
    readonly growth: number;
}

function editBetween(before: string, after: string): Edit {
    const growth = after.length - before.length;
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
    let end = before.length;
    const least = start + Math.max(0, -growth);
    while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end + growth - 1)) end--;
    return { start, end, growth };
}

interface Statement {
    readonly node: AstNode;
    readonly syntax: CompositeCstNode;
    /** The grammar rule by which the statement is parsed. */
    readonly rule: string;
}

/** The statement of the file, or of one of its agreements, whose block contains the edit. */
function statementAround(root: ast.Document, text: string, edit: Edit): Statement | undefined {
    const isAround = ({ $cstNode }: AstNode): boolean =>
        $cstNode !== undefined && $cstNode.offset < edit.start && edit.end < $cstNode.end;
    const element = root.elements.find(isAround);
    const isAgreement = ast.isAgreementDeclaration(element);
    const node = isAgreement ? element.statements.find(isAround) : element;
    const syntax = node?.$cstNode;
    // Only a statement that ends with a block can be parsed alone: any other might take in the words that follow it.
    // What stands before it does not matter, because no statement takes in the first word of the next.
    if (!node || !syntax || !isCompositeCstNode(syntax) || text[syntax.end - 1] !== '}') return undefined;
    return { node, syntax, rule: isAgreement ? ast.AgreementStatement.$type : ast.SharedDeclaration.$type };
}

/** By how much text behind an edit moves: in characters and lines; on the line where the edit ends, also in columns. */
interface Movement {
    readonly characters: number;
    readonly lines: number;
    readonly line: number;
    readonly columns: number;
}

/** The fields in which Langium keeps the place of a syntax node. It has no way to change them. */
interface Place {
    _offset: number;
    _startLine: number;
    _startColumn: number;
    _endLine: number;
    _endColumn: number;
    _rangeCache: undefined;
}

const placeOf = (node: CstNode): Place => node as unknown as Place;

function move(node: CstNode, by: Movement): void {
    const place = placeOf(node);
    if (isCompositeCstNode(node)) {
        place._rangeCache = undefined;
        for (const child of node.content) move(child, by);
        return;
    }
    if (place._startLine === by.line) place._startColumn += by.columns;
    if (place._endLine === by.line) place._endColumn += by.columns;
    place._offset += by.characters;
    place._startLine += by.lines;
    place._endLine += by.lines;
}

/** Moves everything that stands after a node. */
function moveFollowing(node: CstNode, by: Movement): void {
    const { container } = node;
    if (!container) return;
    placeOf(container)._rangeCache = undefined;
    for (const following of container.content.slice(container.content.indexOf(node) + 1)) move(following, by);
    moveFollowing(container, by);
}

/** Puts a node in the place of another one. */
function replace(node: AstNode, syntax: CompositeCstNode, by: AstNode, { content }: CompositeCstNode): void {
    const { $container, $containerProperty, $containerIndex } = node;
    adopt(syntax, content, by);
    Object.assign(by, { $container, $containerProperty, $containerIndex });
    const siblings: unknown = Reflect.get($container ?? {}, $containerProperty ?? '');
    if (Array.isArray(siblings) && $containerIndex !== undefined) siblings[$containerIndex] = by;
}

/** A new root node, because everything that was stored for the old root is out of date. */
function withText(text: string, root: ast.Document, { content }: RootCstNode): ast.Document {
    const document: ast.Document = { ...root };
    adopt(new RootCstNodeImpl(text) as RootCstNode, content, document);
    AstUtils.linkContentToContainer(document);
    return document;
}

/** Gives a node another syntax node, together with the children of that one. */
function adopt(syntax: Mutable<CompositeCstNode>, content: readonly CstNode[], node: Mutable<AstNode>): void {
    syntax.content = content;
    placeOf(syntax)._rangeCache = undefined;
    for (const child of content) (child as Mutable<CstNode>).container = syntax;
    syntax.astNode = node;
    node.$cstNode = syntax;
}
