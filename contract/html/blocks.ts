import type { Block, Clause, Content, ContractDocument, List, Table } from '../tree/document.js';
import { isEmpty, labelContent, warningsOf } from '../tree/text.js';
import { nodesOf } from './content.js';
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
    return element('div', { class: `clause depth-${clause.depth}`, id: clause.id }, numberedBody(clause, document));
}

/** The number stands before the heading or the first words, set apart so that a style can hang it in the margin. */
function numberedBody({ number, label, name, level, heading, body }: Clause, document: ContractDocument): Node[] {
    const blocks = (all: readonly Block[]): Node[] => all.map(block => blockElement(block, level, document));
    if (heading) {
        const opening = name === undefined ? numberElement(label) : `${label} `;
        return [element(headingName(level), {}, [opening, ...nodesOf(heading, document)]), ...blocks(body)];
    }
    const [first, ...rest] = body;
    if (first?.kind !== 'paragraph') return [element('p', {}, [numberElement(number)]), ...blocks(body)];
    return [element('p', {}, [numberElement(number), ...nodesOf(first.content, document)]), ...blocks(rest)];
}

function numberElement(number: string): Element {
    return element('span', { class: 'number' }, [`${number} `]);
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly ElementName[];

function headingName(level: number): ElementName {
    return HEADINGS[level - 1] ?? 'h6';
}

/** @param level that of the heading above */
function blockElement(block: Block, level: number, document: ContractDocument): Element {
    switch (block.kind) {
        case 'paragraph':
            return element('p', {}, nodesOf(block.content, document));
        case 'subheading':
            return element(headingName(level + block.rank), {}, nodesOf(block.content, document));
        case 'note':
            return element(
                'blockquote',
                {},
                block.blocks.map(each => blockElement(each, level, document)),
            );
        case 'list':
            return listElement(block, level, document);
        case 'table':
            return tableElement(block, document);
        case 'code-block':
            return element('pre', {}, [element('code', {}, nodesOf(block.content, document))]);
    }
}

function listElement({ style, start, items }: List, level: number, document: ContractDocument): Element {
    const attributes = { class: style === 'letters' ? 'letters' : undefined, start: start?.toString() };
    return element(
        style === 'bullets' ? 'ul' : 'ol',
        attributes,
        items.map(({ blocks }) => element('li', {}, itemNodes(blocks, level, document))),
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

function tableElement({ caption, columns, rows }: Table, document: ContractDocument): Element {
    const cell = (content: Content, align: string, heads?: 'col' | 'row'): Element => {
        // An empty cell in the upper left corner is no heading.
        const scope = isEmpty(content) ? undefined : heads;
        const attributes = { class: align === 'left' ? undefined : align, scope };
        return element(scope === undefined ? 'td' : 'th', attributes, nodesOf(content, document).flatMap(breakable));
    };
    return element('table', {}, [
        ...(caption ? [element('caption', {}, nodesOf(caption, document))] : []),
        element('thead', {}, [
            element(
                'tr',
                {},
                columns.map(({ heading, align }) => cell(heading, align, 'col')),
            ),
        ]),
        element(
            'tbody',
            {},
            rows.map(({ cells }) =>
                element(
                    'tr',
                    {},
                    cells.map((content, index) =>
                        cell(content, columns[index]?.align ?? 'left', index === 0 ? 'row' : undefined),
                    ),
                ),
            ),
        ),
    ]);
}
