import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../language/values/date.js';
import { readApproval } from '../../../review/policy/read-approval.js';
import { readPolicy } from '../../../review/policy/read-policy.js';

const ajv = new Ajv2020({ strict: true, formats: { date: text => parseDate(text) !== undefined } });

function schema(name: string): ValidateFunction {
    return ajv.compile(JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8')));
}

/** What is wrong wherever it stands, or right only where such a value is asked for. */
const anything = fc.constantFrom<unknown>('', ' ', 'major', '3%', 0, 1, 2.5, -1, 1e300, true, null, [], ['a'], [1], {});

/** An object with some of these keys, and now and then a key or a value that does not belong there. */
function object(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
    const values = Object.entries(keys).map(([key, right]): [string, fc.Arbitrary<unknown>] => [
        key,
        fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: anything }),
    ]);
    const some = fc.record(Object.fromEntries(values), { requiredKeys: [] });
    const strange = fc.tuple(some, anything).map(([right, value]) => ({ ...right, reveiw: value }));
    return fc.oneof({ weight: 40, arbitrary: some }, { weight: 1, arbitrary: strange });
}

const pattern = fc.constantFrom('**', 'pricing.**', 'premium.P1.respond');

const configs = object({
    $schema: fc.constant('https://example.com/config.schema.json'),
    review: object({
        perspective: fc.constantFrom('client', 'provider', 'both', 'us'),
        failOn: fc.constantFrom('critical', 'major', 'minor', 'review', 'none', 'info'),
        signed: fc.constant('executed/*'),
        protected: fc.array(pattern, { maxLength: 2 }),
        rules: fc.array(
            object({
                match: pattern,
                severity: fc.constantFrom('critical', 'major', 'minor', 'review', 'improve', 'info'),
                tolerate: fc.constantFrom('3%', '12.5%', '0%', '1000%', '3 %', '3.%', '3%\n'),
            }),
            { maxLength: 2 },
        ),
        approvals: object({
            required: fc.array(
                object({
                    match: pattern,
                    when: fc.constantFrom('worse-for-client', 'worse-for-provider', 'more-work'),
                    roles: fc.array(fc.constantFrom('client-owner', 'delivery'), { maxLength: 2 }),
                    count: fc.constantFrom(1, 2, 1e300),
                }),
                { maxLength: 2 },
            ),
            byAuthor: fc.boolean(),
            maximumAge: fc.constantFrom(1, 90),
        }),
    }),
});

const FINGERPRINT = '3f9a77b012cd45e6';
/** Mostly right values, with a wrong one now and then. */
const mostly = (right: string, ...wrong: readonly unknown[]): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 40, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const text = mostly('Agreed in May.', ' ', '');
const day = mostly('2027-01-31', '2027-02-29', '2027-1-31', '31.01.2027');

const approvals = object({
    $schema: text,
    fingerprint: mostly(FINGERPRINT, '3f9a', ''),
    id: text,
    path: text,
    from: fc.constantFrom('15 min', '', null),
    to: fc.constantFrom('30 min', '', null),
    by: text,
    role: text,
    date: day,
    reason: text,
    ticket: text,
    expires: day,
});

/** An approval with nothing left out: then what is said is what decides. */
const whole = { fingerprint: FINGERPRINT, id: 'a.b.c', path: 'a.b', from: null, to: '1', by: 'x', role: 'y' };
const wholeApprovals = approvals.map(each =>
    typeof each === 'object' ? { ...whole, date: '2027-01-31', reason: 'z', ...each } : each,
);

interface Subject {
    readonly what: string;
    readonly accepts: ValidateFunction;
    readonly generated: fc.Arbitrary<unknown>;
    readonly reads: (json: string) => boolean;
}

const subjects: readonly Subject[] = [
    {
        what: 'msa.config.json',
        accepts: schema('config.schema.json'),
        generated: configs,
        reads: json => readPolicy(json).kind === 'policy',
    },
    {
        what: 'an approval',
        accepts: schema('approval.schema.json'),
        generated: fc.oneof(approvals, wholeApprovals),
        reads: json => readApproval(json, `approvals/${FINGERPRINT}.json`).kind === 'approval',
    },
];

describe.each(subjects)('the schema of $what', ({ accepts, generated, reads }) => {
    test('accepts what is read, and nothing else', () => {
        const seen = { accepted: 0, refused: 0 };
        fc.assert(
            fc.property(generated, value => {
                const json = JSON.stringify(value);
                const accepted = accepts(JSON.parse(json));
                seen[accepted ? 'accepted' : 'refused']++;
                expect(reads(json), `${json}\n${JSON.stringify(accepts.errors)}`).toBe(accepted);
            }),
            { numRuns: 3_000 },
        );
        expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
    });
});

test('every property of the settings says what it is for', () => {
    const { properties, $defs } = JSON.parse(
        readFileSync(new URL('../../../schemas/config.schema.json', import.meta.url), 'utf8'),
    ) as Record<'properties' | '$defs', Record<string, { description?: string; properties?: object; $ref?: string }>>;
    const described = { ...properties, ...$defs };
    for (const { properties: inner } of Object.values($defs)) Object.assign(described, inner);
    const silent = Object.entries(described).filter(([, { description, $ref }]) => !description && !$ref);
    expect(silent.map(([name]) => name)).toEqual([]);
});
