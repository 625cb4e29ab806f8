import { GrammarUtils, type AstNode } from 'langium';
import type { Piece } from './piece.js';
import { meaningOf } from './leaves.js';

const LONGEST = 60;

/** What two versions of a statement say differently, in few words: `15 min` and `30 min`. */
export function difference(one: Piece, other: Piece): readonly [string, string] {
    const [left, right] = differingParts(one.node, other.node) ?? [one.meaning, other.meaning];
    return [short(left), short(right)];
}

/** A piece in few words: its first line without its block. */
export function headline({ content, meaning }: Piece): string {
    return short(content.kind === 'block' ? content.headWords.join(' ') : meaning);
}

/** What a block is called where somebody has to find it: `tier gold`. A file is called nothing. */
export function titleOf(piece: Piece): readonly string[] {
    const { name, content } = piece;
    const keyword = content.kind === 'block' ? content.headWords[0] : undefined;
    if (name !== undefined && keyword !== undefined) return [`${keyword} ${name}`];
    return [headline(piece)].filter(title => title !== '');
}

function short(words: string): string {
    const line = words.replace(/\s+/g, ' ').replace(/ (?=[,%.:])/g, '');
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

/** A value that is one for people, although the grammar splits it into several. */
const VALUES: ReadonlySet<string> = new Set([
    ...['Duration', 'Percentage', 'Money', 'Price', 'Quantity', 'Cadence', 'Count', 'Day', 'TimeRange', 'Text'],
    ...['NextBusinessDay', 'NoTarget', 'Path'],
]);

function differingParts(one: AstNode | undefined, other: AstNode | undefined): readonly [string, string] | undefined {
    if (!one || !other || one.$type !== other.$type || VALUES.has(one.$type)) return undefined;
    const properties = new Set([...Object.keys(one), ...Object.keys(other)].filter(name => !name.startsWith('$')));
    const different = [...properties].filter(name => textOf(one, name) !== textOf(other, name));
    const [property] = different;
    if (property === undefined || different.length > 1) return undefined;
    const [left, right] = [textOf(one, property), textOf(other, property)];
    if (left === '' || right === '') return undefined;
    return differingParts(nodeAt(one, property), nodeAt(other, property)) ?? [left, right];
}

function textOf(node: AstNode, property: string): string {
    return GrammarUtils.findNodesForProperty(node.$cstNode, property).map(meaningOf).join(', ');
}

function nodeAt(node: AstNode, property: string): AstNode | undefined {
    const part = (node as unknown as Readonly<Record<string, unknown>>)[property];
    return typeof part === 'object' && part !== null && '$type' in part ? (part as AstNode) : undefined;
}
