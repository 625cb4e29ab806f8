import { expect, test } from 'vitest';
import { actionsOf, directionOfAction, mirrored, mirroredAction } from '../../review/metrics/metric.js';
import { CHANGE_IDS, METRICS } from '../../review/metrics/registry.js';

test('there is one metric of a name', () => {
    const names = METRICS.map(({ kind, name }) => `${kind}.${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('there are at least 450 identifiers of changes over at least 30 kinds', () => {
    expect(CHANGE_IDS.size).toBeGreaterThanOrEqual(450);
    expect(new Set(METRICS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
});

test.each(METRICS.map(metric => [`${metric.kind}.${metric.name}`, metric] as const))(
    '%s: what happens to it means the opposite of what undoes it',
    (_, metric) => {
        for (const action of actionsOf(metric)) {
            const back = mirroredAction(metric, action);
            expect(actionsOf(metric)).toContain(back);
            expect(directionOfAction(metric, back)).toBe(mirrored(directionOfAction(metric, action)));
        }
    },
);

test('every identifier reads as kind, metric and action', () => {
    const wrong = [...CHANGE_IDS.keys()].filter(id => !/^[a-z-]+\.[a-z-]+\.[a-z]+$/.test(id));
    expect(wrong).toEqual([]);
});
