import type { Block, Clause, Content, ContractDocument } from '../../contract/tree/document.js';
import { codeText, contentText } from '../../contract/tree/text.js';

/** The text of a clause as any format has to show it, in reading order. */
export interface ClauseText {
    readonly clause: Clause;
    /** The words of its heading; empty without one. */
    readonly heading: string;
    /** All of it, piece by piece. */
    readonly texts: readonly string[];
    /** What stands in lines of its own: headings, sentences, items. */
    readonly lines: readonly string[];
    /** What stands in tables. */
    readonly cells: readonly string[];
}

/** The text of a contract, clause by clause. */
export function clauseTexts(document: ContractDocument): readonly ClauseText[] {
    return document.clauses.map(clause => {
        const opening = clause.heading ? [{ content: clause.heading, isCell: false }] : [];
        const pieces = [...opening, ...clause.body.flatMap(piecesOf)]
            .flatMap(({ content, isCell }) => linesOf(content, document).map(text => ({ text, isCell })))
            .filter(({ text }) => text !== '');
        return {
            clause,
            heading: clause.heading ? contentText(clause.heading, document) : '',
            texts: pieces.map(({ text }) => text),
            lines: pieces.filter(({ isCell }) => !isCell).map(({ text }) => text),
            cells: pieces.filter(({ isCell }) => isCell).map(({ text }) => text),
        };
    });
}

interface Piece {
    readonly content: Content;
    readonly isCell: boolean;
    readonly isCode?: true;
}

function linesOf(content: Content, document: ContractDocument): readonly string[] {
    return codeText(content, document)
        .split('\n')
        .map(line => line.trim());
}

function piecesOf(block: Block): readonly Piece[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return [{ content: block.content, isCell: false }];
        case 'note':
            return block.blocks.flatMap(piecesOf);
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap(piecesOf));
        case 'table': {
            const rows = [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)];
            const cells = rows.flat().map(content => ({ content, isCell: true }));
            return [...(block.caption ? [{ content: block.caption, isCell: false }] : []), ...cells];
        }
    }
}
