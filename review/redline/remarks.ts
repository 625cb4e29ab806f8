import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Block, Clause, Content, ContractDocument, Remark } from '../../contract/tree/document.js';
import { isRevised } from '../../contract/tree/revisions.js';
import type { Direction, GradedChange, Perspective } from '../change.js';
import { capitalized, directionPhrase, labelOf, valuesPhrase } from '../reports/phrases.js';

/** A redline with the verdict of each change beside the clause that shows it; what no clause shows stands at the head. */
export function withRemarks(
    redline: ContractDocument,
    changes: readonly GradedChange[],
    perspective: Perspective,
): ContractDocument {
    const places = redline.clauses.flatMap((clause, index) => placesIn(clause, index));
    const remarks = new Map<number, Remark[]>();
    const said = new Set<string>();
    for (const change of changes.flatMap(each => [each, ...each.consequences])) {
        const span = change.after?.span ?? change.before?.span;
        const side = change.after ? 'after' : 'before';
        // Words without a value of their own have no place before; what they were a part of may have a clause now.
        const index = (span && closest(places, span, side)?.clause) ?? clauseOf(redline, change.holder) ?? AT_HEAD;
        const all = remarks.get(index);
        // A change that shows at several places has one verdict, so that a link to it leads to one place.
        if (said.has(change.fingerprint)) continue;
        said.add(change.fingerprint);
        const remark = remarkOf(change, perspective);
        if (all) all.push(remark);
        else remarks.set(index, [remark]);
    }
    const clauses = redline.clauses.map((clause, index): Clause => {
        const own = remarks.get(index);
        return own ? { ...clause, remarks: [...(clause.remarks ?? []), ...own] } : clause;
    });
    const unplaced = remarks.get(AT_HEAD);
    return {
        ...redline,
        title: unplaced ? { ...redline.title, remarks: unplaced } : redline.title,
        clauses,
        clauseById: new Map(clauses.map(clause => [clause.id, clause])),
    };
}

const AT_HEAD = -1;

/** The clause with revisions that one declaration makes. */
function clauseOf({ clauses }: ContractDocument, declaration: SourceSpan | undefined): number | undefined {
    const found = clauses.findIndex(
        clause =>
            declaration !== undefined &&
            clause.source?.uri === declaration.uri &&
            clause.source.offset === declaration.offset &&
            clause.source.end === declaration.end &&
            isRevised(clause),
    );
    return found === -1 ? undefined : found;
}

function remarkOf(change: GradedChange, perspective: Perspective): Remark {
    return {
        id: change.fingerprint,
        tone: toneOf(change, perspective),
        verdict: capitalized(`${directionPhrase(change, perspective)}, ${change.severity}`),
        text: `${labelOf(change)}: ${valuesPhrase(change)}`,
    };
}

function toneOf({ verdict }: GradedChange, perspective: Perspective): Direction {
    if (perspective !== 'both') return verdict[perspective];
    return verdict.client === verdict.provider ? verdict.client : 'mixed';
}

/** A text of an agreement that a revision of the redline comes from. */
interface Place {
    readonly clause: number;
    readonly side: 'before' | 'after';
    readonly span: SourceSpan;
}

/** The narrowest place that holds a text or is held by it. */
function closest(places: readonly Place[], span: SourceSpan, side: Place['side']): Place | undefined {
    let best: Place | undefined;
    for (const place of places) {
        if (place.side !== side || place.span.uri !== span.uri) continue;
        if (place.span.end <= span.offset || place.span.offset >= span.end) continue;
        if (best === undefined || distance(place.span, span) < distance(best.span, span)) best = place;
    }
    return best;
}

/** How much two spans that meet differ. */
function distance(one: SourceSpan, other: SourceSpan): number {
    return Math.abs(one.offset - other.offset) + Math.abs(one.end - other.end);
}

/** Where the texts stand that a clause with revisions is made of. */
function placesIn(clause: Clause, index: number): readonly Place[] {
    const { revision, heading = [], body, source } = clause;
    if (revision !== undefined) {
        const side = revision === 'deleted' || revision === 'moved-away' ? 'before' : 'after';
        const spans = [source, ...body.flatMap(block => sourcesOf(block))];
        return spans.flatMap(span => (span ? [{ clause: index, side, span }] : []));
    }
    const places: Place[] = [];
    const add = (side: Place['side'], spans: readonly (SourceSpan | undefined)[]): void => {
        for (const span of spans) if (span) places.push({ clause: index, side, span });
    };
    const content = (words: Content, around: SourceSpan | undefined): void => {
        for (const inline of words) {
            if (typeof inline === 'string' || inline.kind !== 'revised') continue;
            const isBefore = inline.revision === 'deleted' || inline.revision === 'moved-away';
            add(isBefore ? 'before' : 'after', sourcesIn(inline.content));
            add('after', [around]);
        }
    };
    const visit = (block: Block, around: SourceSpan | undefined): void => {
        const within = block.source ?? around;
        if (block.revision !== undefined) {
            add(block.revision === 'deleted' ? 'before' : 'after', [within, ...sourcesOf(block)]);
            return;
        }
        switch (block.kind) {
            case 'paragraph':
            case 'subheading':
            case 'code-block':
                content(block.content, within);
                break;
            case 'note':
                for (const each of block.blocks) visit(each, within);
                break;
            case 'list':
                for (const item of block.items) {
                    const own = item.source ?? within;
                    if (item.revision !== undefined) {
                        add(item.revision === 'deleted' ? 'before' : 'after', [own, ...item.blocks.flatMap(sourcesOf)]);
                    } else for (const each of item.blocks) visit(each, own);
                }
                break;
            case 'table':
                for (const { cells, source: own, revision: row } of block.rows) {
                    if (row !== undefined) {
                        add(row === 'deleted' || row === 'moved-away' ? 'before' : 'after', [
                            own,
                            ...cells.flatMap(sourcesIn),
                        ]);
                    } else for (const cell of cells) content(cell, own ?? within);
                }
                break;
        }
    };
    content(heading, source);
    for (const block of body) visit(block, source);
    return places;
}

function sourcesOf(block: Block): readonly (SourceSpan | undefined)[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return [block.source, ...sourcesIn(block.content)];
        case 'note':
            return [block.source, ...block.blocks.flatMap(sourcesOf)];
        case 'list':
            return [
                block.source,
                ...block.items.flatMap(({ blocks, source }) => [source, ...blocks.flatMap(sourcesOf)]),
            ];
        case 'table':
            return [block.source, ...block.rows.flatMap(({ cells, source }) => [source, ...cells.flatMap(sourcesIn)])];
    }
}

function sourcesIn(content: Content): readonly (SourceSpan | undefined)[] {
    return content.flatMap(inline => {
        if (typeof inline === 'string') return [];
        if (inline.kind === 'value') return [inline.source];
        return 'content' in inline ? sourcesIn(inline.content) : [];
    });
}
