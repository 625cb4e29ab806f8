import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../review/policy/policy.js';
import { readPolicy } from '../../../review/policy/read-policy.js';

const read = (review: unknown): ReturnType<typeof readPolicy> => readPolicy(JSON.stringify({ review }));

test('what is not stated is as in the default policy', () => {
    expect(readPolicy('{}')).toEqual({ kind: 'policy', policy: DEFAULT_POLICY });
    expect(read({})).toEqual({ kind: 'policy', policy: DEFAULT_POLICY });
});

test('a policy says everything', () => {
    const review = {
        perspective: 'both',
        failOn: 'review',
        signed: 'executed/*',
        protected: ['data.**'],
        rules: [{ match: 'pricing.**', tolerate: '3%' }],
        approvals: {
            required: [{ match: '**', when: 'more-work', roles: ['delivery'] }],
            byAuthor: false,
            maximumAge: 90,
        },
    };
    expect(read(review)).toEqual({
        kind: 'policy',
        policy: {
            perspective: 'both',
            failOn: 'review',
            signed: 'executed/*',
            protected: ['data.**'],
            rules: [{ match: 'pricing.**', severity: undefined, tolerance: 0.03 }],
            approvals: {
                required: [{ match: '**', when: 'more-work', roles: ['delivery'], count: 1 }],
                byAuthor: false,
                maximumAge: 90,
            },
        },
    });
});

test.each([
    ['{', 'msa.config.json is not JSON'],
    ['[]', 'msa.config.json is an object in braces.'],
    ['{ "reveiw": {} }', '"reveiw" in msa.config.json is not known; what stands there is $schema, review.'],
    [JSON.stringify({ review: { failon: 'major' } }), '"failon" in "review" of msa.config.json is not known'],
    [JSON.stringify({ review: { failOn: 'grave' } }), 'is one of critical, major, minor, review, none, not "grave".'],
    [JSON.stringify({ review: { rules: [{ tolerate: '3%' }] } }), '"match" in entry 1 of "rules" is missing'],
    [
        JSON.stringify({ review: { rules: [{ match: 'a', tolerate: 'some' }] } }),
        'is a percentage such as "3%", not "some".',
    ],
    [JSON.stringify({ review: { approvals: { required: [{ match: '**', roles: [] }] } } }), 'names at least one role'],
    [JSON.stringify({ review: { approvals: { maximumAge: -1 } } }), 'is a whole number above 0.'],
])('%s is refused with a sentence', (text, message) => {
    const found = readPolicy(text);
    expect(found.kind === 'wrong' ? found.problems.join('\n') : found.kind).toContain(message);
});
