import { expect, test } from 'vitest';
import { protectedAccess } from '../../../review/orders/protected-access.js';

const to = (...accesses: ('all-access' | 'remote-access' | 'privileged-access')[]) =>
    accesses.map(access => ({ access }));

test('a second factor for all access is more than for some, and for some than for none', () => {
    expect(protectedAccess.compare(to('remote-access'), to('all-access')).order).toBe('greater');
    expect(protectedAccess.compare(to('all-access'), to('privileged-access'))).toMatchObject({
        order: 'less',
        magnitude: { text: 'loses remote-access and all other access' },
    });
    expect(protectedAccess.compare(to('remote-access'), to('remote-access', 'privileged-access')).order).toBe(
        'greater',
    );
});

test('access from outside and that of administrators have no order', () => {
    expect(protectedAccess.compare(to('remote-access'), to('privileged-access')).order).toBe('mixed');
});

test('what all access comprises need not be said beside it', () => {
    expect(protectedAccess.compare(to('all-access'), to('all-access', 'remote-access')).order).toBe('equal');
});
