import { describe, expect, it } from 'vitest';
import { EQUAL, type Compared } from '../../../review/orders/order.js';
import { remembered } from '../../../review/orders/remembered.js';

describe('a remembered comparison', () => {
    const asked: string[] = [];
    const compare = remembered<{ readonly hours: number }>(
        ({ hours }) => String(hours),
        ({ hours: before }, { hours: after }): Compared => {
            asked.push(`${before} → ${after}`);
            return before === after ? EQUAL : { order: after > before ? 'greater' : 'less' };
        },
    );

    it('compares each pair of values once, whichever objects they are', () => {
        const orders = [1, 2, 3].map(() => compare({ hours: 8 }, { hours: 10 }).order);
        expect(orders).toEqual(['greater', 'greater', 'greater']);
        expect(asked).toEqual(['8 → 10']);
    });

    it('knows the two sides apart', () => {
        expect(compare({ hours: 10 }, { hours: 8 }).order).toBe('less');
        expect(compare({ hours: 8 }, { hours: 8 })).toEqual(EQUAL);
    });
});
