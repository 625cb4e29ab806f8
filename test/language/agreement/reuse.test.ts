import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../../contract/contract.js';
import { renderMarkdown } from '../../../contract/markdown/markdown.js';
import { check, resolve } from '../check.js';

const STANDARD = `agreement northwind-standard "Standard Agreement" {
  status template
  provider northwind "Northwind IT Services Ltd" { address "1 Harbour Way, Leeds" }
  category infrastructure "Infrastructure" { service servers "Servers" service network "Network" }
  priority P1 "Critical" { means "Nobody can work." }
  priority P2 "High" { means "Many cannot work." }
  tier standard "Standard" {
    covers servers, network
    target P1 respond 1 hour, resolve 8 hours
    target P2 respond 2 hours, resolve 2 days
    price USD 45.00 per user per month
  }
  tier premium "Premium" extends standard { price USD 79.00 per user per month }
  access remote-access "Remote access" { inactive-accounts disabled after 45 days patch critical within 14 days patch high within 30 days }
  clause promise "Promise" { """We respond within {{standard.P1.respond}}, for premium {{premium.P1.respond}}; accounts end after {{remote-access.inactive-accounts}}.""" }
  locked standard.P2, promise
  parameter user-price "Price per user" for standard.price from USD 30.00 to USD 90.00
  parameter p1-repair "Repair of P1" for standard.P1.resolve required
}`;

function client(statements: string): Record<string, string> {
    return {
        'acme.msa': `import "standard.msa"\nagreement acme "Acme Agreement" based on northwind-standard {\n  client acme-ltd "Acme Ltd" { address "Sheffield" }\n${statements}\n}`,
        'standard.msa': STANDARD,
    };
}

async function acme(statements: string) {
    const [agreement] = await resolve(client(statements));
    if (!agreement) throw new Error('There is an agreement.');
    const tier = (name: string) => agreement.tiers.find(each => each.name.value === name);
    const promise = (name: string, metric: string) => {
        const found = tier(name)?.targets.find(
            each => each.scope.priority?.name.value === 'P1' && each.metric === metric,
        )?.promise;
        return found?.value.kind === 'within'
            ? `${found.value.duration.amount.written} ${found.value.duration.unit}`
            : undefined;
    };
    return { agreement, tier, promise, markdown: renderMarkdown(contractDocument(agreement)) };
}

test('an agreement contains what its base contains, and what it adds', async () => {
    const { agreement, tier } = await acme('service phones "Telephones"');
    expect(agreement.parties.map(party => party.role)).toEqual(['provider', 'client']);
    expect(agreement.services.map(service => service.name.value)).toEqual(['servers', 'network', 'phones']);
    expect(tier('premium')?.base?.value.name.value).toBe('standard');
    expect(agreement.base?.value).toMatchObject({ name: 'northwind-standard', title: 'Standard Agreement' });
});

test('an override holds, in every tier that inherits the value and in prose', async () => {
    const { promise, markdown } = await acme('override standard.P1.respond 30 min because "The plant runs at night."');
    expect(promise('standard', 'respond')).toBe('30 minute');
    expect(promise('premium', 'respond')).toBe('30 minute');
    expect(markdown).toContain('We respond within 30 minutes, for premium 30 minutes');
});

test.each([
    ['next business day', '1 day', 'Next Business Day'],
    ['1 to 2 business days', '2 day', '1 to 2 Business Days (2 Business Days at the latest)'],
])('an override may promise %s', async (written, promised, said) => {
    const { promise, markdown } = await acme(`override standard.P1.respond ${written} because "The plant can wait."`);
    expect(promise('standard', 'respond')).toBe(promised);
    expect(markdown).toContain(`We respond within ${said}`);
});

test.each(['next business day', '1 to 2 days'])('%s takes the place of promised times only', async written => {
    const { markdown } = await acme(`override remote-access.inactive-accounts ${written} because "Slower."`);
    expect(markdown).toContain('accounts end after 45 days');
});

test('an override of what a tier inherits leaves the other tier alone', async () => {
    const { promise, markdown } = await acme('override premium.P1.respond 15 min because "Premium is faster."');
    expect(promise('standard', 'respond')).toBe('1 hour');
    expect(promise('premium', 'respond')).toBe('15 minute');
    expect(promise('premium', 'resolve')).toBe('8 hour');
    expect(markdown).toContain('We respond within 1 hour, for premium 15 minutes');
});

