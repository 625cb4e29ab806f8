import { describe, expect, test } from 'vitest';
import { AROUND } from '../language/around.js';
import { check, marked, type Files } from '../language/check.js';
import { codesOf, readingsOf } from './readings.js';

/** What A13 marks in an agreement of these statements. */
async function repeated(statements: string): Promise<string[]> {
    const text = `agreement a "Agreement" {${AROUND}\nstatus final\n${statements}\n}`;
    return (await check(text)).filter(({ code }) => code === 'A13').map(finding => marked(text, finding));
}

async function repeatedIn(files: Files): Promise<string[]> {
    const [text = ''] = Object.values(files);
    return (await check(files)).filter(({ code }) => code === 'A13').map(finding => marked(text, finding));
}

describe('a second statement of a single fact is an error', () => {
    test.each([
        ['term t "T" {\n initial 36 months\n initial 24 months\n}', 'initial 24 months'],
        ['access x "X" {\n mfa required for all-access\n mfa none\n}', 'mfa none'],
        ['governance g "G" {\n law "England"\n law "Scotland"\n}', 'law "Scotland"'],
        [
            'pricing p "P" {\n due within 30 days after invoice\n due within 14 days after invoice\n}',
            'due within 14 days after invoice',
        ],
        [
            'data d "D" {\n breach-notice within 24 hours\n breach-notice within 72 hours\n}',
            'breach-notice within 72 hours',
        ],
        ['pricing p "P" {\n invoice monthly in-advance\n invoice monthly in-arrears\n}', 'invoice monthly in-arrears'],
        ['version "1.0"\nversion "2.0"', 'version "2.0"'],
        ['effective 2027-01-01\neffective 2027-02-01', 'effective 2027-02-01'],
        ['tier g "Gold" {\n strength guarantee\n strength best-effort\n}', 'strength best-effort'],
        [
            'term t "T" {\n convenience northwind none\n convenience northwind notice 30 days\n}',
            'convenience northwind notice 30 days',
        ],
        [
            'pricing p "P" {\n charge "User" GBP 1.00 per user\n charge "User" GBP 2.00 per user for standard\n}',
            'charge "User" GBP 2.00 per user for standard',
        ],
        ['tier g "Gold" {\n covers servers\n excludes servers\n}', 'excludes servers'],
        ['service s "S" {\n includes "Cables"\n excludes "Cables"\n}', 'excludes "Cables"'],
        [
            'access x "X" {\n credentials lost reported within 1 hour\n credentials lost reported within 2 hours\n}',
            'credentials lost reported within 2 hours',
        ],
        ['term t "T" {\n initial 36 months\n initial 36 months\n}', 'initial 36 months'],
        ['tier g "Gold" { default }\ntier h "Silver" { default }', 'default'],
        [
            'calendar c "C" {\n timezone "Europe/London"\n closed on holidays "GB-ENG"\n closed on holidays "GB-ENG"\n}',
            'closed on holidays "GB-ENG"',
        ],
        [
            'backup b "B" {\n copy offsite "Leeds" encrypted\n copy offsite "Leeds" immutable\n}',
            'copy offsite "Leeds" immutable',
        ],
    ])('%s', async (statements, second) => {
        expect(await repeated(statements)).toEqual([second]);
    });
});

describe('statements that add up are none', () => {
    test.each([
        'backup b "B" {\n copy offsite "Leeds"\n copy offsite "York"\n copy cloud\n copy cloud encrypted\n}',
        'term t "T" {\n convenience northwind none\n convenience acme-ltd notice 30 days\n}',
        'term t "T" {\n cause "A breach" cure 30 days\n cause "Fraud"\n}',
        'access x "X" {\n mfa required for remote-access\n mfa required for privileged-access\n}',
        'access x "X" {\n credentials managed "By name."\n credentials stored "In a vault."\n credentials lost reported within 1 hour\n}',
        'pricing p "P" {\n invoice monthly in-advance\n invoice monthly in-arrears for "Work by the hour"\n}',
        'pricing p "P" {\n charge "User" GBP 1.00 per user\n charge "Server" GBP 2.00 per server\n}',
        'pricing p "P" {\n rate "Engineer" GBP 95.00 per hour\n rate "Engineer" GBP 190.00 per hour during nights\n}',
        'client c "C" {\n contact x "X" {\n email "a@example.com"\n email "b@example.com"\n}\n}',
        'tier g "Gold" {\n target P1 respond 1 hour\n target P2 respond 2 hours\n}',
        'indicator i "I" {\n chronic 3 of 6 months terminate\n chronic 2 months refund\n}',
    ])('%s', async statements => {
        expect(await repeated(statements)).toEqual([]);
    });
});

