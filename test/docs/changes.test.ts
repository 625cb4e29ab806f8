import { readdirSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { EXAMPLES, type ChangeExample } from '../../review/metrics/examples.js';
import { actionsOf, changeId, mirroredAction, type Metric } from '../../review/metrics/metric.js';
import { changeIndex, kindPage } from '../../review/metrics/pages.js';
import { METRICS } from '../../review/metrics/registry.js';
import { WITHOUT_EXAMPLE } from '../review/pairs/waivers.js';
import { comparePair, isTypical, pairsFor } from '../review/pairs/search.js';

const PAGES = new URL('../../docs/changes/', import.meta.url);
const KINDS: ReadonlyMap<string, readonly Metric[]> = new Map(
    [...new Set(METRICS.map(({ kind }) => kind))]
        .sort()
        .map(kind => [kind, METRICS.filter(each => each.kind === kind)]),
);

/** Of two changes that mirror each other, the one whose example the table holds. */
const SHOWN = METRICS.flatMap(metric =>
    actionsOf(metric)
        .filter(
            action =>
                !['removed', metric.domain.actions.less].includes(action) || mirroredAction(metric, action) === action,
        )
        .map(action => changeId(metric, action)),
);

test('every change has an example (`npm run document` finds what is missing and writes the table)', async () => {
    const kept = new Map<string, ChangeExample>();
    for (const id of SHOWN) {
        const example = EXAMPLES[id];
        const changes = example ? await comparePair(example) : [];
        const isShown = changes.some(change => change.id === id && isTypical(change));
        if (example && isShown && `${changes.map(change => change.id)}` === `${example.changes}`) kept.set(id, example);
    }
    const missing = SHOWN.filter(id => !kept.has(id) && !WITHOUT_EXAMPLE.has(id));
    const found = missing.length > 0 ? await pairsFor(new Set(missing)) : new Map<string, never>();
    const examples = SHOWN.flatMap(id => {
        const example = kept.get(id) ?? found.get(id);
        return example ? [[id, example] as const] : [];
    });
    const table = `// Written by \`npm run document\`: pairs of statements that show what a change is.

export interface ChangeExample {
    /** The rule of the block that the statements stand in; empty for the agreement. */
    readonly block: string;
    readonly before: string;
    readonly after: string;
    /** Everything that changes: what it shows, and what never comes without it. */
    readonly changes: readonly string[];
    /** Statements in another notation, which is no change. */
    readonly nearMiss: string;
}

/** By the identifier of the change. Of two that mirror each other one is here: the other is its exchange. */
export const EXAMPLES: Readonly<Record<string, ChangeExample>> = ${JSON.stringify(Object.fromEntries(examples))};
`;
    const text = await format(table, { parser: 'typescript', singleQuote: true, printWidth: 120, tabWidth: 4 });
    await expect(text).toMatchFileSnapshot(new URL('../../review/metrics/examples.ts', import.meta.url).pathname);
    expect(missing.filter(id => !found.has(id))).toEqual([]);
}, 600_000);

test.each([...KINDS])(
    'the page of %s says what is known of its changes (`npm run document` writes it)',
    async (kind, metrics) => {
        await expect(kindPage(kind, metrics)).toMatchFileSnapshot(new URL(`${kind}.md`, PAGES).pathname);
    },
);

test('the list of the pages is complete', async () => {
    await expect(changeIndex(KINDS)).toMatchFileSnapshot(new URL('README.md', PAGES).pathname);
});

test('no page is left of a kind that is gone', () => {
    const known = new Set(['README.md', ...[...KINDS.keys()].map(kind => `${kind}.md`)]);
    expect(readdirSync(PAGES).filter(name => !known.has(name))).toEqual([]);
});
