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
    if (!('party' in statement) || !isLink(statement.party)) return statement;
    const kind = kinds.get(statement.party.kind);
    return kind === undefined ? statement : { ...statement, party: { ...statement.party, kind } };
}

function isLink(value: unknown): value is Link {
    return typeof value === 'object' && value !== null && 'kind' in value && 'label' in value;
}

/** `the Provider`, `the Client (Acme Ltd)` */
export function roleOf({ kind, label }: Link): string {
    const role = kind === 'Provider' || kind === NAMED.Provider ? 'the Provider' : 'the Client';
    return kind === NAMED.Provider || kind === NAMED.Client ? `${role} (${label})` : role;
}
