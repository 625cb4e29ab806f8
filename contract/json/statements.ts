import type { AstNode, Link, Statement, StatedValues } from '../../language/agreement/statement.js';
import { hyphenated } from '../../language/statements/kind-names.js';
import { formatDate } from '../../language/values/moment.js';
import { proseJson } from './prose.js';
import type { AnyStatement, KindJson, LinkJson, StatementJson } from './statement-json.js';
import {
    cadenceJson,
    durationJson,
    moneyJson,
    percentageJson,
    priceJson,
    quantityJson,
    timeRangeJson,
} from './values.js';

/** What stands in a part of a statement. */
type Part =
    string | boolean | undefined | StatedValues[keyof StatedValues] | Link | Statement<AstNode> | readonly Part[];

/** Statements in the order of the text. */
export function statementsJson<S extends AnyStatement>(statements: readonly S[]): readonly StatementJson<S>[] {
    return statements.map(statementJson);
}

/** A statement of any kind: its kind, then its parts by their names. */
export function statementJson<S extends AnyStatement>(statement: S): StatementJson<S> {
    const entries = Object.entries(statement)
        .filter(([name]) => name !== 'kind' && name !== 'provenance')
        // The parser sets parts in the order in which it meets them, which differs from one sentence to the next.
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]): [string, unknown] => [name, partJson(part as Part)]);
    // `StatementJson` says the same of the type of each part as `partJson` does of its value.
    return { kind: kindJson(statement.kind), ...Object.fromEntries(entries) } as StatementJson<S>;
}

/** `multi-factor` for the rule `MultiFactor` of the grammar. */
export function kindJson<S extends string>(kind: S): KindJson<S> {
    // The compiler cannot follow a regular expression; `KindJson` says the same with types.
    return hyphenated(kind) as KindJson<S>;
}

/** A declaration that a statement names. */
export function linkJson({ kind, name, label }: Link): LinkJson {
    return { kind: kindJson(kind), name, label };
}

function partJson(part: Part): unknown {
    if (part === undefined || typeof part === 'string' || typeof part === 'boolean') return part;
    if (isList(part)) return part.map(partJson);
    if ('provenance' in part) return 'kind' in part ? statementJson(part) : proseJson(part);
    if ('exact' in part) return part.written;
    if ('percent' in part) return percentageJson(part);
    if ('clock' in part) return durationJson(part);
    if ('money' in part) return priceJson(part);
    if ('currency' in part) return moneyJson(part);
    if ('unit' in part) return quantityJson(part);
    if ('year' in part) return formatDate(part);
    if ('start' in part) return timeRangeJson(part);
    if ('label' in part) return linkJson(part);
    return cadenceJson(part);
}

function isList(part: Part): part is readonly Part[] {
    return Array.isArray(part);
}
