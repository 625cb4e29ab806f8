import type { AstNode, LangiumDocument } from 'langium';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { EXAMPLE_P1 } from '../example.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import type { Problem, Rule } from '../rule.js';

const tier = (row: string): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, resolve 8 hours\n  target P1 ${row}\n}\n`;

export const conflictingValuesAtSameSpecificity: Rule = {
    code: 'A13',
    slug: 'conflicting-values-at-same-specificity',
    severity: 'error',
    profile: 'core',
    summary: 'One block states the same thing twice with different values.',
    explanation:
        'A tier with two prices, or two response times for one priority, has none that holds: each party reads the one that suits it. Keep one of the values. A tier that extends another may of course state its own.',
    example: { fails: tier('respond 2 hours'), passes: tier('update every 1 hour') },
    fixable: false,
    check: { reads: 'source', run: checkBlocks },
};

function* checkBlocks(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const block of nodesOf(root)) {
        if (!('statements' in block) || !Array.isArray(block.statements)) continue;
        const first = new Map<string, AstNode>();
        for (const statement of block.statements.filter(isNode).flatMap(partsOf)) {
            const subject = subjectOf(statement);
            if (subject === undefined) continue;
            const earlier = first.get(subject);
            if (!earlier) first.set(subject, statement);
            else if (wordsOf(earlier) !== wordsOf(statement)) {
                yield {
                    message: `This block has already said \`${wordsOf(earlier)}\`, so nobody can tell which of the two holds.`,
                    help: 'Keep one of them.',
                    span: spanOf(statement),
                    related: [{ message: 'It is first said here.', span: spanOf(earlier) }],
                };
            }
        }
    }
}

/** Statements of which a block has one at most. */
const ONCE: ReadonlySet<string> = new Set(
    [
        [
            ast.Version,
            ast.Status,
            ast.EffectiveDate,
            ast.Locale,
            ast.Address,
            ast.ContactHours,
            ast.TimeZone,
            ast.Meaning,
        ],
        [ast.SupportHours, ast.TierPrice, ast.DowntimeDefinition, ast.Measurement, ast.CreditSchedule],
        [ast.CreditBase, ast.CreditCap, ast.CreditClaim, ast.BackupInterval, ast.Retention, ast.RecoveryPoint],
        [ast.RecoveryTime, ast.PlanReview, ast.RecoverySite, ast.Failover, ast.IncidentReview],
    ].flatMap(types => types.map(({ $type }) => $type)),
);

function partsOf(statement: AstNode): AstNode[] {
    if (ast.isTargetRow(statement)) return statement.commitments;
    return ast.isCoverageStatement(statement) ? statement.items : [statement];
}

/** What a statement is about, where a block may say only one thing about it. */
function subjectOf(statement: AstNode): string | undefined {
    if (ast.isCommitment(statement)) {
        const { priority, tickets, delivery, band } = statement.$container;
        if (!priority || !statement.metric) return undefined;
        return [priority.$refText, statement.metric, tickets, delivery, band?.$refText].join(' ');
    }
    if (ast.isCoverage(statement)) return statement.service && `covers ${statement.service.$refText}`;
    if (ast.isUptimeTarget(statement)) {
        const tiers = statement.tiers.map(tier => tier.$refText).sort();
        return `uptime per ${statement.period?.unit} for ${tiers.join()}`;
    }
    return ONCE.has(statement.$type) ? statement.$type : undefined;
}

const MOST_WORDS = 60;

/** The written words, on one line and not too long to be quoted. */
function wordsOf(statement: AstNode): string {
    const words = (statement.$cstNode?.text ?? '').replace(/\s+/g, ' ');
    return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}

function isNode(value: unknown): value is AstNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}
