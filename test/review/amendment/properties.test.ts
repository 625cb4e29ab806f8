import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../../../contract/text/plain-text.js';
import type { Agreement } from '../../../language/agreement/model.js';
import { noticeOf } from '../../../review/amendment/notice.js';
import { compareAgreements } from '../../../review/compare.js';
import { EXAMPLES } from '../../../review/metrics/examples.js';
import { passages } from '../../../review/amendment/passages.js';
import { agreements } from '../../contract/generated-agreements.js';
import { resolve } from '../../language/check.js';
import { agreementOf } from '../pairs/search.js';
import { amended, expectToMakeTheLaterContract, oneLine } from './applying.js';

const WORDS = fc.constantFrom('Alpha', 'beta gamma', 'Delta Ltd', 'within 4 hours', '1 May 2027', '“quoted”', 'A. B.');

const CONTRACTS = agreements(WORDS).filter(({ kind }) => kind === 'agreement');

/** An agreement and what becomes of it when some of its parts go, come from another one, and stand in another order. */
const REVISIONS: fc.Arbitrary<readonly [Agreement, Agreement]> = fc
    .tuple(CONTRACTS, CONTRACTS)
    .chain(([before, other]) => {
        const some = <T>(was: readonly T[], is: readonly T[]): fc.Arbitrary<T[]> =>
            fc.shuffledSubarray([...was, ...is]);
        const all = <T>(was: readonly T[], is: readonly T[]): fc.Arbitrary<T[]> => {
            const both = [...was, ...is];
            return fc.shuffledSubarray(both, { minLength: both.length });
        };
        return fc
            .record({
                parties: some(before.parties, other.parties),
                // Others refer to these, so they stay.
                calendars: all(before.calendars, other.calendars),
                services: all(before.services, other.services),
                priorities: all(before.priorities, other.priorities),
                tiers: some(before.tiers, other.tiers),
                availabilities: some(before.availabilities, other.availabilities),
                backups: some(before.backups, other.backups),
                definedTerms: some(before.definedTerms, other.definedTerms),
                clauses: some(before.clauses, other.clauses),
                attachments: some(before.attachments, other.attachments),
            })
            .map(parts => [before, { ...before, ...parts }] as const);
    })
    // A name that two declarations of one kind share is an error, and no clause can be told from the other by it.
    .filter(([, after]) => hasNamesOfItsOwn(after));

function hasNamesOfItsOwn(agreement: Agreement): boolean {
    const { parties, calendars, services, priorities, tiers } = agreement;
    const { availabilities, backups, definedTerms, clauses, attachments } = agreement;
    return [
        ...[parties, calendars, services, priorities, tiers],
        ...[availabilities, backups, definedTerms, clauses, attachments],
    ].every(all => {
        const names = all.map(({ name }) => name?.value);
        return new Set(names).size === names.length;
    });
}

test.each([
    ['two revisions of an agreement', REVISIONS],
    ['two agreements', fc.tuple(CONTRACTS, CONTRACTS)],
])(
    'with the contract before, an amendment makes the later one, and names nothing that stays: %s',
    (_, pairs) => {
        fc.assert(
            fc.property(pairs, ([before, after]) => {
                expectToMakeTheLaterContract(amended(before, after));
            }),
            { numRuns: 300 },
        );
    },
    600_000,
);

/** What no clause of a contract says by itself. */
const NOT_IN_THE_CONTRACT = /^(agreement\.(locale|base)|parameter\.|indicator\.indicator-period)/;

/** A part of all examples, in an even spread. */
const PAIRS = Object.entries(EXAMPLES).filter((_, index) => index % 4 === 0);

test.each(PAIRS)('%s: the amendment makes the change, and the notice tells it', async (_, { block, before, after }) => {
    const [[earlier], [later]] = [await resolve(agreementOf(block, before)), await resolve(agreementOf(block, after))];
    if (!earlier || !later) throw new Error('A text holds no agreement.');
    for (const [one, other] of [
        [earlier, later],
        [later, earlier],
    ] as const) {
        const all = amended(one, other);
        expectToMakeTheLaterContract(all);
        const { amendment, redline } = all;
        const { changes } = compareAgreements(one, other);
        const named = new Set(amendment?.operations.flatMap(({ clauses }) => clauses));
        const passageOf = passages(redline);
        const frame = { before: one, after: other, number: undefined, effective: undefined };
        const notice = amendment && oneLine(renderText(noticeOf(redline, changes, amendment, frame)));
        for (const change of changes) {
            const passage = passageOf(change);
            const clause = passage?.clause;
            // What has no place of its own in the contract is the head, or the only thing that changes.
            const isMade = clause ? named.has(clause.id) : (amendment?.operations ?? []).length === 1;
            expect([change.id, isMade || NOT_IN_THE_CONTRACT.test(change.id)]).toEqual([change.id, true]);
            if (notice !== undefined) expect(notice).toContain(oneLine(change.labels.join(', ')));
        }
    }
});