test('the finding shows both places, and offers to keep either statement', async () => {
    const { findings } = await readingsOf('term t "Term" {\n  initial 36 months\n  initial 24 months\n}');
    const [finding] = findings.filter(({ code }) => code === 'A13');
    expect(finding).toMatchObject({
        severity: 'error',
        message: 'This block has already said `initial 36 months`, so nobody can tell which of the two holds.',
    });
    expect(finding?.related).toHaveLength(1);
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
        'Keep `initial 36 months` and make `initial 24 months` a comment',
        'Keep `initial 24 months` and make `initial 36 months` a comment',
    ]);
});

describe('blocks that speak of the agreement', () => {
    test('two of a kind may not state one fact', async () => {
        expect(await repeated('term t "T" { initial 36 months }\nterm u "U" { initial 24 months }')).toEqual([
            'initial 24 months',
        ]);
    });

    test('two blocks that state several facts are one mistake', async () => {
        const block = (name: string, months: number): string =>
            `term ${name} "T" { starts 2027-01-01 initial ${months} months renews none }`;
        expect(await repeated(`${block('t', 36)}\n${block('u', 24)}`)).toEqual(['u']);
        const { findings } = await readingsOf(`${block('t', 36)}\n${block('u', 24)}`);
        const [finding] = findings.filter(({ code }) => code === 'A13');
        expect(finding?.message).toContain(
            '`starts 2027-01-01`, and 2 more of these statements, in another block, `t`.',
        );
        expect(finding?.related).toHaveLength(6);
    });

    test('two of a kind may state different facts', async () => {
        expect(await repeated('term t "T" { initial 36 months }\nterm u "U" { non-renewal notice 90 days }')).toEqual(
            [],
        );
    });

    test('what is said of other services is another fact', async () => {
        const of = (service: string): string =>
            `maintenance m-${service} "M" { applies to ${service} notice 5 days limit 8 hours per month }`;
        expect(await repeated(`${of('servers')}\n${of('network')}`)).toEqual([]);
        expect(
            await repeated(
                `${of('servers')}\n${of('network')}\nmaintenance m "M" { applies to servers notice 3 days }`,
            ),
        ).toEqual(['notice 3 days']);
    });

    test('what two kinds of blocks may say is one fact: updates are agreed as security or as maintenance', async () => {
        const access = 'access x "X" { patch critical within 14 days }';
        expect(await repeated(`${access}\nmaintenance m "M" { patch critical within 30 days }`)).toEqual([
            'patch critical within 30 days',
        ]);
        expect(await repeated(`${access}\nmaintenance m "M" { patch high within 30 days }`)).toEqual([]);
    });

    test('indicators and time bands speak for themselves', async () => {
        expect(
            await repeated(
                'indicator i "I" { target at least 95% class key }\nindicator j "J" { target at least 90% class key }',
            ),
        ).toEqual([]);
    });

    const BASE = 'agreement base "Base" {\n status template\n term t "T" { initial 36 months }\n}';

    test('a base and the agreement that is based on it may not state one fact', async () => {
        const own = 'import "base.msa"\nagreement own "Own" based on base {\n term u "U" { initial 24 months }\n}';
        const findings = (await check({ 'own.msa': own, 'base.msa': BASE })).filter(({ code }) => code === 'A13');
        expect(findings.map(({ message }) => message)).toEqual([
            'The agreement that this one is based on has already said `initial 36 months` in `t`. Both would stand in the contract, and nobody could tell which of the two holds.',
        ]);
        expect(findings[0]?.help).toContain('`override`');
    });

    test('what is overridden or removed in the base is no second statement', async () => {
        const removed =
            'import "base.msa"\nagreement own "Own" based on base {\n remove t.initial because "Shorter."\n term u "U" { initial 24 months }\n}';
        expect(await repeatedIn({ 'own.msa': removed, 'base.msa': BASE })).toEqual([]);
        const changed =
            'import "base.msa"\nagreement own "Own" based on base {\n override t.initial 24 months because "Shorter."\n}';
        expect(await repeatedIn({ 'own.msa': changed, 'base.msa': BASE })).toEqual([]);
    });

    test('the version and the status of a base are its own', async () => {
        const own = 'import "base.msa"\nagreement own "Own" based on base {\n status draft\n}';
        expect(await repeatedIn({ 'own.msa': own, 'base.msa': BASE })).toEqual([]);
    });

    test('an included block counts, a library of alternatives does not', async () => {
        const library = 'term long "Long" { initial 36 months }\nterm short "Short" { initial 12 months }';
        expect(await repeatedIn({ 'library.msa': library })).toEqual([]);
        const own = 'import "library.msa"\nagreement own "Own" {\n include long\n term u "U" { initial 24 months }\n}';
        expect(await repeatedIn({ 'own.msa': own, 'library.msa': library })).toEqual(['initial 24 months']);
    });
});

