import type { Link } from '../../language/agreement/statement.js';
import { formatList } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { EQUAL, type Compared, type Domain } from './order.js';

/** Things without an order among themselves. A set is more than another where it has all of that and something else. */
function setOf<T>(
    canonicalElement: (element: T) => string,
    formatElement: (element: T) => string,
): Domain<readonly T[]> {
    const byName = (elements: readonly T[]): ReadonlyMap<string, T> =>
        new Map(elements.map(each => [canonicalElement(each), each] as const).filter(([name]) => name !== ''));
    const without = (elements: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): string[] =>
        [...elements].filter(([name]) => !others.has(name)).map(([, each]) => formatElement(each));
    return {
        name: 'set',
        compare: (before, after) => {
            const [was, is] = [byName(before), byName(after)];
            return comparedSets(without(is, was), without(was, is), was.size);
        },
        format: elements => formatList(elements.map(formatElement).filter(each => each.trim() !== '')) || 'none',
        // Names are free of line ends, so no name can pass for two.
        canonical: elements => [...byName(elements).keys()].sort().join('\n'),
        isOrdered: true,
        actions: { greater: 'widened', less: 'narrowed' },
    };
}

/** The order of two sets by what the later one gained and lost: crossing sets are more in one respect and less in another. */
function comparedSets(gained: readonly string[], lost: readonly string[], size: number): Compared {
    if (gained.length + lost.length === 0) return EQUAL;
    const text = [
        ...(gained.length > 0 ? [`gains ${formatList(gained)}`] : []),
        ...(lost.length > 0 ? [`loses ${formatList(lost)}`] : []),
    ].join(', ');
    return {
        order: lost.length === 0 ? 'greater' : gained.length === 0 ? 'less' : 'mixed',
        magnitude: { text, share: size === 0 ? undefined : (gained.length + lost.length) / size },
    };
}

/** Words of the language or of the author, whatever white space they have. */
export const setOfWords: Domain<readonly string[]> = setOf<string>(canonicalOf, each => each);

/** Declarations, by their names. */
export const setOfLinks: Domain<readonly Link[]> = setOf<Link>(
    ({ name }) => name,
    ({ label, name }) => label || name,
);
