import type { Agreement, Declaration } from '../../language/agreement/model.js';

/** Names of the earlier revision, and what the later one calls the same thing. */
export type Renames = ReadonlyMap<string, string>;

/**
 * The renames that either revision declares with `was`: those of names that one has and the other has no more. The
 * earlier one declares the renames that the later one takes back. Names are flat, so that a name alone says which
 * declaration is meant.
 */
export function declaredRenames(before: Agreement, after: Agreement): Renames {
    const back = [...renamesIn(after, before)].map(([former, now]): [string, string] => [now, former]);
    const all = [...new Map([...renamesIn(before, after), ...back].map(each => [each.join('\n'), each])).values()];
    // Where two renames contradict each other, neither is used.
    return new Map(all.filter(pair => all.every(other => other === pair || isApart(pair, other))));
}

function isApart([from, to]: readonly [string, string], [otherFrom, otherTo]: readonly [string, string]): boolean {
    return from !== otherFrom && to !== otherTo;
}

/** The former names that one agreement has, and what the other calls the same. */
function renamesIn(former: Agreement, now: Agreement): Renames {
    const had = new Set(declarationsOf(former).map(({ name }) => name.value));
    const has = new Set(declarationsOf(now).map(({ name }) => name.value));
    const renames = new Map<string, string>();
    for (const { name, formerNames } of declarationsOf(now)) {
        if (had.has(name.value)) continue;
        const found = formerNames.find(({ value }) => had.has(value) && !has.has(value) && !renames.has(value));
        if (found) renames.set(found.value, name.value);
    }
    return renames;
}

/** Everything that an agreement declares. */
export function declarationsOf(agreement: Agreement): readonly Declaration[] {
    const { parties, calendars, categories, services, priorities, tiers, availabilities, backups, recoveries } =
        agreement;
    const { topics, definedTerms, clauses, attachments, parameters } = agreement;
    return [
        ...[parties, parties.flatMap(({ contacts }) => contacts), calendars, categories, services, priorities, tiers],
        ...[availabilities, backups, recoveries, topics, definedTerms, clauses, attachments, parameters],
    ].flat();
}

/** The earlier revision with the names of the later one in place of its own: in declarations, references and paths. */
export function withNewNames(agreement: Agreement, renames: Renames): Agreement {
    if (renames.size === 0) return agreement;
    const renamed = (name: string): string => renames.get(name) ?? name;
    const copies = new Map<object, unknown>();
    const copyOf = (value: unknown): unknown => {
        if (typeof value !== 'object' || value === null) return value;
        const known = copies.get(value);
        if (known !== undefined) return known;
        if (Array.isArray(value)) {
            const list: unknown[] = [];
            copies.set(value, list);
            for (const each of value) list.push(copyOf(each));
            return list;
        }
        const copy: Record<string, unknown> = {};
        copies.set(value, copy);
        for (const [property, part] of Object.entries(value)) copy[property] = partOf(property, part, value);
        return copy;
    };
    const partOf = (property: string, part: unknown, of: object): unknown => {
        // Provenances and exact numbers are kept as they are: they are objects with methods, which a copy would lack.
        if (property === 'provenance' || property === 'exact') return part;
        if (property === 'path') return pathOf(part);
        const isName = (property === 'name' && 'label' in of) || property === 'category';
        if (isName && typeof part === 'string') return renamed(part);
        if (property === 'name' && isFactOfName(part)) return { ...part, value: renamed(part.value) };
        return copyOf(part);
    };
    const pathOf = (path: unknown): unknown => {
        if (typeof path === 'string') return path.split('.').map(renamed).join('.');
        return Array.isArray(path) ? path.map(step => (typeof step === 'string' ? renamed(step) : step)) : path;
    };
    // A copy has the shape of what it is a copy of.
    return copyOf(agreement) as Agreement;
}

function isFactOfName(part: unknown): part is { readonly value: string } {
    return typeof part === 'object' && part !== null && 'value' in part && typeof part.value === 'string';
}
