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
import { markersOf } from '../tree/list-markers.js';
import { formerOf, isEmpty, isGone, labelContent, warningsOf } from '../tree/text.js';
import { hrefOf, nodesOf, nowAndBefore } from './content.js';
import { breakable } from './long-words.js';
import { hasChanges } from './redline.js';
import { element, type Element, type ElementName, type Node } from './element.js';

/** The head of the contract as one element. */
export function titleElement(document: ContractDocument): Element {
    const { title } = document;
    const facts = title.facts.map(fact =>
        element('li', { class: fateOf(fact.revision) }, [
            element('strong', {}, [...nodesOf(labelContent(fact), document), ':']),
            ' ',
            ...nodesOf(fact.value, document),
        ]),
    );
    const warnings = warningsOf(document).map(({ content, revision }) =>
        element('blockquote', { class: fateOf(revision) }, [
            element('p', {}, [element('strong', {}, nodesOf(content, document))]),
        ]),
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
    const names = ['clause', `depth-${depth}`, fateOf(revision), hasChanges(clause) ? 'changed' : undefined];
    return element('div', { class: joined(names), id }, [
        ...formerAnchor(clause, document),
        ...numberedBody(clause, document),
        ...movedNote(clause, document),
        ...(remarks ? [remarksElement(remarks)] : []),
    ]);
}

/** What a view of a redline shows or leaves out: what came, and what went. */
export function fateOf(revision: Revision | undefined): 'came' | 'went' | undefined {
    return revision && (isGone(revision) ? 'went' : 'came');
}

function joined(names: readonly (string | undefined)[]): string | undefined {
    const known = names.filter(name => name !== undefined);
    return known.length === 0 ? undefined : known.join(' ');
}

/** A clause that has moved leads to its other place. */
function movedNote({ movedId, revision }: Clause, document: ContractDocument): readonly Element[] {
    const other = document.clauseById.get(movedId ?? '');
    if (!other || (revision !== 'moved-here' && revision !== 'moved-away')) return [];
    const link = element('a', { href: hrefOf({ clause: other.id }) }, [other.mention]);
    return [element('p', { class: 'moved-note' }, [`${document.vocabulary.redline.moves[revision]} `, link])];
}

/** Where deleted words lead that refer to a clause by a name that it no longer has. */
function formerAnchor({ formerId }: Clause, { former, clauseById }: ContractDocument): readonly Element[] {
    if (!former || formerId === undefined || clauseById.has(formerId)) return [];
    return [element('span', { id: formerId })];
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
    const was = clause.revision === undefined ? formerOf(clause, document) : undefined;
    const blocks = (all: readonly Block[]): Node[] => all.map(block => blockElement(block, level, document));
    if (heading) {
        const opening = name === undefined ? [numberElement(label, was?.label)] : [`${label} `];
        return [element(headingName(level), {}, [...opening, ...nodesOf(heading, document)]), ...blocks(body)];
    }
    const [first, ...rest] = body;
    if (first?.kind !== 'paragraph') return [element('p', {}, [numberElement(number, was?.number)]), ...blocks(body)];
    return [
        element('p', { class: fateOf(first.revision) }, [
            numberElement(number, was?.number),
            ...nodesOf(first.content, document),
        ]),
        ...blocks(rest),
    ];
}

/** The number; in a redline also the one before, which its view of that contract shows instead. */
export function numberElement(number: string, before?: string): Element {
    return element('span', { class: 'number' }, [...nowAndBefore(number, before), ' ']);
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
                { class: joined([block.binding && 'binding', fateOf(block.revision)]) },
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

function listElement(list: List & Block, level: number, document: ContractDocument): Element {
    const { style, start, items, revision } = list;
    const markers = markersOf(list);
    const attributes = {
        class: joined([style === 'letters' ? 'letters' : undefined, fateOf(revision)]),
        start: start?.toString(),
    };
    return element(
        style === 'bullets' ? 'ul' : 'ol',
        attributes,
        items.map((item, index) => {
            // What went counts with what was there before; what follows it does not count it.
            const isCounted = style !== 'bullets' && item.revision !== undefined && isGone(item.revision);
            const marker = isCounted ? markers[index] : undefined;
            return element(
                'li',
                { class: fateOf(item.revision), 'data-marker': marker },
                itemNodes(item.blocks, level, document),
            );
        }),
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
