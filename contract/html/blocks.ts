import type {
    Block,
    Clause,
    Column,
    Content,
    ContractDocument,
    List,
    Remark,
    Revision,
    Table,
} from '../tree/document.js';
import { isRevised } from '../tree/revisions.js';
import { isEmpty, isGone, labelContent, warningsOf } from '../tree/text.js';
import { hrefOf, nodesOf } from './content.js';
import { breakable } from './long-words.js';
import { element, type Element, type ElementName, type Node } from './element.js';

/** The head of the contract as one element. */
export function titleElement(document: ContractDocument): Element {
    const { title } = document;
    const facts = title.facts.map(fact =>
        element('li', {}, [
            element('strong', {}, [...nodesOf(labelContent(fact), document), ':']),
            ' ',
            ...nodesOf(fact.value, document),
        ]),
    );
    const warnings = warningsOf(document).map(({ content }) =>
        element('blockquote', {}, [element('p', {}, [element('strong', {}, nodesOf(content, document))])]),
    );
    return element('div', { class: 'title', id: 'title' }, [
        element('h1', {}, nodesOf(title.title, document)),
        ...(title.subtitle ? [element('p', {}, nodesOf(title.subtitle, document))] : []),
        ...warnings,
        ...(facts.length > 0 ? [element('ul', {}, facts)] : []),
    ]);
}

/** A clause as one element, without those inside it. */
export function clauseElement(clause: Clause, document: ContractDocument): Element {
    const { depth, id, revision, remarks } = clause;
    const names = ['clause', `depth-${depth}`, fateOf(revision), isRevised(clause) ? 'changed' : undefined];
    return element('div', { class: joined(names), id }, [
        ...numberedBody(clause, document),
        ...movedNote(clause, document),
        ...(remarks ? [remarksElement(remarks)] : []),
    ]);
}

/** What a view of a redline shows or leaves out: what came, and what went. */
function fateOf(revision: Revision | undefined): 'came' | 'went' | undefined {
    return revision && (isGone(revision) ? 'went' : 'came');
}

function joined(names: readonly (string | undefined)[]): string | undefined {
    const known = names.filter(name => name !== undefined);
    return known.length === 0 ? undefined : known.join(' ');
}

/** A clause that has moved leads to its other place. */
function movedNote({ movedId, revision }: Clause, { vocabulary }: ContractDocument): readonly Element[] {
    if (movedId === undefined || revision === undefined) return [];
    const { revisions, otherPlace } = vocabulary.redline;
    const link = element('a', { href: hrefOf({ clause: movedId }) }, [otherPlace]);
    return [element('p', { class: 'moved-note' }, [`${revisions[revision]}: `, link])];
}

/** The verdicts of a review, beside what they are about. */
function remarksElement(remarks: readonly Remark[]): Element {
    return element(
        'ul',
        { class: 'remarks' },
        remarks.map(({ id, tone, verdict, text }) =>
            element('li', { class: `tone-${tone}`, ...(id !== undefined && { id: `change-${id}` }) }, [
                element('strong', {}, [verdict]),
                ' ',
                text,
                ...(id === undefined ? [] : [' ', element('code', {}, [id])]),
            ]),
        ),
    );
}

/** The number stands before the heading or the first words, set apart so that a style can hang it in the margin. */
function numberedBody(clause: Clause, document: ContractDocument): Node[] {
    const { number, label, name, level, heading, body } = clause;
    const was = clause.revision === undefined ? document.former?.clauseById.get(clause.formerId ?? '') : undefined;
    const blocks = (all: readonly Block[]): Node[] => all.map(block => blockElement(block, level, document));
    if (heading) {
        const opening = name === undefined ? numberElements(label, was?.label) : [`${label} `];
        return [element(headingName(level), {}, [...opening, ...nodesOf(heading, document)]), ...blocks(body)];
    }
    const [first, ...rest] = body;
    if (first?.kind !== 'paragraph') return [element('p', {}, numberElements(number, was?.number)), ...blocks(body)];
    return [
        element('p', { class: fateOf(first.revision) }, [
            ...numberElements(number, was?.number),
            ...nodesOf(first.content, document),
        ]),
        ...blocks(rest),
    ];
}

/** The number; in a redline also the one before, which its view of that contract shows instead. */
function numberElements(number: string, before: string | undefined): readonly Element[] {
    if (before === undefined || before === number) return [element('span', { class: 'number' }, [`${number} `])];
    return [
        element('span', { class: 'number now' }, [`${number} `]),
        element('span', { class: 'number before' }, [`${before} `]),
    ];
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly ElementName[];

function headingName(level: number): ElementName {
    return HEADINGS[level - 1] ?? 'h6';
}

/** @param level that of the heading above */
function blockElement(block: Block, level: number, document: ContractDocument): Element {
    switch (block.kind) {
        case 'paragraph':
            return element('p', { class: fateOf(block.revision) }, nodesOf(block.content, document));
        case 'subheading':
            return element(
                headingName(level + block.rank),
                { class: fateOf(block.revision) },
                nodesOf(block.content, document),
            );
        case 'note':
            return element(
                'blockquote',
                { class: fateOf(block.revision) },
                block.blocks.map(each => blockElement(each, level, document)),
            );
        case 'list':
            return listElement(block, level, document);
        case 'table':
            return tableElement(block, document);
        case 'code-block':
            return element('pre', { class: fateOf(block.revision) }, [
                element('code', {}, nodesOf(block.content, document)),
            ]);
    }
}

function listElement(
    { style, start, items, revision }: List & Block,
    level: number,
    document: ContractDocument,
): Element {
    const attributes = {
        class: joined([style === 'letters' ? 'letters' : undefined, fateOf(revision)]),
        start: start?.toString(),
    };
    return element(
        style === 'bullets' ? 'ul' : 'ol',
        attributes,
        items.map(item => element('li', { class: fateOf(item.revision) }, itemNodes(item.blocks, level, document))),
    );
}

/** The first paragraph of an item stands right behind its marker. */
function itemNodes(blocks: readonly Block[], level: number, document: ContractDocument): readonly Node[] {
    return blocks.flatMap((block, index): readonly Node[] =>
        index === 0 && block.kind === 'paragraph'
            ? nodesOf(block.content, document)
            : [blockElement(block, level, document)],
    );
}

type Place = Pick<Column, 'align' | 'revision'>;

function tableElement({ caption, columns, rows, revision }: Table & Block, document: ContractDocument): Element {
    const cell = (content: Content, { align, revision: column }: Place, heads?: 'col' | 'row'): Element => {
        // An empty cell in the upper left corner is no heading.
        const scope = isEmpty(content) ? undefined : heads;
        const attributes = { class: joined([align === 'left' ? undefined : align, fateOf(column)]), scope };
        return element(scope === undefined ? 'td' : 'th', attributes, nodesOf(content, document).flatMap(breakable));
    };
    return element('table', { class: fateOf(revision) }, [
        ...(caption ? [element('caption', {}, nodesOf(caption, document))] : []),
        element('thead', {}, [
            element(
                'tr',
                {},
                columns.map(column => cell(column.heading, column, 'col')),
            ),
        ]),
        element(
            'tbody',
            {},
            rows.map(({ cells, revision: row }) =>
                element(
                    'tr',
                    { class: fateOf(row) },
                    cells.map((content, index) =>
                        cell(content, columns[index] ?? { align: 'left' }, index === 0 ? 'row' : undefined),
                    ),
                ),
            ),
        ),
    ]);
}
