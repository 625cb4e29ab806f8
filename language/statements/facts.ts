import type { Key } from './cardinality.js';
import { cardinalityOf } from './stated-cardinality.js';

/** A statement of the model, for those who only ask what it is about. */
export interface AnyStatement {
    readonly kind: string;
}

/** A fact that a statement states. Two facts of one subject are the same, or one of them speaks of all. */
export interface StatedFact<S> {
    /** What the fact is about, but for its last key. */
    readonly subject: string;
    /** The last key; absent where the statement speaks of all. */
    readonly part: string | undefined;
    /** The statement, or the item of its list, that states it. */
    readonly source: S;
}

/** Which fact a statement states; statements of different kinds may state the same one. */
export function factNameOf(kind: string): string | undefined {
    const cardinality = cardinalityOf(kind);
    if (cardinality.kind === 'many') return undefined;
    return (cardinality.kind === 'once-per' ? cardinality.fact : undefined) ?? kind;
}

/** The facts that a statement states, where its kind may not state one twice. */
export function factsOf<S extends AnyStatement>(statement: S): StatedFact<AnyStatement>[] {
    const cardinality = cardinalityOf(statement.kind);
    const name = factNameOf(statement.kind);
    if (name === undefined || cardinality.kind === 'many') return [];
    if (cardinality.kind === 'once') return [{ subject: name, part: '', source: statement }];
    const { forms } = cardinality;
    return forms.flatMap((form, index) => {
        const keys = form.map(key => keyValues(statement, key));
        // Of a statement with several forms, only those hold that it has.
        const isOptional = forms.length > 1 || form[0]?.reads === 'if-written';
        if (isOptional && keys[0]?.every(({ value }) => value === '')) return [];
        return combined(keys).map(parts => {
            const last = parts.at(-1);
            const isAll = form.at(-1)?.reads === 'or-all' && last?.value === '';
            return {
                subject: [name, index, ...parts.slice(0, -1).map(({ value }) => value)].join('\n'),
                part: isAll ? undefined : (last?.value ?? ''),
                source: parts.find(({ source }) => source !== statement)?.source ?? statement,
            };
        });
    });
}

interface KeyValue {
    /** Empty where the key is not written. */
    readonly value: string;
    readonly source: AnyStatement;
}

/** The values of a key: several where the statement lists them. */
function keyValues(statement: AnyStatement, { path, reads }: Key): readonly KeyValue[] {
    let reached: readonly { readonly part: unknown; readonly source: AnyStatement }[] = [
        { part: statement, source: statement },
    ];
    for (const property of path) {
        reached = reached.flatMap(({ part, source }) => {
            const next: unknown = isObject(part) ? part[property] : undefined;
            const parts: readonly unknown[] = Array.isArray(next) ? next : [next];
            return parts.map(each => ({ part: each, source: isItem(each, next) ? each : source }));
        });
    }
    const values = reached
        .map(({ part, source }) => ({
            value: reads === 'presence' ? (isStated(part) ? 'stated' : '') : valueKey(part),
            source,
        }))
        .filter(({ value }, _, all) => value !== '' || all.length === 1);
    return values.length > 0 ? values : [{ value: '', source: statement }];
}

function isItem(part: unknown, list: unknown): part is AnyStatement {
    return Array.isArray(list) && isObject(part) && 'provenance' in part;
}

function isStated(part: unknown): boolean {
    return part !== undefined && part !== false;
}

/** Every choice of one element of each list, in order. */
function combined<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
    return lists.reduce<readonly (readonly T[])[]>(
        (found, list) => found.flatMap(before => list.map(each => [...before, each])),
        [[]],
    );
}

/** A value as text: equal values have equal texts, however they are written and wherever they stand. */
function valueKey(value: unknown): string {
    if (value === undefined || value === null || value === false) return '';
    if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ').toLowerCase();
    if (Array.isArray(value)) return value.map(valueKey).join(',');
    if (!isObject(value)) return JSON.stringify(value);
    if ('exact' in value) return String(value['exact']);
    // A link is its name: the label says the same to people.
    if ('name' in value && 'label' in value) return valueKey(value['name']);
    return Object.entries(value)
        .filter(([property]) => property !== 'provenance' && property !== 'kind')
        .map(([, part]) => valueKey(part))
        .filter(part => part !== '')
        .join(' ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}

/** Remembers who states which fact, and tells who stated it before. */
export class FactRegister<T> {
    private readonly bySubject = new Map<string, Map<string | undefined, T>>();

    /** Who already states the fact, or a fact that includes it or is included by it; otherwise it is remembered. */
    add({ subject, part }: Pick<StatedFact<unknown>, 'subject' | 'part'>, holder: T): T | undefined {
        const known = this.bySubject.get(subject);
        if (!known) {
            this.bySubject.set(subject, new Map([[part, holder]]));
            return undefined;
        }
        const earlier = known.get(part) ?? (part === undefined ? [...known.values()][0] : known.get(undefined));
        if (earlier === undefined) known.set(part, holder);
        return earlier;
    }
}
