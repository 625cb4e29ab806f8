import type {
    Block,
    Clause,
    Column,
    Content,
    ContractDocument,
    Fact,
    Inline,
    Link,
    ListItem,
    Revision,
    Row,
    Table,
    TitleBlock,
} from './document.js';
import { revisedBlock, revisedClause } from './marking.js';
import { isGone } from './text.js';

/** The contract that a redline leads to: what came is part of it, what went is not. */
export function accepted(redline: ContractDocument): ContractDocument {
    const { former, ...document } = redline;
    if (!former) return redline;
    const clauses = redline.clauses.filter(clause => isKept(clause, isHere)).map(clause => keptClause(clause, isHere));
    return { ...document, title: keptTitle(redline.title, isHere), ...withClauses(clauses) };
}

/** The contract that a redline comes from: what went is part of it, with its numbers, and what came is not. */
export function refused(redline: ContractDocument): ContractDocument {
    const { former } = redline;
    if (!former) return redline;
    const clauses = redline.clauses.flatMap((clause): readonly Clause[] => {
        const was = clause.formerId === undefined ? undefined : former.clauseById.get(clause.formerId);
        if (!was || !isKept(clause, isBefore)) return [];
        const { heading, body } = keptClause(clause, isBefore);
        return [{ ...was, heading, body }];
    });
    return { ...former, title: keptTitle(redline.title, isBefore), ...withClauses(clauses) };
}

/** Whether what has this revision is a part of the contract that is asked for. */
type Keeps = (revision: Revision) => boolean;

const isHere: Keeps = revision => !isGone(revision);
const isBefore: Keeps = isGone;

function withClauses(clauses: readonly Clause[]): Pick<ContractDocument, 'clauses' | 'clauseById'> {
    return { clauses, clauseById: new Map(clauses.map(clause => [clause.id, clause])) };
}

function isKept({ revision }: { readonly revision?: Revision }, keeps: Keeps): boolean {
    return revision === undefined || keeps(revision);
}

function keptTitle({ title, subtitle, facts, author, date, source }: TitleBlock, keeps: Keeps): TitleBlock {
    const kept = facts.filter(fact => isKept(fact, keeps));
    return {
        ...(author !== undefined && { author }),
        ...(date && { date }),
        source,
        title: keptContent(title, keeps),
        subtitle: keptOptional(subtitle, keeps),
        facts: kept.map(({ label, value }): Fact => ({ label, value: keptContent(value, keeps) })),
    };
}

function keptClause(clause: Clause, keeps: Keeps): Clause {
    const kept = { ...clause, heading: keptOptional(clause.heading, keeps), body: keptBody(clause.body, keeps) };
    for (const mark of ['revision', 'formerId', 'movedId', 'remarks'] as const) Reflect.deleteProperty(kept, mark);
    return kept;
}

/** A block as the contract before had it, deleted as a whole. */
export function asItWas(block: Block): Block {
    return revisedBlock('deleted', keptBlock(block, isBefore));
}

/** A block as it is now, inserted as a whole. */
export function asItIs(block: Block): Block {
    return revisedBlock('inserted', keptBlock(block, isHere));
}

/** A clause that came as a whole, without what went out of it on its way. */
export function withoutGone(clause: Clause): Clause {
    const { heading, body } = keptClause(clause, isHere);
    return revisedClause(clause.revision ?? 'inserted', { ...clause, heading, body });
}

function keptBody(blocks: readonly Block[], keeps: Keeps): readonly Block[] {
    return blocks.filter(block => isKept(block, keeps)).map(block => keptBlock(block, keeps));
}

function keptBlock(marked: Block, keeps: Keeps): Block {
    const block: Block = { ...marked };
    Reflect.deleteProperty(block, 'revision');
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return { ...block, content: keptContent(block.content, keeps) };
        case 'note':
            return { ...block, blocks: keptBody(block.blocks, keeps) };
        case 'list': {
            const items = block.items.filter(item => isKept(item, keeps));
            return {
                ...block,
                items: items.map(({ blocks, source }): ListItem => ({ blocks: keptBody(blocks, keeps), source })),
            };
        }
        case 'table':
            return keptTable(block, keeps);
    }
}

function keptTable(table: Table, keeps: Keeps): Table {
    const isShown = table.columns.map(column => isKept(column, keeps));
    const columns = table.columns.filter((_, index) => isShown[index]);
    const rows = table.rows.filter(row => isKept(row, keeps));
    return {
        ...table,
        caption: keptOptional(table.caption, keeps),
        columns: columns.map(({ heading, align }): Column => ({ heading: keptContent(heading, keeps), align })),
        rows: rows.map(({ cells, source }): Row => ({
            cells: cells.filter((_, index) => isShown[index]).map(cell => keptContent(cell, keeps)),
            source,
        })),
    };
}

function keptContent(content: Content, keeps: Keeps): Content {
    const kept: Inline[] = [];
    for (const inline of content) {
        const isRevised = typeof inline !== 'string' && inline.kind === 'revised';
        if (isRevised && !keeps(inline.revision)) continue;
        for (const each of isRevised ? inline.content : [inline]) {
            const last = kept.at(-1);
            const joined = last === undefined ? undefined : joinedInline(last, each);
            if (joined === undefined) kept.push(each);
            else kept.splice(-1, 1, joined);
        }
    }
    return kept;
}

/** Words and styles that a revision has parted, together again; `undefined` for what are two. */
function joinedInline(one: Inline, other: Inline): Inline | undefined {
    if (typeof one === 'string' || typeof other === 'string')
        return typeof one === 'string' && typeof other === 'string' ? one + other : undefined;
    switch (one.kind) {
        case 'strong':
        case 'emphasis':
        case 'strike':
        case 'code':
            if (one.kind !== other.kind) return undefined;
            return { ...one, content: keptContent([...one.content, ...other.content], () => true) };
        case 'link':
            if (one.kind !== other.kind || targetOf(one) !== targetOf(other)) return undefined;
            return { ...one, content: keptContent([...one.content, ...other.content], () => true) };
        case 'value':
        case 'term':
        case 'reference':
        case 'break':
        case 'missing':
        case 'revised':
            return undefined;
    }
}

function targetOf({ to }: Link): string {
    return 'address' in to ? to.address : `#${to.clause}`;
}

/** A heading or a caption of which nothing stays is not there. */
function keptOptional(content: Content | undefined, keeps: Keeps): Content | undefined {
    if (!content || content.length === 0) return content;
    const kept = keptContent(content, keeps);
    return kept.length === 0 ? undefined : kept;
}

/** Whether anything of a clause came or went. */
export function isRevised(clause: Clause): boolean {
    return clause.revision !== undefined || isRevisedContent(clause.heading ?? []) || clause.body.some(isRevisedBlock);
}

/** Whether anything of a block came or went. */
export function isRevisedBlock(block: Block): boolean {
    if (block.revision !== undefined) return true;
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return isRevisedContent(block.content);
        case 'note':
            return block.blocks.some(isRevisedBlock);
        case 'list':
            return block.items.some(({ revision, blocks }) => revision !== undefined || blocks.some(isRevisedBlock));
        case 'table':
            return (
                isRevisedContent(block.caption ?? []) ||
                block.columns.some(({ revision }) => revision !== undefined) ||
                block.rows.some(({ revision, cells }) => revision !== undefined || cells.some(isRevisedContent))
            );
    }
}

/** Whether any of these words came or went. */
export function isRevisedContent(content: Content): boolean {
    return content.some(inline => typeof inline !== 'string' && inline.kind === 'revised');
}
