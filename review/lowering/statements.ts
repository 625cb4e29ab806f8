import type { Link } from '../../language/agreement/statement.js';
import type { Provenance } from '../../language/agreement/provenance.js';
import { factsOf } from '../../language/statements/facts.js';
import { canonicalOf } from '../orders/canonical.js';
import { formatValue } from '../orders/format-value.js';
import { factAtom, type Atom, type Holder } from './atom.js';
import type { Metric } from '../metrics/metric.js';
import type { BlockMetrics, PartMetric, StatementMetrics } from '../comparison/statement-metrics.js';

/** A statement of the model, whatever its kind. */
export interface AnyStatement {
    readonly kind: string;
    readonly provenance: Provenance;
}

/**
 * The atoms of the statements of a block: one for each fact, so a statement that names several services becomes several
 * atoms.
 */
export function lowerStatements(
    statements: readonly AnyStatement[],
    metrics: BlockMetrics,
    holder: Holder,
    parent: string | undefined,
): Atom[] {
    const joint = new Set<string>();
    return statements.flatMap(statement => {
        const known = metrics.get(statement.kind);
        if (known?.together && !denialOf(statement, known)) {
            if (joint.has(statement.kind)) return [];
            joint.add(statement.kind);
            const value = statements.filter(each => each.kind === statement.kind && !denialOf(each, known));
            const naming = { key: known.name, step: known.keyword };
            return factAtom(known.together, { value, provenance: statement.provenance }, holder, naming);
        }
        return known ? keysOf(statement, known).flatMap(key => lowerFact(statement, known, key, holder, parent)) : [];
    });
}

/** The key of a fact among the facts of its kind: for programs and for people. */
interface Key {
    readonly canonical: string;
    readonly words: string;
    /** What statements have in common that are told apart only by their content. */
    readonly group?: string;
}

function keysOf(statement: AnyStatement, { isFree, keys, values }: StatementMetrics): readonly Key[] {
    const parts = statement as unknown as Readonly<Record<string, unknown>>;
    const words = keys
        .map(key => formatValue(parts[key]))
        .filter(each => each !== '')
        .join(', ');
    const known = keys.map(key => canonicalOf(parts[key])).join('\n');
    if (isFree) {
        const content = values.map(({ part }) => canonicalOf(valueOf(statement, part))).join('\n');
        return [{ canonical: `${known}~${content}`, group: known, words }];
    }
    const facts = factsOf(statement);
    if (facts.length === 0) return [{ canonical: known, words }];
    return facts.map(({ subject, part }) => ({
        canonical: `${subject}\n${part ?? '*'}`,
        words: facts.length > 1 ? (part ?? '') : words,
    }));
}

/** `deadline` of `Report: deadline`; a part with a name of its own keeps it. */
function partLabel({ title }: Metric, whole: string): string {
    return title.startsWith(`${whole}: `) ? title.slice(whole.length + 2) : title;
}

/** The part of a statement that says that there is none of what it is about. */
function denialOf(statement: AnyStatement, { values }: StatementMetrics): PartMetric | undefined {
    return values.find(({ part, denies }) => denies && isStated(valueOf(statement, part)));
}

function lowerFact(
    statement: AnyStatement,
    known: StatementMetrics,
    key: Key,
    holder: Holder,
    parent: string | undefined,
): Atom[] {
    const parts = statement as unknown as Readonly<Record<string, unknown>>;
    const { name, title, keyword, existence, together, values } = known;
    const whole = denialOf(statement, known) ? undefined : existence;
    const identity = `${holder.identity}/${name}/${key.canonical}`;
    const label = key.words === '' ? title : `${title} (${key.words})`;
    const common = {
        path: `${holder.path}.${keyword}${key.words === '' ? '' : `-${slug(key.words)}`}`,
        labels: [...holder.labels, label],
        provenance: statement.provenance,
        restsOn: definitionsIn(parts),
        isOwedByClient: isOwedByClient(parts),
    };
    const free = key.group === undefined ? {} : { group: `${holder.identity}/${name}/${key.group}` };
    const fact = { ...common, ...free, identity, parent };
    const measured = values
        .filter(({ part }) => isStated(valueOf(statement, part)))
        .map(({ part, metric }): Atom => {
            const value = valueOf(statement, part);
            if (part === undefined || (!existence && !together)) return { ...fact, metric, value };
            return {
                ...common,
                identity: `${identity}/${part}`,
                parent: whole ? identity : parent,
                labels: [...common.labels, partLabel(metric, title)],
                metric,
                value,
            };
        });
    return whole ? [{ ...fact, metric: whole, value: true }, ...measured] : measured;
}

/** The calendars and bands of time that a statement names: what it says depends on their hours. */
function definitionsIn(parts: Readonly<Record<string, unknown>>): readonly string[] {
    return Object.values(parts).flatMap(part => {
        if (typeof part !== 'object' || part === null || !('label' in part) || !('kind' in part)) return [];
        const { kind, name } = part as Link;
        return kind === 'Calendar' ? [`calendar:${name}`] : kind === 'TimeBand' ? [`band:${name}`] : [];
    });
}

/**
 * Whether a statement is about the client, while most of its kind are about the provider, such as one on the insurance
 * that a party carries.
 */
function isOwedByClient({ party }: Readonly<Record<string, unknown>>): boolean {
    return typeof party === 'object' && party !== null && 'kind' in party && party.kind === 'Client';
}

/** A part of a statement, or the whole of it. */
function valueOf(statement: AnyStatement, part: string | undefined): unknown {
    return part === undefined ? statement : (statement as unknown as Readonly<Record<string, unknown>>)[part];
}

/** A flag that is not set and an empty list state nothing. */
function isStated(part: unknown): boolean {
    return part !== undefined && part !== false && !(Array.isArray(part) && part.length === 0);
}

/** `critical, high` as one step of a path: `critical-high`. */
function slug(words: string): string {
    return words
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
}