test('an override knows its place, the place that it replaces, and the reason', async () => {
    const { agreement } = await acme('override standard.P1.respond 30 min because "Night shift."');
    const target = agreement.tiers[0]?.targets.find(each => each.metric === 'respond');
    expect(target?.promise.provenance).toMatchObject({
        origin: 'overridden',
        replaces: { because: 'Night shift.', span: { uri: 'memory:/project/standard.msa' } },
    });
    expect(target?.promise.provenance.span.uri).toBe('memory:/project/acme.msa');
});

test('a price, a statement of a topic and one of several statements can be overridden', async () => {
    const { tier, markdown } = await acme(
        'override premium.price USD 70.00 per user per month because "Volume."\noverride remote-access.inactive-accounts 30 days because "Audit."\noverride remote-access.patch-high 21 days because "Audit."',
    );
    expect(tier('premium')?.prices[0]?.price?.money.amount.written).toBe('70.00');
    expect(markdown).toContain('has not been used for 30 days');
    expect(markdown).toContain('accounts end after 30 days');
    expect(markdown).toMatch(/Critical\*\* \| 14 days/);
    expect(markdown).toMatch(/High\*\* \| 21 days/);
});

test('what is removed is gone, also where the base speaks of it', async () => {
    const { agreement, tier } = await acme(
        'remove network because "The Client runs it."\nremove standard.P1.resolve because "Not promised."',
    );
    expect(agreement.services.map(service => service.name.value)).toEqual(['servers']);
    expect(tier('standard')?.coverage.map(each => each.value.service.name.value)).toEqual(['servers']);
    expect(tier('standard')?.targets.map(target => `${target.scope.priority?.name.value} ${target.metric}`)).toEqual([
        'P1 respond',
        'P2 respond',
        'P2 resolve',
    ]);
});

test('a parameter that is set holds', async () => {
    const { agreement, tier, promise } = await acme(
        'set user-price USD 50.00 per user per month\nset p1-repair 6 hours',
    );
    expect(tier('standard')?.prices[0]?.price?.money.amount.written).toBe('50.00');
    expect(promise('premium', 'resolve')).toBe('6 hour');
    expect(agreement.parameters.map(each => [each.name.value, each.value?.value])).toEqual([
        ['user-price', 'USD 50.00 per user per month'],
        ['p1-repair', '6 hours'],
    ]);
});

test('what is locked stays as it was', async () => {
    const { agreement } = await acme(
        'override standard.P2.respond 4 hours because "Slower."\nremove promise because "No."',
    );
    expect(agreement.clauses.map(clause => clause.name.value)).toEqual(['promise']);
    expect(agreement.deviations.map(each => ('refused' in each ? each.refused : undefined))).toEqual([
        undefined,
        true,
        true,
    ]);
});

test('the deviations say what was, what is, and why', async () => {
    const { agreement } = await acme(
        'override standard.P1.respond 30 min because "Night shift."\nremove network because "Own staff."\nset p1-repair 6 hours',
    );
    const withoutPlaces = JSON.stringify(agreement.deviations, (key, value: unknown) =>
        key === 'provenance' ? undefined : value,
    );
    expect(JSON.parse(withoutPlaces)).toEqual([
        { kind: 'addition', path: 'acme-ltd', after: 'client acme-ltd "Acme Ltd"' },
        {
            kind: 'override',
            path: 'standard.P1.respond',
            before: { value: 'respond 1 hour' },
            after: '30 min',
            because: 'Night shift.',
            refused: false,
        },
        {
            kind: 'removal',
            path: 'network',
            before: { value: 'service network "Network"' },
            because: 'Own staff.',
            refused: false,
        },
        {
            kind: 'setting',
            path: 'standard.P1.resolve',
            before: { value: 'resolve 8 hours' },
            after: '6 hours',
            label: 'Repair of P1',
        },
    ]);
});

