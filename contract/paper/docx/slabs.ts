import {
    introduces,
    runsText,
    type PrintedBlock,
    type PrintedClause,
    type PrintedTable,
    type Printing,
    type Run,
} from '../printed.js';
import { linesOf } from './letters.js';
import { DEEPEST, itemIndent } from './numbering.js';
import type { Slab } from './pagination.js';
import { heightOf, INDENT, LOOK, NOTE_INDENT, TEXT_WIDTH, type Look } from './styles.js';
import { BELOW_TABLE, tableLayout } from './table-layout.js';

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
    const { head, rows } = tableLayout(table);
    return [
        ...(table.caption ? [text(table.caption, LOOK.caption, INDENT, { keepNext: true })] : []),
        { ...ROW, lineHeight: head, keepNext: true },
        ...rows.map(({ height, keepNext }): Slab => ({ ...ROW, lineHeight: height, keepNext, head })),
        { ...ROW, lineHeight: BELOW_TABLE.line, after: BELOW_TABLE.after },
    ];
}

const ROW = { lines: 1, before: 0, after: 0, whole: true } as const;

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
