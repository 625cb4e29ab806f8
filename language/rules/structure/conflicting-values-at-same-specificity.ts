import type { AstNode, LangiumDocument } from 'langium';
import type { Agreement } from '../../agreement/model.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import { documentRoot } from '../../references/imports.js';
import { EXAMPLE_P1 } from '../example.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { repeatedAcrossBlocks, repeatedInBlock, type Repetition, type SharedFacts } from './repetitions.js';
import { repetitionFixes } from './repetition-fixes.js';

const tier = (row: string): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, resolve 8 hours\n  ${row}\n}\n`;

export const conflictingValuesAtSameSpecificity: Rule = {
    code: 'A13',
    slug: 'conflicting-values-at-same-specificity',
    severity: 'error',
    profile: 'core',
    summary: 'Something that may be stated once is stated twice.',
    explanation:
        'A tier with two prices and an agreement with two initial terms have none that holds: each party reads the one that suits it. The reference says of every statement how often it may stand: once in its block, once for each party, class or the like, or as often as you like. Blocks such as `term` and `governance` speak of the agreement as a whole, so what one of them states no other one may state again, also not one of the agreement that this one is based on. Keep one of the two; change what a base states with `override`, or take it out with `remove`. A tier that extends another may of course state its own.',
    example: { fails: tier('strength guarantee\n  strength objective'), passes: tier('strength guarantee') },
    fixable: true,
    check: { reads: 'source', run: checkBlocks },
};

function* checkBlocks(
    document: LangiumDocument,
    sources: Sources,
    agreements: readonly Agreement[],
): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const block of nodesOf(root)) {
        if (!('statements' in block) || !Array.isArray(block.statements)) continue;
        const statements = block.statements.filter(isNode);
        for (const repetition of repeatedInBlock(statements)) yield inBlock(repetition, sources);
    }
    for (const agreement of agreements) {
        if (agreement.kind !== 'agreement') continue;
        for (const shared of repeatedAcrossBlocks(agreement)) yield acrossBlocks(shared, agreement, sources);
    }
}

function inBlock({ first, second }: Repetition, sources: Sources): Problem {
    const [before, after] = [wordsAt(first, sources), wordsAt(second, sources)];
    return {
        message:
            before === after
                ? `This block has already said \`${before}\`.`
                : `This block has already said \`${before}\`, so nobody can tell which of the two holds.`,
        help: 'Keep one of them.',
        span: second,
        related: [{ message: 'It is first said here.', span: first }],
        fixes: repetitionFixes({ first, second }, before, after, sources),
    };
}

function acrossBlocks({ earlier, later, repetitions }: SharedFacts, agreement: Agreement, sources: Sources): Problem {
    const [repetition, ...others] = repetitions;
    const isOfBase = agreement.base !== undefined && !isInside(earlier.provenance.span, agreement.provenance.span);
    const whose = isOfBase ? 'The agreement that this one is based on' : 'The agreement';
    const place = isOfBase ? `in \`${earlier.name.value}\`` : `in another block, \`${earlier.name.value}\``;
    const more = others.length === 0 ? '' : `, and ${others.length} more of these statements,`;
    return {
        message: `${whose} has already said \`${repetition ? wordsAt(repetition.first, sources) : ''}\`${more} ${place}. Both would stand in the contract, and nobody could tell which of the two holds.`,
        help: isOfBase
            ? 'Change the value of the base with `override`, take it out with `remove`, or leave this statement out.'
            : 'Keep one of them.',
        span: others.length === 0 && repetition ? repetition.second : later.name.provenance.span,
        related: repetitions.flatMap(({ first, second }) => [
            { message: 'It is first said here.', span: first },
            ...(others.length > 0 ? [{ message: 'It is said again here.', span: second }] : []),
        ]),
    };
}

const MOST_WORDS = 60;

/** The written words, on one line and not too long to be quoted. */
function wordsAt({ uri, offset, end }: SourceSpan, sources: Sources): string {
    const words = sources.text(uri).slice(offset, end).replace(/\s+/g, ' ');
    return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}

function isInside(inner: SourceSpan, outer: SourceSpan): boolean {
    return inner.uri === outer.uri && inner.offset >= outer.offset && inner.end <= outer.end;
}

function isNode(value: unknown): value is AstNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}
