import { element, type Element, type Node } from './element.js';

/** A table of more columns than this may be wider than a page on a small screen. */
const FEW_COLUMNS = 3;

/**
 * The element of a clause with each wide table in a frame that scrolls, also with the keys, and that has the caption or
 * the head of the table as its name.
 */
export function withFramedTables(clause: Element): Element {
    let count = 0;
    const framed = (node: Node): Node => {
        if (typeof node === 'string') return node;
        if (node.name !== 'table') return { ...node, children: node.children.map(framed) };
        if (columnsOf(node) <= FEW_COLUMNS) return node;
        const id = `${clause.attributes.id ?? ''}~table-${++count}`;
        const [first, ...rest] = node.children;
        const named = first === undefined || typeof first === 'string' ? first : withId(first, id);
        const table = { ...node, children: [...(named === undefined ? [] : [named]), ...rest] };
        return element('div', { class: 'wide', role: 'group', tabindex: '0', 'aria-labelledby': id }, [table]);
    };
    return { ...clause, children: clause.children.map(framed) };
}

function withId(named: Element, id: string): Element {
    return { ...named, attributes: { ...named.attributes, id } };
}

function columnsOf(table: Element): number {
    const head = childrenOf(table).find(({ name }) => name === 'thead');
    const [row] = head ? childrenOf(head) : [];
    return row?.children.length ?? 0;
}

function childrenOf({ children }: Element): readonly Element[] {
    return children.filter(child => typeof child !== 'string');
}
