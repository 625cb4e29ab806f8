import { expect, test } from 'vitest';
import { EXAMPLES } from '../../review/metrics/examples.js';
import { actionsOf, changeId, mirroredAction } from '../../review/metrics/metric.js';
import { CHANGE_IDS, METRICS } from '../../review/metrics/registry.js';
import { changesIn } from './pairs/search.js';

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
    '%s: the same in another notation is no change',
    async (_, { block, before, after, nearMiss }) => {
        const statements = before === '' ? after : before;
        expect(await changesIn({ block, before: statements, after: nearMiss })).toEqual([]);
    },
);