test('a change in the base of the base holds too', async () => {
    const [agreement] = await resolve({
        'acme.msa':
            'import "mid.msa"\nagreement acme "Acme" based on mid { client c "C" { address "x" } override standard.P1.resolve 7 hours because "b" }',
        'mid.msa':
            'import "standard.msa"\nagreement mid "Mid" based on northwind-standard { override standard.P1.respond 45 min because "a" override standard.P1.resolve 6 hours because "a" }',
        'standard.msa': STANDARD,
    });
    const times = agreement?.tiers[0]?.targets.map(each =>
        each.promise.value.kind === 'within' ? each.promise.value.duration.amount.written : '',
    );
    expect(times).toEqual(['45', '7', '2', '2']);
});

test('agreements that are based on each other do not hang', async () => {
    const findings = await check(
        'agreement a "A" based on b { client c "C" { address "x" } tier t "T" extends u {} }\nagreement b "B" based on a { tier u "U" {} }',
    );
    expect(findings.some(each => each.code === 'A03')).toBe(true);
});

test('the client takes the place of the one in the base, wherever the base speaks of it', async () => {
    const standard = (client: string) => `agreement base "Base" {
  provider northwind "Northwind" { address "Leeds" }
  ${client}
  data protection "Data" { owner customer }
  term term "Term" { convenience customer notice 90 days }
  clause duty "Duty" { """{{customer}} cooperates.""" }
}
agreement acme "Acme" based on base { client acme-ltd "Acme Ltd" { address "Sheffield" } }`;
    const agreements = await resolve(standard('client customer "The Client" { address "To be named" }'));
    const acme = agreements.find(each => each.name?.value === 'acme');
    expect(acme?.parties.map(party => party.name.value)).toEqual(['northwind', 'acme-ltd']);
    const contract = acme ? renderMarkdown(contractDocument(acme)) : '';
    expect(contract).toContain('Acme Ltd cooperates.');
    expect(contract).not.toContain('The Client:** To be named');
    const owners = acme?.topics.flatMap(topic =>
        topic.statements.flatMap(each => ('party' in each ? [each.party] : [])),
    );
    expect(owners).toMatchObject([{ name: 'acme-ltd' }, { name: 'acme-ltd' }]);
});

test('an example of the base that no longer holds is left out, and is no error of the client', async () => {
    const files = (price: string) => `agreement base "Base" {
  status template
  provider northwind "Northwind" { address "Leeds" }
  service servers "Servers"
  tier standard "Standard" { covers servers price USD 45.00 per user per month }
  example "Ten users" { given tier standard given 10 users expect price USD 450.00 }
}
agreement acme "Acme" based on base {
  client acme-ltd "Acme Ltd" { address "Sheffield" }
  override standard.price USD ${price} per user per month because "Volume."
}`;
    const contractOf = async (price: string) => {
        const acme = (await resolve(files(price))).find(each => each.name?.value === 'acme');
        return acme ? renderMarkdown(contractDocument(acme)) : '';
    };
    expect(await contractOf('45.00')).toContain('Ten users');
    expect(await contractOf('40.00')).not.toContain('Ten users');
    expect((await check(files('40.00'))).map(finding => finding.code)).not.toContain('A14');
});

test('a long chain of agreements is followed to its end, and the nearest change wins', async () => {
    const count = 90;
    const chain = Array.from(
        { length: count },
        (_, index) =>
            `agreement a${index + 1} "A" based on a${index} { override standard.P1.respond ${index + 1} min because "x" }`,
    );
    const base = `agreement a0 "A" { ${STANDARD.slice(STANDARD.indexOf('{') + 1)}`;
    const agreements = await resolve(`${base}\n${chain.join('\n')}`);
    const last = agreements.find(each => each.name?.value === `a${count}`);
    const [first] = last?.tiers[0]?.targets ?? [];
    expect(first?.promise.value).toMatchObject({ kind: 'within', duration: { amount: { written: `${count}` } } });
});

test('a base that comes by two ways is one base', async () => {
    const [agreement] = await resolve({
        'acme.msa':
            'import "left.msa"\nimport "right.msa"\nagreement acme "Acme" based on base { client c "C" { address "x" } include l, r }',
        'left.msa': 'import "base.msa"\nservice l "Left"\n',
        'right.msa': 'import "base.msa"\nservice r "Right"\n',
        'base.msa': 'agreement base "Base" { service servers "Servers" }',
    });
    expect(agreement?.services.map(service => service.name.value).sort()).toEqual(['l', 'r', 'servers']);
});

