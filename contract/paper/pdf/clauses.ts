import type { Content } from 'pdfmake/interfaces.js';
import {
    introduces,
    runsText,
    type PrintedBlock,
    type PrintedClause,
    type PrintedParagraph,
    type Printing,
    type Run,
} from '../printed.js';
import { FIRST_LINES, heightOf, hung, keptWithNext, SHORT, type Piece } from './keeping.js';
import { listOf } from './lists.js';
import { textOf, type Setting } from './runs.js';
import { COLOURS, headingAt, margins, spaced } from './style.js';
import { tableOf } from './tables.js';
import { printable, shortened } from './typeface.js';

/** The numbered text of the contract, every number hanging left of it. */
export function clausesOf({ clauses }: Printing, setting: Setting): Content {
    return inSequence(clauses, (clause, next) => clauseOf(clause, next, setting)).content;
}

/** Sets things from the last to the first, since each has to know the lead of what follows. */
function inSequence<T>(
    things: readonly T[],
    pieceOf: (thing: T, next: number, after: T | undefined) => Piece,
    next = 0,
): Piece {
    const contents: Content[] = [];
    let lead = next;
    let after: T | undefined;
    for (const thing of things.toReversed()) {
        const piece = pieceOf(thing, lead, after);
        contents.push(piece.content);
        lead = piece.lead;
        after = thing;
    }
    return { content: contents.reverse(), lead };
}

function clauseOf(clause: PrintedClause, next: number, setting: Setting): Piece {
    const { id, number, heading, blocks } = clause;
    const body = bodyOf(blocks, next, setting);
    const { look } = setting;
    if (!heading) return hung({ text: number, id, color: COLOURS.quiet }, look.sizes.body, body, setting);
    const style = headingAt(clause.depth, look);
    const height = spaced(heightOf(heading, style.size, look.column, setting), style);
    const content = [keptWithNext(headingOf(clause, heading, setting), height, body.lead), body.content];
    return { content, lead: height + body.lead };
}

function headingOf({ id, label, depth, isCounted }: PrintedClause, words: readonly Run[], setting: Setting): Content {
    const { size, above, below, ...style } = headingAt(depth, setting.look);
    const isTop = depth === 1;
    const heading = isCounted ? words : [{ text: `${label} ` }, ...words];
    const title = shortened(printable(runsText(words), setting.typeface), 160);
    const bookmark = { outline: true, outlineText: `${label} ${title}` };
    const shownWords: Content = {
        text: textOf(heading, setting),
        margin: [setting.look.gutter, 0, 0, below],
        fontSize: size,
        ...style,
        ...(isTop && bookmark),
    };
    const number: Content = { text: isCounted ? label : '', id, fontSize: size, ...style };
    return {
        stack: [hung(number, size, { content: shownWords, lead: FIRST_LINES }, setting).content],
        margin: [0, above, 0, 0],
    };
}

function bodyOf(blocks: readonly PrintedBlock[], next: number, setting: Setting): Piece {
    const { content, lead } = inSequence(
        blocks,
        (block, following, after) =>
            block.kind === 'paragraph' && introduces(block, after)
                ? introductionOf(block, following, setting)
                : blockOf(block, setting),
        next,
    );
    return { content: { stack: [content], margin: [setting.look.gutter, 0, 0, 0] }, lead };
}

function introductionOf(paragraph: PrintedParagraph, next: number, setting: Setting): Piece {
    const height = heightOfParagraph(paragraph, setting);
    const { content } = blockOf(paragraph, setting);
    return { content: keptWithNext(content, height, next), lead: height + next };
}

function blockOf(block: PrintedBlock, setting: Setting): Piece {
    switch (block.kind) {
        case 'paragraph': {
            const height = heightOfParagraph(block, setting);
            const isShort = height < SHORT;
            return { content: paragraphOf(block, isShort, setting), lead: isShort ? height : FIRST_LINES };
        }
        case 'list':
            return listOf(block, setting);
        case 'table':
            return tableOf(block, setting);
        case 'code':
            return {
                content: {
                    text: printable(block.text, setting.typeface),
                    font: 'Fixed',
                    fontSize: setting.look.sizes.code,
                    preserveLeadingSpaces: true,
                    margin: [8, 2, 0, 8],
                },
                lead: FIRST_LINES,
            };
    }
}

/** Its height with the room around it. */
function heightOfParagraph({ role, runs }: PrintedParagraph, setting: Setting): number {
    const { look } = setting;
    return spaced(heightOf(runs, look.sizes.body, look.column, setting), look.space[role]);
}

function paragraphOf({ role, runs }: PrintedParagraph, unbreakable: boolean, setting: Setting): Content {
    const { look } = setting;
    const text = textOf(runs, setting);
    switch (role) {
        case 'body':
            return { stack: [{ text, margin: margins(look.space.body) }], unbreakable };
        case 'subheading':
            return { text, bold: true, margin: margins(look.space.subheading) };
        case 'note':
            return {
                table: {
                    widths: [look.column - 12],
                    body: [[{ text, fontSize: look.sizes.table, color: COLOURS.quiet }]],
                },
                layout: NOTE,
                unbreakable,
                margin: margins(look.space.note),
            };
    }
}

/** A line at the left sets a note apart. */
const NOTE = {
    hLineWidth: () => 0,
    vLineWidth: (line: number) => (line === 0 ? 2 : 0),
    vLineColor: () => COLOURS.line,
    paddingLeft: () => 9,
    paddingRight: () => 0,
    paddingTop: () => 1,
    paddingBottom: () => 1,
};
