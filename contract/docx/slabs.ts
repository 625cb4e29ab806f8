import {
    introduces,
    isForm,
    runsText,
    type PrintedBlock,
    type PrintedClause,
    type PrintedTable,
    type Printing,
    type Run,
} from '../printed.js';
import { linesOf, type Letters } from './letters.js';
import { DEEPEST, itemIndent } from './numbering.js';
import type { Slab } from './pagination.js';
import { heightOf, INDENT, LOOK, NOTE_INDENT, TEXT_WIDTH, type Look } from './styles.js';
import { BELOW_TABLE, CELL_MARGIN, cellWidths, SIGNING_HEIGHT } from './tables.js';

/** The first page as it fills lines. */
export function frontSlabs({ title, subtitle, facts, standing, clauses, vocabulary }: Printing): readonly Slab[] {
    const listed = clauses.filter(({ depth, heading }) => depth === 1 && heading);
    return [
        text(title, LOOK.title, 0),
        ...(subtitle.length > 0 ? [text(subtitle, LOOK.subtitle, 0)] : []),
        ...(vocabulary.standings[standing] === undefined ? [] : [text([], LOOK.warning, 0)]),
        ...facts.map(({ value }) => text(value, LOOK.text, 2000)),
        text([], LOOK.contents, 0, { keepNext: true }),
        ...listed.map(({ heading = [] }) => text(heading, LOOK.entry, 1200)),
    ];
}

/** The clauses as they fill lines; each opening has the id of its clause as its name. */
export function clauseSlabs(clauses: readonly PrintedClause[]): readonly Slab[] {
    return clauses.flatMap(({ id, depth, heading, blocks }): readonly Slab[] => {
        const [first, ...rest] = blocks.flatMap((block, index) => blockSlabs(block, blocks[index + 1]));
        if (heading) {
            const own = LOOK.headings[Math.min(depth, LOOK.headings.length) - 1] ?? LOOK.text;
            const opening = text(heading, own, INDENT, { keepNext: true, whole: true, name: id });
            return [opening, ...(first ? [first, ...rest] : [])];
        }
        if (first && blocks[0]?.kind === 'paragraph') return [{ ...first, name: id }, ...rest];
        return [text([], LOOK.text, INDENT, { keepNext: true, name: id }), ...(first ? [first, ...rest] : [])];
    });
}

function blockSlabs(block: PrintedBlock, after: PrintedBlock | undefined): readonly Slab[] {
    switch (block.kind) {
        case 'paragraph': {
            const keepNext = introduces(block, after);
            const isNote = block.role === 'note';
            const own = { body: LOOK.text, note: LOOK.note, subheading: LOOK.subheading }[block.role];
            return [text(block.runs, own, INDENT + (isNote ? NOTE_INDENT : 0), { keepNext })];
        }
        case 'list':
            return block.items.map(({ marker, level, runs }) =>
                marker === 'none'
                    ? text(runs, LOOK.text, INDENT)
                    : text(runs, LOOK.item, itemIndent(Math.min(level, DEEPEST)).left),
            );
        case 'table':
            return tableSlabs(block);
        case 'code':
            return block.text.split('\n').map(line => text([{ text: line }], LOOK.code, INDENT));
    }
}

function tableSlabs(table: PrintedTable): readonly Slab[] {
    const widths = cellWidths(table);
    const headings = table.columns.map(column => column.runs);
    const signing = isForm(table);
    const head = rowHeight(headings, widths, true);
    const rows = table.rows.map((row, index): Slab => {
        const height = rowHeight(row, widths, false);
        const keepNext = signing && index < table.rows.length - 1;
        return { ...ROW, lineHeight: signing ? Math.max(height, SIGNING_HEIGHT) : height, keepNext, head };
    });
    return [
        ...(table.caption ? [text(table.caption, LOOK.caption, INDENT, { keepNext: true })] : []),
        { ...ROW, lineHeight: head, keepNext: true },
        ...rows,
        { ...ROW, lineHeight: BELOW_TABLE.line, after: BELOW_TABLE.after },
    ];
}

const ROW = { lines: 1, before: 0, after: 0, whole: true } as const;

function rowHeight(row: readonly (readonly Run[])[], widths: readonly number[], isHead: boolean): number {
    const { before, after } = LOOK.cell;
    const { top, bottom, left, right } = CELL_MARGIN;
    const heights = row.map((runs, index) => {
        const letters: Letters = { ...LOOK.cell, bold: isHead || index === 0 };
        return linesOf(runsText(runs), letters, (widths[index] ?? 0) - left - right) * heightOf(LOOK.cell);
    });
    return heights.reduce((most, each) => Math.max(most, each), 0) + before + after + top + bottom;
}

function text(runs: readonly Run[], own: Look, indent: number, more: Partial<Slab> = {}): Slab {
    const { before, after } = own;
    return {
        lines: linesOf(runsText(runs), own, TEXT_WIDTH - indent),
        lineHeight: heightOf(own),
        before,
        after,
        ...more,
    };
}
