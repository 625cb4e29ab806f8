import { reflection } from '../../language/generated/ast.js';
import { STATEMENTS } from '../../language/tables/statements.js';
import { cardinalityOf } from '../../language/statements/stated-cardinality.js';
import type { AstNode } from '../../language/agreement/statement.js';
import type { Comparison, PartComparison, StatementComparison } from '../comparison/comparison.js';
import type { Direction } from '../change.js';
import { titleOf, type Absence, type Metric, type Preference } from '../metrics/metric.js';
import type { Domain } from '../orders/order.js';
import { stated } from '../orders/stated.js';

/** How a kind of statement is lowered: the metric that it is there at all, those of its parts, and the parts that tell its fact. */
export interface StatementMetrics {
    /** `inactive-accounts`. */
    readonly name: string;
    /** The word that the statement begins with. */
    readonly keyword: string;
    /** Absent where the statement is one value: that it is there is the value. */
    readonly existence: Metric | undefined;
    /** The parts that tell which fact it states. */
    readonly keys: readonly string[];
    /** The metric of all statements of the kind together, where they are one value. */
    readonly together: Metric | undefined;
    /** Whether nothing but its content tells it from others of its kind. */
    readonly isFree: boolean;
    readonly values: readonly { readonly part: string; readonly metric: Metric }[];
}

/** The kinds of statements of a block by the rules of the grammar. */
export type BlockMetrics = ReadonlyMap<string, StatementMetrics>;

/** The metrics of the statements of a block of some kind, such as `access`. */
export function blockMetrics<N extends AstNode>(kind: string, comparison: Comparison<N>): BlockMetrics {
    return new Map(
        Object.entries(comparison as Readonly<Record<string, StatementComparison<AstNode>>>).map(([rule, entry]) => [
            rule,
            statementMetrics(kind, rule, entry),
        ]),
    );
}

function statementMetrics(kind: string, rule: string, entry: StatementComparison<AstNode>): StatementMetrics {
    const name = hyphenated(rule);
    const { stake, weight = 'material' } = entry;
    const meaning = STATEMENTS[rule]?.meaning ?? `${titleOf(name)}.`;
    const isWorkOfProvider = entry.dutyOf !== 'client' && stake !== 'money';
    const common = { kind, meaning, stake, isWorkOfProvider };
    const described = STATEMENTS[rule];
    const keyword = described?.syntax.split(' ')[0] ?? name;
    if ('together' in entry) {
        const { domain, preference, absence, aspect = 'value' } = entry.together;
        const together = {
            ...common,
            name,
            title: titleOf(name),
            weight,
            domain,
            preference,
            absence,
            aspect,
        } as Metric;
        return { name, keyword, together, existence: undefined, keys: [], isFree: false, values: [] };
    }
    const parts = Object.entries<PartComparison<unknown>>(entry.parts);
    const measures = parts.flatMap(([part, each]) => (each === 'key' ? [] : [{ part, measure: each }]));
    // A statement that may stand without its only value is more than that.
    const [only] = measures;
    const isOneValue = measures.length === 1 && only !== undefined && isRequired(rule, only.part);
    const keys = parts.filter(([, each]) => each === 'key').map(([part]) => part);
    return {
        name,
        keyword,
        together: undefined,
        keys,
        isFree: cardinalityOf(rule).kind === 'many' && keys.length === 0,
        existence: isOneValue
            ? undefined
            : {
                  ...common,
                  name,
                  title: titleOf(name),
                  weight,
                  domain: stated as Domain<unknown>,
                  aspect: 'existence',
                  preference: PREFERENCE[entry.added],
                  absence: ABSENCE[entry.added],
              },
        values: measures.map(({ part, measure }) => ({
            part,
            metric: {
                ...common,
                name: isOneValue ? name : `${name}-${hyphenated(part)}`,
                title: isOneValue ? titleOf(name) : `${titleOf(name)}: ${hyphenated(part).replaceAll('-', ' ')}`,
                domain: measure.domain,
                preference: measure.preference,
                absence: isOneValue ? ABSENCE[entry.added] : measure.absence,
                aspect: measure.aspect ?? 'value',
                weight: measure.weight ?? weight,
                isRequired: !isOneValue && isRequired(rule, part),
            },
        })),
    };
}

/** What the generated syntax tree knows of the parts of each kind of node. */
const NODES: Readonly<Record<string, { readonly properties: object }>> = reflection.types;

/** Whether a statement of the grammar always has a part. */
function isRequired(rule: string, part: string): boolean {
    const properties: Readonly<Record<string, object>> = { ...NODES[rule]?.properties };
    const property = properties[part];
    return property !== undefined && !('optional' in property);
}

const PREFERENCE: Readonly<Record<Direction, Preference>> = {
    better: 'greater',
    worse: 'less',
    neutral: 'neither',
    mixed: 'unclear',
    unclear: 'unclear',
};

/** What is better when it is added is worst when it is absent. */
const ABSENCE: Readonly<Record<Direction, Absence>> = {
    better: 'worst',
    worse: 'best',
    neutral: 'neutral',
    mixed: 'unclear',
    unclear: 'unclear',
};

/** `inactive-accounts` for the rule `InactiveAccounts`, `loss-report` for its part `lossReport`. */
export function hyphenated(name: string): string {
    return name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}
