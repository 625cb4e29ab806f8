import { expect, test } from 'vitest';
import { readApproval } from '../../../review/policy/read-approval.js';

const FILE = 'approvals/3f9a77b012cd45e6.json';
const APPROVAL = {
    fingerprint: '3f9a77b012cd45e6',
    id: 'promise.response.lengthened',
    path: 'premium.P1.respond',
    from: '15 min',
    to: null,
    by: 'ada@example.com',
    role: 'client-owner',
    date: '2027-01-31',
    reason: 'Agreed in the review of May.',
};

const read = (changes: object, file = FILE): string => {
    const found = readApproval(JSON.stringify({ ...APPROVAL, ...changes }), file);
    return found.kind === 'wrong' ? found.problem : found.kind;
};

test('an approval is read as it was written, also the second one of a change', () => {
    expect(readApproval(JSON.stringify(APPROVAL), FILE)).toEqual({ kind: 'approval', approval: APPROVAL });
    expect(read({ ticket: 'CR-7', expires: '2027-06-30' }, 'approvals/3f9a77b012cd45e6.2.json')).toBe('approval');
});

test.each([
    // A misspelt word must not make an approval last for ever.
    [{ expire: '2027-06-30' }, 'says "expire", which is not known; what stands there is fingerprint, id, path'],
    [{ expires: 20270630 }, 'has no text in quotation marks for "expires": write one, or leave it out.'],
    [{ expires: '2027-06-31' }, 'expires on "2027-06-31", which is no day such as 2027-01-31.'],
    [{ to: undefined }, 'does not say "to": a value in quotation marks, or null where there is none.'],
    [{ reason: ' ' }, 'does not say "reason".'],
    [{ fingerprint: '3f9a' }, 'has no fingerprint of 16 hexadecimal digits.'],
    [{ fingerprint: 'ffffffffffffffff' }, 'approves ffffffffffffffff: its file has to be ffffffffffffffff.json.'],
])('%o is refused with a sentence', (changes, message) => {
    expect(read(changes)).toContain(`The approval "${FILE}" ${message}`);
});
