import { expect, test } from 'vitest';
import type { Change, Direction, Review } from '../../../review/change.js';
import type { Approval } from '../../../review/policy/approvals.js';
import { reviewOf, type ReviewInput } from '../../../review/policy/grade.js';
import { DEFAULT_POLICY, type Policy } from '../../../review/policy/policy.js';
import { weakenedPolicy } from '../../../review/policy/weakening.js';
import { mirrored } from '../../../review/metrics/metric.js';

function change(client: Direction, rest: Partial<Change> = {}): Change {
    return {
        id: 'promise.respond.lengthened',
        kind: 'promise',
        metric: 'respond',
        action: 'lengthened',
        aspect: 'value',
        stake: 'time',
        path: 'premium.P1.respond',
        labels: ['Premium', 'P1', 'Respond'],
        before: undefined,
        after: undefined,
        verdict: {
            client,
            provider: mirrored(client),
            providerLoad: undefined,
            certainty: 'proven',
            condition: undefined,
        },
        magnitude: { text: '4% longer', share: 0.04 },
        weight: 'material',
        fingerprint: '0123456789abcdef',
        consequences: [],
        holder: undefined,
        ...rest,
    };
}

function review(changes: readonly Change[], policy: Partial<Policy> = {}, rest: Partial<ReviewInput> = {}): Review {
    return reviewOf({
        before: { text: 'main', commit: undefined },
        after: { text: 'HEAD', commit: undefined },
        agreements: [
            {
                agreement: 'a',
                title: 'A',
                status: 'changed',
                file: 'a.msa',
                formerFile: undefined,
                changes,
                suspectedRenames: [],
            },
        ],
        policy: { ...DEFAULT_POLICY, ...policy },
        approvals: [],
        findings: [],
        today: { year: 2027, month: 1, day: 31 },
        authors: ['sam@example.com'],
        ...rest,
    });
}

const graded = (found: Review): readonly string[] =>
    found.agreements.flatMap(({ changes }) => changes.map(each => `${each.severity}${each.gated ? ' stopped' : ''}`));

const approval: Approval = {
    fingerprint: '0123456789abcdef',
    id: 'promise.respond.lengthened',
    path: 'premium.P1.respond',
    from: '15 min',
    to: '30 min',
    by: 'kim@example.com',
    role: 'client-owner',
    date: '2027-01-01',
    reason: 'The night shift ends.',
};
const filed = (rest: Partial<Approval> = {}, isNew = true) => ({
    approval: { ...approval, ...rest },
    file: 'approvals/x.json',
    isNew,
});

test('a proven weakening is stopped, the gravest first', () => {
    const changes = [
        change('neutral'),
        change('better'),
        change('unclear'),
        change('worse', { weight: 'slight' }),
        change('worse'),
        change('worse', { weight: 'protected' }),
    ];
    expect(graded(review(changes))).toEqual([
        'critical stopped',
        'major stopped',
        'minor',
        'review',
        'improve',
        'info',
    ]);
    expect(review(changes).gated).toBe(true);
});

test('from the side of the provider it is the other way round, and both sides see the graver', () => {
    expect(graded(review([change('worse')], { perspective: 'provider' }))).toEqual(['improve']);
    expect(graded(review([change('better')], { perspective: 'provider' }))).toEqual(['major stopped']);
    expect(graded(review([change('better')], { perspective: 'both' }))).toEqual(['major stopped']);
});

test('a tolerance makes small weakenings minor, and no larger ones', () => {
    const rules = [{ match: 'promise.**', severity: undefined, tolerance: 0.05 }];
    expect(graded(review([change('worse')], { rules }))).toEqual(['minor']);
    const large = change('worse', { magnitude: { text: '100% longer', share: 1 } });
    expect(graded(review([large], { rules }))).toEqual(['major stopped']);
    expect(graded(review([change('worse')], { rules, protected: ['premium.P1.**'] }))).toEqual(['critical stopped']);
});

