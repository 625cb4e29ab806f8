import { expect, test } from 'vitest';
import { fits } from '../../../review/policy/pattern.js';

const change = { id: 'promise.respond.lengthened', path: 'premium.P1.respond' };

test.each([
    'promise.respond.lengthened',
    'promise.*.lengthened',
    'promise.**',
    'premium.P1.**',
    '**',
    '*.P1.*',
    'premium.**.respond',
    '**.respond',
])('%s names the change', pattern => {
    expect(fits(pattern, change)).toBe(true);
});

test.each([
    'promise',
    'promise.*',
    'premium.P2.**',
    'respond',
    'premium.P1',
    'promise.respond.lengthene',
    'prem.ium',
    '(.*)',
    '',
])('%s does not', pattern => {
    expect(fits(pattern, change)).toBe(false);
});
