/**
 * How often a statement may stand, as the comment over its rule in the grammar says. `once`: it states one fact of its
 * block, or of the whole agreement. `once-per`: one fact for each value of its keys. `many`: as often as one likes.
 */
export type Cardinality =
    | { readonly kind: 'many' }
    | { readonly kind: 'once'; readonly within: 'block' | 'agreement' }
    | {
          readonly kind: 'once-per';
          /** The forms that the statement may have, each with its keys. A form without its first key is not stated. */
          readonly forms: readonly (readonly Key[])[];
          /** The fact, where statements of different kinds state the same one. */
          readonly fact: string | undefined;
          /** The keys for people: `party and line`. */
          readonly words: string;
      };

/** A part of a statement that tells its fact from other facts of the kind. */
export interface Key {
    /** The properties that lead to it: `price.per` are the units of the price. */
    readonly path: readonly string[];
    /**
     * `value`: what is written there. `presence`: that it is written. `or-all`: a statement without it speaks of all.
     * `if-written`: a statement without it states no fact that could be stated twice.
     */
    readonly reads: 'value' | 'presence' | 'or-all' | 'if-written';
}

/** Whose facts a block states: its own, those of the agreement, or those of what it applies to. */
export type Owner = 'block' | 'agreement' | 'scope';

const MANY: Cardinality = { kind: 'many' };

const TAG =
    /^(?<kind>many|once in agreement|once-per|once)(?:\s+(?<keys>[^:]+?)(?:\s+as\s+(?<fact>\w+))?(?:\s*:\s*(?<words>.+))?)?$/;

/**
 * Reads a tag of the grammar without its `@`: `many`, `once`, `once in agreement`, or `once-per` with keys. Keys stand
 * between commas, forms of the statement between bars. `key?` asks whether the key is there, `key!` speaks of all where
 * it is not, `key+` asks nothing where it is not. `as` names a fact that other kinds of statements state too. After a colon: the keys for people.
 */
export function parseCardinality(tag: string): Cardinality | undefined {
    const { kind, keys, fact, words } = TAG.exec(tag)?.groups ?? {};
    if (kind === 'once-per') {
        if (keys === undefined) return undefined;
        const forms = keys.split('|').map(form => form.split(',').map(key => parseKey(key.trim())));
        return { kind, forms, fact, words: words ?? describeKeys(forms.flat()) };
    }
    if (keys !== undefined) return undefined;
    if (kind === 'many') return MANY;
    if (kind === undefined) return undefined;
    return { kind: 'once', within: kind === 'once' ? 'block' : 'agreement' };
}

const READINGS: Readonly<Record<string, Key['reads']>> = { '?': 'presence', '!': 'or-all', '+': 'if-written' };

function parseKey(written: string): Key {
    const path = written.replace(/[?!+]$/, '').split('.');
    return { path, reads: READINGS[written.slice(-1)] ?? 'value' };
}

function describeKeys(keys: readonly Key[]): string {
    const words = keys.map(({ path }) => path.at(-1) ?? '');
    const last = words.at(-1) ?? '';
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The same for people, as a sentence. */
export function describeCardinality(cardinality: Cardinality): string {
    switch (cardinality.kind) {
        case 'many':
            return 'As often as you like.';
        case 'once':
            return cardinality.within === 'agreement' ? 'Once in the agreement.' : 'Once in the block.';
        case 'once-per':
            return `Once for each ${cardinality.words}.`;
    }
}