test('an approval lets its change pass, and stays to be seen', () => {
    const found = review([change('worse')], {}, { approvals: [filed()] });
    expect(graded(found)).toEqual(['major']);
    expect(found.agreements[0]?.changes[0]?.approval).toMatchObject({ by: 'kim@example.com', role: 'client-owner' });
    expect(found.gated).toBe(false);
});

test.each([
    ['another value', filed({ fingerprint: 'fedcba9876543210' }), 'approval.unused'],
    ['an end that has passed', filed({ expires: '2027-01-30' }), 'approval.expired'],
    ['too great an age', filed({ date: '2026-10-01' }), 'approval.expired'],
    ['the author of the change', filed({ by: 'SAM@example.com' }), 'approval.self'],
])('an approval with %s lets nothing pass, and is a finding', (_, each, id) => {
    const approvals = { required: [], byAuthor: false, maximumAge: 90 };
    const found = review([change('worse')], { approvals }, { approvals: [each] });
    expect(graded(found)).toEqual(['major stopped']);
    expect(found.findings.map(finding => finding.id)).toEqual([id]);
});

test('an approval of the past that fits nothing any more is history', () => {
    expect(review([], {}, { approvals: [filed({}, false)] }).findings).toEqual([]);
});

test('the roles and the number of persons that the policy asks for are needed', () => {
    const required = [{ match: '**', when: 'worse-for-client', roles: ['client-owner'], count: 2 } as const];
    const approvals = { required, byAuthor: true, maximumAge: undefined };
    const twice = [filed(), filed({ by: 'lee@example.com' })];
    expect(graded(review([change('worse')], { approvals }, { approvals: [filed()] }))).toEqual(['major stopped']);
    expect(graded(review([change('worse')], { approvals }, { approvals: [filed(), filed()] }))).toEqual([
        'major stopped',
    ]);
    expect(graded(review([change('worse')], { approvals }, { approvals: twice }))).toEqual(['major']);
    const wrongRole = [filed({ role: 'guest' }), filed({ by: 'lee@example.com' })];
    const reason = review([change('worse')], { approvals }, { approvals: wrongRole }).agreements[0]?.changes[0]?.reason;
    expect(reason).toBe('It needs the approval of 2 of client-owner.');
});

test('a policy that asks for less is a finding that is stopped until somebody approves it', () => {
    const strict: Policy = { ...DEFAULT_POLICY, protected: ['data.**'], failOn: 'minor' };
    const findings = weakenedPolicy(strict, DEFAULT_POLICY);
    expect(findings.map(({ message }) => message.split(':')[1]?.split('.')[0])).toEqual([
        ' it stops changes from major on instead of minor',
        ' it no longer protects data',
    ]);
    expect(review([], {}, { findings }).gated).toBe(true);
    const approvals = findings.map(({ fingerprint = '' }) => filed({ fingerprint }));
    expect(review([], {}, { findings, approvals }).gated).toBe(false);
    expect(weakenedPolicy(DEFAULT_POLICY, strict)).toEqual([]);
});

test('a cause is as grave as what follows from it', () => {
    const found = review([change('neutral', { consequences: [change('worse'), change('better')] })]);
    expect(graded(found)).toEqual(['major stopped']);
    expect(found.agreements[0]?.changes[0]?.reason).toBe('What follows from it is major.');
});

test('an agreement that is gone is stopped until somebody approves it', () => {
    const agreements = [
        {
            agreement: 'acme',
            title: 'Acme',
            status: 'removed',
            file: 'acme.msa',
            formerFile: undefined,
            changes: [],
            suspectedRenames: [],
        },
    ] as const;
    const found = review([], {}, { agreements });
    expect(found).toMatchObject({ gated: true, findings: [{ id: 'agreement.removed', file: 'acme.msa' }] });
    const fingerprint = found.findings[0]?.fingerprint ?? '';
    expect(review([], {}, { agreements, approvals: [filed({ fingerprint })] }).gated).toBe(false);
    expect(review([], { failOn: 'none' }, { agreements }).gated).toBe(false);
});
