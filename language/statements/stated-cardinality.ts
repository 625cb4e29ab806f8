import { STATEMENTS } from '../tables/statements.js';
import { parseCardinality, type Cardinality, type Owner } from './cardinality.js';

const KNOWN = new Map<string, Cardinality>();

/** How often a statement may stand, by the rule of the grammar; freely where the grammar says nothing. */
export function cardinalityOf(rule: string): Cardinality {
    const known = KNOWN.get(rule);
    if (known) return known;
    const written = Object.hasOwn(STATEMENTS, rule) ? STATEMENTS[rule]?.cardinality : undefined;
    const cardinality = parseCardinality(written ?? 'many') ?? { kind: 'many' };
    KNOWN.set(rule, cardinality);
    return cardinality;
}

/** Whose facts a block states, by the rule of the grammar. */
export function ownerOf(rule: string): Owner {
    const written = Object.hasOwn(STATEMENTS, rule) ? STATEMENTS[rule]?.speaksOf : undefined;
    return written === 'agreement' || written === 'scope' ? written : 'block';
}
