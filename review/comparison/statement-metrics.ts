import { reflection } from '../../language/generated/ast.js';
import { STATEMENTS } from '../../language/tables/statements.js';
import { cardinalityOf } from '../../language/statements/stated-cardinality.js';
import type { AstNode } from '../../language/agreement/statement.js';
import { TITLES } from './titles.js';
import type { Comparison, Measure, PartComparison, StatementComparison } from './comparison.js';
import type { Direction } from '../change.js';
import { absenceOf, titleOf, type Metric, type Preference } from '../metrics/metric.js';
import type { Domain } from '../orders/order.js';
import { stated } from '../orders/stated.js';
import { hyphenated, wordsOfName } from '../../language/statements/kind-names.js';

/**
 * What comparing needs to know of a kind of statement: a metric for its existence, those of its parts, and which parts
 * identify the fact.
 */
export interface StatementMetrics {
    /** `inactive-accounts`. */
    readonly name: string;
    /** `Inactive accounts`. */
    readonly title: string;
    /** The word that the statement begins with. */
    readonly keyword: string;
    /** Absent where the statement is one value: that it is there is the value. */
    readonly existence: Metric | undefined;
    /** The parts that tell which fact it states. */
    readonly keys: readonly string[];
    /** The metric of all statements of the kind together, where they are one value. */
    readonly together: Metric | undefined;
    /** Whether statements of this kind are told apart only by their content. */
    readonly isFree: boolean;
    readonly values: readonly PartMetric[];
}

/** The metric of a part of a statement; without a part, of the whole statement. */
export interface PartMetric {
    readonly part: string | undefined;
    readonly metric: Metric;
    /** Whether the statement with this part says that there is none of what it speaks of. */
    readonly denies: boolean;
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
    const title = TITLES[rule] ?? titleOf(name);
    const described = STATEMENTS[rule];
    const common = {
        kind,
        meaning: described?.meaning ?? `${title}.`,
        stake,
        isWorkOfProvider: entry.dutyOf !== 'client' && stake !== 'money',
    };
    const keyword = described?.syntax.split(' ')[0] ?? name;
    const partMetric = (part: string, measure: Measure<unknown>): PartMetric => ({
        part,
        denies: measure.denies ?? false,
        metric: {
            ...common,
            name: `${name}-${hyphenated(part)}`,
            title: titleOfPart(rule, part, title),
            domain: measure.domain,
            preference: measure.preference,
            absence: measure.absence,
            aspect: measure.aspect ?? 'value',
            weight: measure.weight ?? weight,
            isRequired: measure.isRequired ?? isRequired(rule, part),
        },
    });
    // Lowering uses the metric of a kind only for statements of that kind.
    const ofStatement = ({ domain, preference, absence, aspect = 'value' }: Measure<never>): Metric =>
        ({ ...common, name, title, weight, domain, preference, absence, aspect }) as unknown as Metric;
    const single = { name, title, keyword, existence: undefined, isFree: false };
    if ('together' in entry) {
        const denials = Object.entries<Measure<unknown>>(entry.denials ?? {});
        return {
            ...single,
            together: ofStatement(entry.together),
            keys: [],
            values: denials.map(([part, each]) => partMetric(part, each)),
        };
    }
    if ('whole' in entry) {
        const whole = { part: undefined, denies: false, metric: ofStatement(entry.whole) };
        return { ...single, together: undefined, keys: entry.keys, values: [whole] };
    }
    const parts = Object.entries<PartComparison<unknown>>(entry.parts);
    const measures = parts.flatMap(([part, each]) => (each === 'key' ? [] : [{ part, measure: each }]));
    const [only] = measures.length === 1 ? measures : [];
    const isOneValue = only !== undefined && isRequired(rule, only.part);
    const keys = parts.filter(([, each]) => each === 'key').map(([part]) => part);
    const existence = {
        ...common,
        name,
        title,
        weight,
        domain: stated as Domain<unknown>,
        aspect: 'existence',
        preference: PREFERENCE[entry.added],
        absence: absenceOf(entry.added),
    } as const;
    return {
        name,
        title,
        keyword,
        together: undefined,
        keys,
        isFree: entry.isKnownByContent ?? (cardinalityOf(rule).kind === 'many' && keys.length === 0),
        existence: isOneValue ? undefined : existence,
        values: measures.map(({ part, measure }) => {
            const whole = partMetric(part, measure);
            if (!isOneValue) return whole;
            return {
                ...whole,
                metric: { ...whole.metric, name, title, absence: existence.absence, isRequired: false },
            };
        }),
    };
}

/** `Report: deadline`, by the name of the whole; a part may have a name of its own. */
function titleOfPart(rule: string, part: string, whole: string): string {
    return TITLES[`${rule}.${part}`] ?? `${whole}: ${partName(part)}`;
}

/** Prose beside what the statement says. */
function partName(part: string): string {
    return part === 'text' ? 'explanation' : wordsOfName(part).join(' ');
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
