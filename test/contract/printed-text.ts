import { runsText, type PrintedBlock, type Printing } from '../../contract/printing.js';

/** Every piece of text of a contract in reading order, as any format has to show it: clause by clause. */
export function printedTexts(
    printed: Printing,
): readonly { readonly number: string; readonly texts: readonly string[] }[] {
    return printed.clauses.map(({ number, heading, blocks }) => ({
        number,
        texts: [...(heading ? [runsText(heading)] : []), ...blocks.flatMap(blockTexts)].filter(text => text !== ''),
    }));
}

function blockTexts(block: PrintedBlock): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
            return [runsText(block.runs)];
        case 'code':
            return block.text.split('\n');
        case 'list':
            return block.items.map(item => runsText(item.runs));
        case 'table': {
            const rows = [block.columns.map(column => column.runs), ...block.rows];
            return [...(block.caption ? [runsText(block.caption)] : []), ...rows.flat().map(runsText)];
        }
    }
}
