import type { Block, Clause, Content, ContractDocument, Inline } from './document.js';

/**
 * Whether parts of two documents show the same. Where they stand in the source does not count: it moves with every line
 * that is typed above.
 */

/** Whether the two write values alike, and the words beside them. */
export function writeAlike(one: ContractDocument, other: ContractDocument): boolean {
    return (
        one.notation === other.notation &&
        one.vocabulary.clause === other.vocabulary.clause &&
        one.vocabulary.missing === other.vocabulary.missing
    );
}

/**
 * Whether the two write values and references alike: a clause that is the same in both then reads the same. Of redlines,
 * those that begin at the same contract do.
 */
export function readAlike(one: ContractDocument, other: ContractDocument): boolean {
    return (
        writeAlike(one, other) &&
        one.former === other.former &&
        one.clauses.length === other.clauses.length &&
        one.clauses.every(({ id, mention }, index) => {
            const paired = other.clauses[index];
            return id === paired?.id && mention === paired.mention;
        }) &&
        isReadAlikeBefore(one.former, other.former)
    );
}

function isReadAlikeBefore(one: ContractDocument | undefined, other: ContractDocument | undefined): boolean {
    return one === other || (one !== undefined && other !== undefined && readAlike(one, other));
}

/** Whether two clauses have the same number, heading and text. */
export function isSameClause(one: Clause, other: Clause): boolean {
    return (
        one.id === other.id &&
        one.number === other.number &&
        one.name === other.name &&
        one.level === other.level &&
        one.depth === other.depth &&
        one.revision === other.revision &&
        one.formerId === other.formerId &&
        one.movedId === other.movedId &&
        isEqual(one.remarks, other.remarks) &&
        isSameText(one, other)
    );
}

/** Whether two clauses have the same heading and text, whatever their numbers are. */
export function isSameText(one: Clause, other: Clause): boolean {
    return isSameOptional(one.heading, other.heading) && isSameBody(one.body, other.body);
}

function isSameBody(one: readonly Block[], other: readonly Block[]): boolean {
    return isSameList(one, other, isSameBlock);
}

/** Whether two blocks have the same form and the same content. */
function isSameBlock(one: Block, other: Block): boolean {
    if (one === other) return true;
    if (one.revision !== other.revision) return false;
    switch (one.kind) {
        case 'paragraph':
        case 'code-block':
            return one.kind === other.kind && isSameContent(one.content, other.content);
        case 'subheading':
            return one.kind === other.kind && one.rank === other.rank && isSameContent(one.content, other.content);
        case 'note':
            return one.kind === other.kind && isSameBody(one.blocks, other.blocks);
        case 'list':
            return (
                one.kind === other.kind &&
                one.style === other.style &&
                one.start === other.start &&
                isSameList(
                    one.items,
                    other.items,
                    (item, paired) => item.revision === paired.revision && isSameBody(item.blocks, paired.blocks),
                )
            );
        case 'table':
            return (
                one.kind === other.kind &&
                isSameOptional(one.caption, other.caption) &&
                isSameList(
                    one.columns,
                    other.columns,
                    (column, paired) =>
                        column.align === paired.align &&
                        column.revision === paired.revision &&
                        isSameContent(column.heading, paired.heading),
                ) &&
                isSameList(
                    one.rows,
                    other.rows,
                    (row, paired) =>
                        row.revision === paired.revision && isSameList(row.cells, paired.cells, isSameContent),
                )
            );
    }
}

function isSameOptional(one: Content | undefined, other: Content | undefined): boolean {
    return one && other ? isSameContent(one, other) : one === other;
}

/** Whether two pieces of running text read the same, styles included. */
export function isSameContent(one: Content, other: Content): boolean {
    return isSameList(one, other, isSameInline);
}

function isSameInline(one: Inline, other: Inline): boolean {
    if (typeof one === 'string' || typeof other === 'string' || one === other) return one === other;
    switch (one.kind) {
        case 'strong':
        case 'emphasis':
        case 'strike':
        case 'code':
            return one.kind === other.kind && isSameContent(one.content, other.content);
        case 'link':
            return one.kind === other.kind && isEqual(one.to, other.to) && isSameContent(one.content, other.content);
        case 'value':
            return one.kind === other.kind && isEqual(one.value, other.value);
        case 'term':
            return one.kind === other.kind && one.text === other.text && one.section === other.section;
        case 'reference':
            return one.kind === other.kind && one.id === other.id;
        case 'missing':
            return one.kind === other.kind && one.what === other.what;
        case 'break':
            return one.kind === other.kind;
        case 'revised':
            return (
                one.kind === other.kind && one.revision === other.revision && isSameContent(one.content, other.content)
            );
    }
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
    if (one === other) return true;
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) {
        const [item, paired] = [one[index], other[index]];
        if (item !== paired && (item === undefined || paired === undefined || !isSame(item, paired))) return false;
    }
    return true;
}

/** Whether two values of plain data are equal. */
function isEqual(one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    const keys = Object.keys(one);
    return (
        keys.length === Object.keys(other).length &&
        keys.every(key => isEqual(Reflect.get(one, key), Reflect.get(other, key)))
    );
}
