import type { AstNode } from 'langium';
import type { Agreement, Declaration, Topic } from '../../agreement/model.js';
import type { Provenance, SourceSpan } from '../../agreement/provenance.js';
import { readStatement } from '../../agreement/resolve/statements.js';
import { changedPath } from '../../agreement/resolve/change-targets.js';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { pathElements, pathTarget, pathText } from '../../references/members.js';
import { cardinalityOf, ownerOf } from '../../statements/stated-cardinality.js';
import { factNameOf, FactRegister, factsOf, type AnyStatement } from '../../statements/facts.js';
import { groupedBy } from '../../values/grouped.js';

/** The places of two statements of one fact, in the order of the agreement. */
export interface Repetition {
    readonly first: SourceSpan;
    readonly second: SourceSpan;
}

/** Facts that two blocks of an agreement state, in the order of the later one. */
export interface SharedFacts {
    readonly earlier: Declaration;
    readonly later: Declaration;
    readonly repetitions: readonly Repetition[];
}

/** Kinds of statements with a rule of their own: G01 reports two credit bands with one threshold. */
const ELSEWHERE: ReadonlySet<string> = new Set<string>([ast.CreditBand.$type]);

/** The facts that a block of a file states more than once. Declarations of one name are found by their names. */
export function* repeatedInBlock(statements: readonly AstNode[]): Generator<Repetition> {
    for (const group of groupedByFact(statements)) {
        const register = new FactRegister<SourceSpan>();
        // A statement that repeats several facts is one mistake.
        let found: number | undefined;
        for (const statement of group.map(readWithPath)) {
            for (const fact of factsOf(statement)) {
                const second = placeOf(fact.source);
                const first = second && register.add(fact, second);
                if (!first || first.offset === second.offset || found === second.offset) continue;
                found = second.offset;
                yield { first, second };
            }
        }
    }
}

/**
 * Groups of statements that could state the same fact. A statement that is the only one of its kind cannot, unless it
 * holds a list.
 */
function groupedByFact(statements: readonly AstNode[]): AstNode[][] {
    const stating = statements.filter(
        ({ $type }) => factNameOf($type) !== undefined && !isNamed($type) && !ELSEWHERE.has($type),
    );
    const groups = groupedBy(stating, ({ $type }) => factNameOf($type));
    return [...groups.values()].filter(group => group.length > 1 || group.some(each => 'items' in each));
}

/** Whether statements of a kind are told apart by their names, as declarations are. */
function isNamed(kind: string): boolean {
    const cardinality = cardinalityOf(kind);
    return cardinality.kind === 'once-per' && cardinality.forms.some(([key]) => key?.path[0] === 'name');
}

/** The statement with each path replaced by what it leads to, so that two spellings of one path are equal. */
function readWithPath(node: AstNode): AnyStatement {
    const statement = readStatement(node) as AnyStatement;
    if (ast.isSetting(node)) return { ...statement, parameter: pathKey(changedPath(node)) } as AnyStatement;
    if (!('path' in node) || !ast.isPath(node.path)) return statement;
    return { ...statement, path: pathKey(node.path) } as AnyStatement;
}

function pathKey(path: ast.Path | undefined): string {
    const target = pathTarget(path);
    if (!target) return pathText(path);
    const [head] = pathElements(path);
    const { uri, offset } = spanOf(target);
    // A tier and one that extends it have each their own value of what the path leads to.
    return [ast.isTier(head) ? head.name : '', uri, offset].join(' ');
}

/** The facts that two blocks of an agreement both state, together for each pair of blocks, which is one mistake. */
export function repeatedAcrossBlocks(agreement: Agreement): SharedFacts[] {
    const found = new Map<string, SharedFacts & { readonly repetitions: Repetition[] }>();
    const blocks = blocksOfMoreThanThemselves(agreement);
    const register = new FactRegister<{ readonly block: Block; readonly place: SourceSpan }>();
    for (const block of blocks) {
        for (const statement of block.statements) {
            const repeated = factsOf(statement)
                .flatMap(fact => block.owners.map(owner => ({ ...fact, subject: `${owner}\n${fact.subject}` })))
                .map(fact => ({ fact, place: placeOf(fact.source) }))
                .map(({ fact, place }) => place && { place, earlier: register.add(fact, { block, place }) })
                .find(each => each?.earlier && each.earlier.block !== block);
            if (!repeated?.earlier) continue;
            const [earlier, later] = [repeated.earlier.block.declaration, block.declaration];
            const key = `${blocks.indexOf(repeated.earlier.block)} ${blocks.indexOf(block)}`;
            const shared = found.get(key) ?? { earlier, later, repetitions: [] };
            found.set(key, shared);
            shared.repetitions.push({ first: repeated.earlier.place, second: repeated.place });
        }
    }
    return [...found.values()];
}

interface Block {
    readonly declaration: Declaration;
    /** What the statements of the block are about: the agreement, or what the block applies to. */
    readonly owners: readonly string[];
    readonly statements: readonly AnyStatement[];
}

function blocksOfMoreThanThemselves({ topics, tiers, priorities }: Agreement): Block[] {
    const shared = topics.filter(({ kind }) => ownerOf(kind) !== 'block');
    const counts = new Map<string, number>();
    for (const { kind } of shared) counts.set(groupOf(kind), (counts.get(groupOf(kind)) ?? 0) + 1);
    const several = shared.filter(({ kind }) => (counts.get(groupOf(kind)) ?? 0) > 1);
    return [
        ...several.map(topic => ({ declaration: topic, owners: ownersOf(topic), statements: topic.statements })),
        ...[...tiers, ...priorities].map(declaration => ({
            declaration,
            owners: [''],
            statements: declaration.terms.filter(isOfAgreement),
        })),
    ].filter(({ statements }) => statements.length > 0);
}

function isOfAgreement({ kind }: AnyStatement): boolean {
    const cardinality = cardinalityOf(kind);
    return cardinality.kind === 'once' && cardinality.within === 'agreement';
}

/**
 * Blocks are compared with others of their kind. All blocks with a scope are compared with each other, because updates,
 * for example, can be agreed in two kinds of them.
 */
function groupOf(kind: string): string {
    return ownerOf(kind) === 'scope' && kind !== ast.Classification.$type ? 'scope' : kind;
}

function ownersOf({ kind, statements }: Topic): readonly string[] {
    const subjects =
        ownerOf(kind) === 'scope'
            ? statements.flatMap(each =>
                  each.kind === 'Scope' || each.kind === 'ClassificationScope'
                      ? each.subjects.map(({ name }) => name)
                      : [],
              )
            : [];
    return subjects.length > 0 ? subjects.map(subject => `${groupOf(kind)} ${subject}`) : [groupOf(kind)];
}

function placeOf(statement: AnyStatement): SourceSpan | undefined {
    return (statement as { readonly provenance?: Provenance }).provenance?.span;
}
