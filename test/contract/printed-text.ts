import { runsText, type PrintedBlock, type Printing, type Run } from '../../contract/paper/printed.js';

/** The text of a clause as any format has to show it, in reading order. */
export interface ClauseText {
    readonly number: string;
    /** All of it, piece by piece. */
    readonly texts: readonly string[];
    /** What stands in lines of its own: headings, sentences, items. */
    readonly lines: readonly string[];
    /** What stands in tables. */
    readonly cells: readonly string[];
}

/** The text of a contract, clause by clause. */
export function printedTexts(printed: Printing): readonly ClauseText[] {
    return printed.clauses.map(({ number, heading, blocks }) => {
        const opening = heading ? [{ text: runsText(heading), isCell: false }] : [];
        const pieces = [...opening, ...blocks.flatMap(piecesOf)].filter(({ text }) => text !== '');
        return {
            number,
            texts: pieces.map(({ text }) => text),
            lines: pieces.filter(({ isCell }) => !isCell).map(({ text }) => text),
            cells: pieces.filter(({ isCell }) => isCell).map(({ text }) => text),
        };
    });
}

interface Piece {
    readonly text: string;
    readonly isCell: boolean;
}

function piecesOf(block: PrintedBlock): readonly Piece[] {
    const line = (runs: readonly Run[]): Piece => ({ text: runsText(runs), isCell: false });
    const cell = (runs: readonly Run[]): Piece => ({ text: runsText(runs), isCell: true });
    switch (block.kind) {
        case 'paragraph':
            return [line(block.runs)];
        case 'code':
            return block.text.split('\n').map(text => ({ text, isCell: false }));
        case 'list':
            return block.items.map(item => line(item.runs));
        case 'table': {
            const rows = [block.columns.map(column => column.runs), ...block.rows];
            return [...(block.caption ? [line(block.caption)] : []), ...rows.flat().map(cell)];
        }
    }
}
