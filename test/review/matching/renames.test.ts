import { expect, test } from 'vitest';
import { compareAgreements } from '../../../review/compare.js';
import { resolve } from '../../language/check.js';
import { changesBetween, lineOf } from '../changes.js';

const TIER = `priority P1 "Urgent" { }
service servers "Servers" { }
tier premium "Premium" {
    covers servers
    target P1 respond 15 min, resolve 4 hours
    price GBP 45.00 per user per month
}
clause promise "Promise" { """P1 is answered within {{premium.P1.respond}}.""" }`;

test('a tier that is renamed with `was` says the same as before, wherever it is named', async () => {
    const renamed = TIER.replace('tier premium "Premium"', 'tier platinum "Premium" was premium').replaceAll(
        'premium.P1',
        'platinum.P1',
    );
    expect(await changesBetween(TIER, renamed)).toEqual([]);
});

test('without `was` the tier is gone, another one is new, and a rename is suspected', async () => {
    const renamed = TIER.replace('tier premium', 'tier platinum').replaceAll('premium.P1', 'platinum.P1');
    const [before] = await resolve(`agreement a "A" { ${TIER} }`);
    const [after] = await resolve(`agreement a "A" { ${renamed} }`);
    const { changes, suspectedRenames } = compareAgreements(before, after);
    expect(changes.map(lineOf).filter(line => line.startsWith('tier.'))).toEqual([
        'tier.declaration.added platinum: – → stated (better)',
        'tier.declaration.removed premium: stated → – (worse)',
    ]);
    expect(suspectedRenames).toMatchObject([{ kind: 'tier', from: 'premium', to: 'platinum', similarity: 1 }]);
});

test('two tiers that have little in common are no rename', async () => {
    const other = TIER.replace('tier premium', 'tier basic').replace('15 min', '8 hours').replace('45.00', '12.00');
    const [before] = await resolve(`agreement a "A" { ${TIER} }`);
    const [after] = await resolve(`agreement a "A" { ${other} }`);
    expect(compareAgreements(before, after).suspectedRenames).toEqual([]);
});
