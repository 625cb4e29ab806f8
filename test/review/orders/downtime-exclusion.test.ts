import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DowntimeExclusion } from '../../../language/agreement/model.js';
import { downtimeExclusion } from '../../../review/orders/downtime-exclusion.js';
import { keepsTheLaws } from './laws.js';
import { duration } from './times.js';

const times = fc.constantFrom('4 hours', '240 min', '6 hours', '1 day', '4 business hours', '1 month').map(duration);

keepsTheLaws<DowntimeExclusion>(
    downtimeExclusion,
    fc.record({
        cause: fc.oneof(
            fc.constant({ kind: 'known' as const, cause: 'scheduled-maintenance' as const }),
            fc.constantFrom('Power', ' Power').map(text => ({ kind: 'other' as const, text })),
        ),
        limit: fc.option(fc.record({ duration: times, period: fc.constantFrom('week', 'month', 'year') }), {
            nil: undefined,
        }),
        notice: fc.option(times, { nil: undefined }),
    }),
    1500,
);

/** `4 hours per month` */
function maintenance(limit?: string, notice?: string): DowntimeExclusion {
    const [time = '', period] = limit?.split(' per ') ?? [];
    return {
        cause: { kind: 'known', cause: 'scheduled-maintenance' },
        limit:
            limit === undefined
                ? undefined
                : { duration: duration(time), period: period === 'year' ? 'year' : 'month' },
        notice: notice === undefined ? undefined : duration(notice),
    };
}

const compare = (before: DowntimeExclusion, after: DowntimeExclusion) => downtimeExclusion.compare(before, after);

test('an exclusion is more with a higher limit, and most without one', () => {
    expect(compare(maintenance('4 hours per month'), maintenance('6 hours per month'))).toMatchObject({
        order: 'greater',
        magnitude: { text: 'limit 2 hours longer', share: 0.5 },
    });
    expect(compare(maintenance('4 hours per month'), maintenance()).order).toBe('greater');
    expect(compare(maintenance('4 hours per month'), maintenance('48 hours per year')).order).toBe('greater');
    expect(compare(maintenance('4 hours per month'), maintenance('4 hours per year')).order).toBe('less');
    expect(compare(maintenance('4 hours per month'), maintenance('24 hours per year')).order).toBe('mixed');
});

test('an exclusion is more with a shorter notice, and most without one', () => {
    expect(compare(maintenance(undefined, '5 days'), maintenance(undefined, '2 days')).order).toBe('greater');
    expect(compare(maintenance(undefined, '5 days'), maintenance()).order).toBe('greater');
    expect(compare(maintenance('4 hours per month', '5 days'), maintenance('6 hours per month', '10 days')).order).toBe(
        'mixed',
    );
});

test('an exclusion is written as the language writes it', () => {
    expect(downtimeExclusion.format(maintenance('4 hours per month', '5 days'))).toBe(
        'scheduled-maintenance up to 4 hours per month with 5 days notice',
    );
});
