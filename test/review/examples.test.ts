import { expect, test } from 'vitest';
import type { Change, Direction } from '../../review/change.js';
import { EXAMPLES } from '../../review/metrics/examples.js';
import { actionsOf, changeId, directionOfAction, mirrored, mirroredAction } from '../../review/metrics/metric.js';
import { CHANGE_IDS, METRICS } from '../../review/metrics/registry.js';
import { changesIn, comparePair } from './pairs/search.js';

const MIRRORED = new Map(
    METRICS.flatMap(metric =>
        actionsOf(metric).map(action => [changeId(metric, action), changeId(metric, mirroredAction(metric, action))]),
    ),
);

test.each(Object.entries(EXAMPLES))(
    '%s: all comparisons find what is recorded, and nothing else',
    async (id, example) => {
        const there = await changesIn(example);
        expect(there).toEqual(example.changes);
        expect(there).toContain(id);
        const back = await changesIn({ ...example, before: example.after, after: example.before });
        expect([...back].sort()).toEqual(there.map(each => MIRRORED.get(each)).sort());
        expect(back.every(each => CHANGE_IDS.has(each))).toBe(true);
    },
);

test.each(Object.entries(EXAMPLES))(
    '%s: means the opposite for the other party, and the other way round',
    async (id, example) => {
        const there = await comparePair(example);
        const back = await comparePair({ ...example, before: example.after, after: example.before });
        for (const { verdict } of [...there, ...back]) expect(verdict.provider).toBe(mirrored(verdict.client));
        expect(directions(back, mirrored)).toEqual(directions(there, each => each));
        const metric = CHANGE_IDS.get(id);
        const shown = there.find(change => change.id === id);
        const action = metric && actionsOf(metric).find(each => each === shown?.action);
        if (metric && action && action !== 'changed')
            expect(shown?.verdict.client).toBe(directionOfAction(metric, action));
    },
);

/** What each changed commitment means for the client. */
function directions(changes: readonly Change[], seen: (direction: Direction) => Direction): readonly string[] {
    return changes
        .map(({ kind, metric, path, verdict }) => `${kind}.${metric} ${path}: ${seen(verdict.client)}`)
        .sort();
}

test.each(Object.entries(EXAMPLES))(
    '%s: the same in another notation is no change',
    async (_, { block, before, after, nearMiss }) => {
        const statements = before === '' ? after : before;
        expect(await changesIn({ block, before: statements, after: nearMiss })).toEqual([]);
    },
);
