import type { Provenance } from '../../language/agreement/provenance.js';
import type { Metric } from '../metrics/metric.js';

/**
 * One commitment of an agreement: a metric with its value. An agreement is a list of them, and comparing two agreements
 * is comparing the atoms of the same identity.
 */
export interface Atom {
    /** Equal in two revisions for the same commitment: `tier:premium/promise.respond/P1`. */
    readonly identity: string;
    /**
     * The identity of the atom that this one is a part of, such as the declaration of a statement. When that is added
     * or removed, its parts are too.
     */
    readonly parent: string | undefined;
    readonly metric: Metric;
    /** Of the domain of the metric. */
    readonly value: unknown;
    /** As a person would name it in a command: `premium.P1.respond`. */
    readonly path: string;
    /** The same in words, from the outside in. */
    readonly labels: readonly string[];
    readonly provenance: Provenance;
    /**
     * The text at this place, where the value also depends on other places. If two atoms have the same text and
     * different values, something that they depend on has changed. Absent where the text is all there is to the value.
     */
    readonly written?: string;
    /** The identities of the atoms on which the value depends. */
    readonly restsOn: readonly string[];
    /** Set where the atom says that there is nothing, such as no target: adding or removing it changes nothing. */
    readonly isNothing?: boolean;
    /** Set where this is a right or duty of the client, while the metric describes one of the provider. */
    readonly isOwedByClient?: boolean;
    /** The identities of the declarations that it names: an agreement contains what it refers to. */
    readonly refersTo?: readonly string[];
    /**
     * Set where only its content tells the statement from others of its kind: what these have in common. Within one
     * such group, a removed and an added statement may be the same one in other words.
     */
    readonly group?: string;
}

/** Makes an atom. The type ensures that the value belongs to the domain of the metric. */
export function atom<T>(
    metric: Metric<T>,
    value: T,
    rest: Omit<Atom, 'metric' | 'value' | 'restsOn'> & { readonly restsOn?: readonly string[] },
): Atom {
    // From here on the type of the value is not known. Only atoms of the same metric are compared, so that each domain
    // gets its own values.
    return { restsOn: [], ...rest, metric: metric as Metric, value };
}

/** The `written` of a value that a tier inherits: at the tier itself, nothing is written. */
export const INHERITED = 'inherited';

/** What the atoms of a block have in common. */
export interface Holder {
    readonly identity: string;
    readonly path: string;
    readonly labels: readonly string[];
}

/** What tells an atom of a declaration from others of its metric, and how people name it. */
export interface Naming {
    /** The last step of the identity; the name of the metric where it is the only one. */
    readonly key?: string;
    /** The last step of the path. */
    readonly step?: string;
    readonly label?: string;
    readonly written?: string | undefined;
    readonly restsOn?: readonly string[];
    readonly isNothing?: boolean;
    readonly refersTo?: readonly string[];
    readonly group?: string;
}

/** The atom of a fact of a declaration, where it is stated. */
export function factAtom<T>(
    metric: Metric<T>,
    fact: { readonly value: T; readonly provenance: Provenance } | undefined,
    holder: Holder,
    {
        key = metric.name,
        step = metric.name,
        label = metric.title,
        written,
        restsOn = [],
        isNothing = false,
        refersTo,
        group,
    }: Naming = {},
): Atom[] {
    if (!fact) return [];
    const { value, provenance } = fact;
    return [
        {
            identity: `${holder.identity}/${key}`,
            parent: holder.identity,
            metric: metric as Metric,
            value,
            path: `${holder.path}.${step}`,
            labels: [...holder.labels, label],
            provenance,
            restsOn,
            ...(written === undefined ? {} : { written }),
            isNothing,
            ...(refersTo === undefined ? {} : { refersTo }),
            ...(group === undefined ? {} : { group }),
        },
    ];
}

/** Something that knows its place and is not a fact in the model, such as prose. */
export function placed<T extends { readonly provenance: Provenance }>(
    value: T | undefined,
): { readonly value: T; readonly provenance: Provenance } | undefined {
    return value && { value, provenance: value.provenance };
}
