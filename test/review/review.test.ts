import { describe, expect, test } from 'vitest';
import type { Change, Direction, Perspective, Severity } from '../../review/change.js';
import { reviewOf, type ComparedAgreement } from '../../review/review.js';

const NAME = { text: 'HEAD', commit: undefined };

function change(client: Direction, provider: Direction, consequences: readonly Change[] = []): Change {
    return {
        id: 'target.respond.loosened',
        kind: 'target',
        metric: 'respond',
        action: 'loosened',
        aspect: 'value',
        stake: 'time',
        path: 'gold.P1.respond',
        labels: ['Gold', 'P1', 'Respond'],
        before: undefined,
        after: undefined,
        verdict: { client, provider, providerLoad: undefined, certainty: 'proven', condition: undefined },
        magnitude: undefined,
        weight: 'material',
        fingerprint: '0123456789abcdef',
        consequences,
    };
}

function agreement(changes: readonly Change[], status: ComparedAgreement['status'] = 'changed'): ComparedAgreement {
    return {
        ...{ agreement: 'acme', title: 'Acme', status, changes, suspectedRenames: [] },
        ...{ file: 'acme.msa', formerFile: undefined },
    };
}

function review(compared: ComparedAgreement, perspective: Perspective = 'client', failOn: Severity | 'none' = 'major') {
    return reviewOf([compared], { before: NAME, after: NAME, perspective, failOn });
}

describe('how grave a change is', () => {
    test.each<[Direction, Severity]>([
        ['worse', 'major'],
        ['unclear', 'review'],
        ['mixed', 'review'],
        ['better', 'improve'],
        ['neutral', 'info'],
    ])('%s is %s', (direction, severity) => {
        const graded = review(agreement([change(direction, 'neutral')])).agreements[0]?.changes[0];
        expect(graded?.severity).toBe(severity);
    });

    test('from the side of the provider, and of both', () => {
        const severity = (perspective: Perspective): string | undefined =>
            review(agreement([change('better', 'worse')]), perspective).agreements[0]?.changes[0]?.severity;
        expect([severity('client'), severity('provider'), severity('both')]).toEqual(['improve', 'major', 'major']);
    });
});

describe('what is stopped', () => {
    const worse = agreement([change('worse', 'better')]);
    const unclear = agreement([change('unclear', 'unclear')]);

    test('what is at least as grave as asked', () => {
        expect(review(worse).gated).toBe(true);
        expect(review(worse, 'client', 'critical').gated).toBe(false);
        expect(review(worse, 'client', 'none').gated).toBe(false);
        expect(review(unclear).gated).toBe(false);
        expect(review(unclear, 'client', 'review').gated).toBe(true);
    });

    test('a consequence that is graver than its cause', () => {
        expect(review(agreement([change('neutral', 'neutral', [change('worse', 'better')])])).gated).toBe(true);
    });

    test('an agreement that is gone', () => {
        expect(review(agreement([], 'removed'))).toMatchObject({
            gated: true,
            findings: [{ id: 'agreement.removed', file: 'acme.msa' }],
        });
        expect(review(agreement([], 'removed'), 'client', 'none').gated).toBe(false);
        expect(review(agreement([], 'added'))).toMatchObject({ gated: false, findings: [] });
    });
});
