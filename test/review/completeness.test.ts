import { expect, test } from 'vitest';
import { EXAMPLES } from '../language/grammar-examples.js';
import { withoutPartsOf } from './pairs/mutations.js';
import { changesIn, isReadable } from './pairs/search.js';

/** Statements that change nothing beside what stands in the agreement of the test. */
const SAYS_NOTHING_NEW: ReadonlySet<string> = new Set([
    // The client has no zone, no holiday is closed, and the calendar opens on Mondays alone.
    'timezone of acme-ltd',
    'open on holidays',
    'closed on 2027-12-24 "Christmas Eve"',
    // The backup around the statement has them.
    'rpo 4 hours',
    'rto 8 hours',
    'of monthly-fees',
    // No such service, and no such time.
    'covers year',
    'open Sat 22:00-02:00',
]);

const STATEMENTS = EXAMPLES.filter(
    ({ block, example }) =>
        block.rule !== 'WorkedExample' && !(block.rule !== 'Recovery' && SAYS_NOTHING_NEW.has(example)),
).map(({ block, example }) => [block.rule, example] as const);

test.each(STATEMENTS)(
    '%s: that it says %s is a change, and so is that it says only a part of it',
    async (block, example) => {
        expect(await changesIn({ block, before: '', after: example })).not.toEqual([]);
        const [shortest] = withoutPartsOf(example)
            .filter(text => isReadable(block, text))
            .sort((a, b) => a.length - b.length);
        if (shortest === undefined || SAYS_NOTHING_NEW.has(shortest)) return;
        expect(await changesIn({ block, before: '', after: shortest })).not.toEqual([]);
    },
);
