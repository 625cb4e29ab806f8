import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agreement } from '../../language/agreement/model.js';
import type { Change, Direction } from '../../review/change.js';
import { compareAgreements } from '../../review/compare.js';
import { mirrored } from '../../review/metrics/metric.js';
import { declarationsOf, declaredRenames } from '../../review/matching/renames.js';
import { agreements } from '../contract/generated-agreements.js';

const generated = agreements(fc.stringMatching(/^[A-Za-z]{1,8}( [a-z]{1,8})?$/));

test('an agreement differs in nothing from itself', () => {
    fc.assert(
        fc.property(generated, agreement => {
            expect(compareAgreements(agreement, agreement).changes).toEqual([]);
        }),
        { numRuns: 300, seed: 20270101 },
    );
});

test('with the sides exchanged, every direction is mirrored', () => {
    fc.assert(
        fc.property(generated, generated, (a, b) => {
            // A name that two declarations share is an error of its own, and values show the names of the later revision.
            fc.pre([a, b].every(hasOneNameEach) && declaredRenames(a, b).size === 0);
            const later = { ...b, name: a.name };
            const there = verdicts(compareAgreements(a, later).changes, direction => direction);
            const back = verdicts(compareAgreements(later, a).changes, mirrored);
            expect(back).toEqual(there);
        }),
        { numRuns: 300, seed: 20270101 },
    );
});

function hasOneNameEach(agreement: Agreement): boolean {
    const names = declarationsOf(agreement).map(({ name }) => name.value);
    return new Set(names).size === names.length;
}

/** What each commitment means for the client, by what it is and its two values in either order. */
function verdicts(changes: readonly Change[], seen: (direction: Direction) => Direction): readonly string[] {
    const all = changes.flatMap(change => [change, ...change.consequences]);
    const lines = all.map(({ kind, metric, before, after, verdict }) => {
        const values = [before?.canonical ?? '-', after?.canonical ?? '-'].sort();
        return [kind, metric, ...values, seen(verdict.client)].join(' | ');
    });
    return lines.sort();
}