test('a value is overridden once', async () => {
    const base = 'agreement base "Base" {\n status template\n term t "T" { initial 36 months }\n}';
    const own =
        'import "base.msa"\nagreement own "Own" based on base {\n override t.initial 24 months because "A."\n override t.initial 12 months because "B."\n}';
    expect(await repeatedIn({ 'own.msa': own, 'base.msa': base })).toEqual([
        'override t.initial 12 months because "B."',
    ]);
});

test.each([
    ['override t.initial 24 months because "A."\n remove t.initial because "B."', 'remove t.initial because "B."'],
    ['set length 24 months\n override t.initial 12 months because "B."', 'override t.initial 12 months because "B."'],
    ['override t.initial 24 months because "A."\n set length 12 months', 'set length 12 months'],
])('a value is changed in one way: %s', async (changes, second) => {
    const base =
        'agreement base "Base" {\n status template\n term t "T" { initial 36 months }\n parameter length "Length" for t.initial\n}';
    const own = `import "base.msa"\nagreement own "Own" based on base {\n ${changes}\n}`;
    expect(await repeatedIn({ 'own.msa': own, 'base.msa': base })).toEqual([second]);
});

test('a final agreement with one of each has no such finding', async () => {
    expect(codesOf(await readingsOf('status final\nterm t "Term" { initial 36 months }'))).not.toContain('A13');
});

test('a step of a scale ends where the next one begins, so that no miss earns two credits', async () => {
    const { contract } = await readingsOf(`service servers "Servers"
availability s "S" {
  applies to servers
  target 99.9% per month
  credit {
    breaches from 1 per month credit 5%
    breaches from 4 per month credit 10%
    points from 4 credit 20%
    points from 8 credit 40%
    extend 7 days below 99.0%
    extend 15 days below 95.0%
    of monthly-fees
  }
}`);
    expect(contract).toContain('misses 1 or more, but fewer than 4, service levels a month, the Service Credit is 5%');
    expect(contract).toContain('misses 4 or more service levels a month, the Service Credit is 10%');
    expect(contract).toContain('From 4 points and below 8 points, the Service Credit is 20%');
    expect(contract).toContain('From 8 points, the Service Credit is 40%');
    expect(contract).toContain('is below 99.0% but not below 95.0%, the Provider shall add 7 days');
    expect(contract).toContain('is below 95.0%, the Provider shall add 15 days');
});

test('rows of one kind stand in one table, which is all there is', async () => {
    const { contract } = await readingsOf(`access x "Access" {
  method vpn
  mfa required for all-access
  method on-site
}`);
    expect(contract.match(/only by the following methods/g)).toHaveLength(1);
    expect(contract).toContain('On site');
});

test('several grants of access do not exclude each other', async () => {
    const { contract } = await readingsOf(`service servers "Servers"
service network "Network"
access x "Access" {
  reaches servers as "Administrator"
  reaches network
}`);
    expect(contract).not.toContain('and no others');
    expect(contract.match(/The Provider may reach no other systems\./g)).toHaveLength(1);
});