test('a base that does not exist, or has another case, is a clear finding', async () => {
    const unknown = async (text: string) => (await check(text)).find(finding => finding.code === 'A01');
    const missing = await unknown('agreement a "A" based on standard { client c "C" { address "x" } }');
    expect(missing?.message).toContain('what this agreement is based on');
    const cased = await unknown('agreement base "B" { status template }\nagreement a "A" based on Base {}');
    expect(cased?.help).toBe('Did you mean `base`?');
});

test('a path that leads nowhere is answered with a step that exists', async () => {
    const findings = await check(client('override standard.P1.respnd 30 min because "Faster."'));
    const found = findings.find(finding => finding.code === 'A01');
    expect(found?.message).toContain('so this statement has no effect');
    expect(found?.help).toBe('Did you mean `respond`?');
});

test('a declaration with another label still has the new values inside of it', async () => {
    const { tier, promise } = await acme(
        'override standard "Gold" because "Our word."\noverride standard.P1.respond 30 min because "Night shift."',
    );
    expect(tier('standard')?.label?.value).toBe('Gold');
    expect(promise('standard', 'respond')).toBe('30 minute');
});

test('a text takes the place of a text, and not of a word that is chosen', async () => {
    const files = `agreement base "Base" {
  provider northwind "Northwind" { address "Leeds" }
  change changes "Changes" { approve normal by "the IT manager" }
}
agreement acme "Acme" based on base {
  client acme-ltd "Acme Ltd" { address "Sheffield" }
  override changes.approve-normal "the plant manager" because "Own rules."
}`;
    const acme = (await resolve(files)).find(each => each.name?.value === 'acme');
    expect(acme?.topics[0]?.statements[0]).toMatchObject({ change: 'normal', approver: 'the plant manager' });
});

test('the tiers that the client has chosen are those of the nearest agreement', async () => {
    const { agreement, markdown } = await acme('chooses premium');
    expect(agreement.choices.map(({ subject }) => subject?.name)).toEqual(['premium']);
    expect(markdown).toContain('The Client has chosen the Service Tier Premium.');
});

test('of changes to what a tier inherits, the nearest wins, and deviations say what the next base says', async () => {
    const [agreement] = await resolve({
        'top.msa':
            'import "mid.msa"\nagreement top "Top" based on mid { client c "C" { address "x" } override premium.P1.respond 10 min because "b" override standard.P1.resolve 7 hours because "b" }',
        'mid.msa':
            'import "standard.msa"\nagreement mid "Mid" based on northwind-standard { override premium.P1.respond 20 min because "a" override standard.P1.resolve 6 hours because "a" }',
        'standard.msa': STANDARD,
    });
    const premium = agreement?.tiers.find(each => each.name.value === 'premium');
    expect(premium?.targets[0]?.promise.value).toMatchObject({ duration: { amount: { written: '10' } } });
    const before = agreement?.deviations.flatMap(each => ('before' in each ? [each.before?.value] : []));
    expect(before).toEqual(['20 min', '6 hours']);
});

describe('a lock', () => {
    const codes = async (lock: string, change: string): Promise<string[]> => {
        const standard = STANDARD.replace('locked standard.P2, promise', `locked ${lock}`);
        const findings = await check({ ...client(change), 'standard.msa': standard });
        return findings.map(finding => finding.code);
    };
    const cases: readonly (readonly [lock: string, change: string, isRefused: boolean])[] = [
        ['standard.P1', 'override standard.P1.respond 2 hours because "x"', true],
        ['standard.P1', 'override premium.P1.respond 15 min because "x"', false],
        ['premium.P1', 'override premium.P1.respond 2 hours because "x"', true],
        ['premium.P1', 'override standard.P1.respond 2 hours because "x"', true],
        ['premium.P1', 'override standard.P2.respond 3 hours because "x"', false],
        ['premium.P1', 'remove premium because "x"', true],
        ['premium.P1', 'remove P1 because "x"', true],
        ['remote-access.inactive-accounts', 'remove remote-access because "x"', true],
        ['remote-access', 'override remote-access.inactive-accounts 50 days because "x"', true],
        ['remote-access', 'remove promise because "x"', false],
    ];
    test.each(cases)('of %s against %s: refused is %s', async (lock, change, isRefused) => {
        expect((await codes(lock, change)).includes('A15')).toBe(isRefused);
    });
});

