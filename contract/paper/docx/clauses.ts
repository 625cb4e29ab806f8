import { Bookmark, HeadingLevel, Paragraph, TextRun, type FileChild, type ParagraphChild } from 'docx';
import {
    introduces,
    type PrintedBlock,
    type PrintedClause,
    type PrintedItem,
    type PrintedParagraph,
    type Printing,
} from '../printed.js';
import { DEEPEST, LIST } from './numbering.js';
import { bookmarkOf, paragraphChildren, writable, type Clauses } from './runs.js';
import { STYLE } from './styles.js';
import { captionAndTable } from './tables.js';

const HEADINGS = [
    HeadingLevel.HEADING_1,
    HeadingLevel.HEADING_2,
    HeadingLevel.HEADING_3,
    HeadingLevel.HEADING_4,
    HeadingLevel.HEADING_5,
    HeadingLevel.HEADING_6,
] as const;

/** All clauses of the contract as paragraphs and tables. */
export function clauseChildren(printed: Printing): readonly FileChild[] {
    const clauses: Clauses = new Map(printed.clauses.map(clause => [clause.id, clause]));
    const lists = { count: 0 };
    return printed.clauses.flatMap(clause => {
        const opening = openingOf(clause, clauses);
        return [
            opening.paragraph,
            ...opening.rest.flatMap((block, index, { [index + 1]: after }) =>
                blockChildren(block, after, clauses, () => lists.count++),
            ),
        ];
    });
}

/** The paragraph that carries the number: the heading, or the first sentence of a clause without one. */
function openingOf(
    clause: PrintedClause,
    clauses: Clauses,
): { readonly paragraph: Paragraph; readonly rest: readonly PrintedBlock[] } {
    const level = Math.min(clause.depth - 1, DEEPEST);
    const numbered = clause.isCounted ? { numbering: { reference: LIST.clauses, level } } : {};
    const marked = (children: readonly ParagraphChild[]): [ParagraphChild] => [
        new Bookmark({ id: bookmarkOf(clause), children: [...children] }),
    ];
    if (clause.heading) {
        const heading = HEADINGS[Math.min(clause.depth, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_6;
        const name = clause.isCounted ? [] : [new TextRun(writable(`${clause.label} `))];
        const children = marked([...name, ...paragraphChildren(clause.heading, clauses)]);
        return { paragraph: new Paragraph({ heading, ...numbered, children }), rest: clause.blocks };
    }
    const [first, ...rest] = clause.blocks;
    const isSentence = first?.kind === 'paragraph';
    const children = marked(isSentence ? paragraphChildren(first.runs, clauses) : []);
    const keepNext = !isSentence || introduces(first, rest[0]);
    const paragraph = new Paragraph({ style: STYLE.clause, ...numbered, keepNext, children });
    return { paragraph, rest: isSentence ? rest : clause.blocks };
}

function blockChildren(
    block: PrintedBlock,
    after: PrintedBlock | undefined,
    clauses: Clauses,
    nextList: () => number,
): readonly FileChild[] {
    switch (block.kind) {
        case 'paragraph':
            return [
                new Paragraph({
                    style: styleOf(block),
                    keepNext: introduces(block, after),
                    children: [...paragraphChildren(block.runs, clauses)],
                }),
            ];
        case 'list': {
            const instance = nextList();
            return block.items.map(item => listItem(item, instance, clauses));
        }
        case 'table':
            return captionAndTable(block, clauses);
        case 'code':
            return block.text.split('\n').map(line => new Paragraph({ style: STYLE.code, text: writable(line) }));
    }
}

function styleOf({ role }: PrintedParagraph): string {
    switch (role) {
        case 'body':
            return STYLE.text;
        case 'note':
            return STYLE.note;
        case 'subheading':
            return STYLE.subheading;
    }
}

function listItem({ marker, level, runs }: PrintedItem, instance: number, clauses: Clauses): Paragraph {
    const children = [...paragraphChildren(runs, clauses)];
    if (marker === 'none') return new Paragraph({ style: STYLE.text, children });
    const numbering = { reference: LIST[marker], level: Math.min(level, DEEPEST), instance };
    return new Paragraph({ style: STYLE.item, numbering, children });
}
