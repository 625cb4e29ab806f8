import type { Party } from '../../../language/agreement/model.js';
import type { Link } from '../../../language/agreement/statement.js';

/** How a link names a party that shares its role with others, so that its role does not say who is meant. */
const NAMED = { Provider: 'NamedProvider', Client: 'NamedClient' } as const;

/** Statements in which a party has its name where several parties have its role. */
export function withNamedParties<S extends object>(statements: readonly S[], parties: readonly Party[]): readonly S[] {
    const kinds = new Map<string, string>();
    if (parties.filter(party => party.role === 'provider').length > 1) kinds.set('Provider', NAMED.Provider);
    if (parties.filter(party => party.role === 'client').length > 1) kinds.set('Client', NAMED.Client);
    return kinds.size === 0 ? statements : statements.map(statement => named(statement, kinds));
}

function named<S extends object>(statement: S, kinds: ReadonlyMap<string, string>): S {
    const property = 'party' in statement ? 'party' : 'owner';
    const link: unknown = Object.entries(statement).find(([name]) => name === property)?.[1];
    const kind = isLink(link) ? kinds.get(link.kind) : undefined;
    return kind === undefined || !isLink(link) ? statement : { ...statement, [property]: { ...link, kind } };
}

function isLink(value: unknown): value is Link {
    return typeof value === 'object' && value !== null && 'kind' in value && 'label' in value;
}

/** Whose zone times follow: the role of a party, or the name of a site. */
export function ownerOf(link: Link): string {
    return link.kind === 'Environment' ? link.label : roleOf(link);
}

/** `the Provider`, `the Client (Acme Ltd)` */
export function roleOf({ kind, label }: Link): string {
    const role = kind === 'Provider' || kind === NAMED.Provider ? 'the Provider' : 'the Client';
    return kind === NAMED.Provider || kind === NAMED.Client ? `${role} (${label})` : role;
}