test('what is removed and still needed is an error at the removal', async () => {
    const findings = await check(client('remove remote-access because "x"'));
    const found = findings.find(finding => finding.code === 'U04');
    expect(found?.related.length).toBeGreaterThan(0);
    expect((await check(client('remove network because "x"'))).map(finding => finding.code)).not.toContain('U04');
});

test('a band goes by its threshold, and keeps it; a price keeps the units that it does not name', async () => {
    const text = `agreement base "Base" {
  provider northwind "Northwind" { address "Leeds" }
  service servers "Servers"
  availability core "Core" { applies to servers target 99.9% per month credit { below 99.9% credit 5% below 99.5% credit 10% of monthly-fees } }
  pricing prices "Prices" { minimum-commitment USD 100.00 per month }
}
agreement acme "Acme" based on base {
  client acme-ltd "Acme Ltd" { address "Sheffield" }
  override core.credit.below-99-5 7% because "x"
  override prices.minimum-commitment USD 50.00 because "x"
}`;
    const acme = (await resolve(text)).find(each => each.name?.value === 'acme');
    const bands = acme?.availabilities[0]?.credit?.bands.map(
        ({ value }) => `${value.threshold.percent.written} ${value.credit.percent.written}`,
    );
    expect(bands).toEqual(['99.9 5', '99.5 7']);
    expect(acme?.topics[0]?.statements[0]).toMatchObject({ price: { per: ['month'] } });
});

test('a parameter is set, not overridden, and its limits have to make sense', async () => {
    const codes = async (statements: string, standard = STANDARD): Promise<string[]> =>
        (await check({ ...client(statements), 'standard.msa': standard })).map(finding => finding.code);
    expect(await codes('override user-price USD 50.00 because "x"')).toContain('U01');
    const limits = (text: string) =>
        `agreement base "B" { status template\ntier t "T" { price USD 5.00 per user } ${text} }`;
    const own = async (text: string): Promise<string[]> => (await check(limits(text))).map(finding => finding.code);
    expect(await own('parameter p "P" for t.price from USD 9.00 to USD 3.00')).toContain('U03');
    expect(await own('parameter p "P" for t.price from 3 hours')).toContain('U03');
    expect(await own('parameter p "P" for t.price from USD 3.00 to USD 9.00')).not.toContain('U03');
});

test('a change that is made twice, or removes what another tier states, is an error', async () => {
    const codes = async (statements: string): Promise<string[]> =>
        (await check(client(statements))).map(finding => finding.code);
    const override = 'override standard.P1.respond 30 min because "x"';
    expect(await codes(override)).not.toContain('U01');
    expect(await codes(`${override}\noverride standard.P1.respond 20 min because "y"`)).toContain('A13');
    expect(await codes('remove premium.P1.respond because "x"')).toContain('U01');
    const { promise } = await acme('remove premium.P1.respond because "x"');
    expect(promise('standard', 'respond')).toBe('1 hour');
});

test('an override does not get around the limits of a parameter', async () => {
    const codes = async (price: string): Promise<string[]> =>
        (await check(client(`override standard.price USD ${price} per user per month because "x"`))).map(
            finding => finding.code,
        );
    expect(await codes('95.00')).toContain('U03');
});

test('a chain without an end in sight is cut, with a finding, and does not hang', async () => {
    const chain = Array.from(
        { length: 600 },
        (_, index) =>
            `agreement a${index + 1} "A" based on a${index} { override standard.P1.respond ${index + 1} min because "x" }`,
    );
    const findings = await check(
        `agreement a0 "A" { ${STANDARD.slice(STANDARD.indexOf('{') + 1)}\n${chain.join('\n')}`,
    );
    const cut = findings.find(finding => finding.code === 'A03');
    expect(cut?.message).toContain('only the nearest 100 are read');
});
