import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import type { Agreement } from '../../../language/agreement/model.js';
import { createMsaCoreServices } from '../../../language/module.js';
import type { Change, Direction } from '../../../review/change.js';
import { compareAgreements } from '../../../review/compare.js';
import { mergeTexts } from '../../../review/merge/texts.js';
import { EXAMPLES } from '../../../review/metrics/examples.js';
import { actionsOf, changeId, mirrored, mirroredAction } from '../../../review/metrics/metric.js';
import { METRICS } from '../../../review/metrics/registry.js';
import { check, resolve } from '../../language/check.js';
import { agreementOf } from '../pairs/search.js';
import { rewritings, rewritingsInOrder } from './rewritings.js';
import { agreementTexts, generatedBlocks } from './sources.js';

/**
 * Pairs in all, shared by the properties. `MSA_REVIEW_PAIRS=10000 npx vitest run test/review/texts` looks at more of
 * them, which takes about three minutes.
 */
const PAIRS = Number(process.env.MSA_REVIEW_PAIRS ?? 800);
/** The same pairs every time, unless `MSA_REVIEW_SEED` asks for others: what fails can be run again. */
const runs = { numRuns: Math.ceil(PAIRS / 4), seed: Number(process.env.MSA_REVIEW_SEED ?? 20270101) };

const { msa } = createMsaCoreServices(EmptyFileSystem);

async function agreementIn(text: string): Promise<Agreement> {
    const [agreement] = await resolve(text);
    if (!agreement) throw new Error('The text holds no agreement.');
    return agreement;
}

async function changesBetween(before: string, after: string): Promise<readonly Change[]> {
    return compareAgreements(await agreementIn(before), await agreementIn(after)).changes;
}

const MIRRORED = new Map(
    METRICS.flatMap(metric =>
        actionsOf(metric).map(action => [changeId(metric, action), changeId(metric, mirroredAction(metric, action))]),
    ),
);

const idsOf = (changes: readonly Change[]): readonly string[] => changes.map(({ id }) => id).sort();

/** What each change means for both parties, with all that follows from it. */
function verdictsOf(changes: readonly Change[], seen: (direction: Direction) => Direction): readonly string[] {
    const all = changes.flatMap(change => [change, ...change.consequences]);
    const lines = all.map(({ kind, metric, verdict: { client, provider, certainty } }) =>
        [kind, metric, seen(client), seen(provider), certainty].join(' | '),
    );
    return lines.sort();
}

const asItIs = (direction: Direction): Direction => direction;

test('what is only written otherwise shows nothing, and merges with what says the same', { timeout: 3_600_000 }, () =>
    fc.assert(
        fc.asyncProperty(agreementTexts, rewritings, async (text, { rewrite }) => {
            // Of a fact that is stated twice, which is an error, the order decides what is read.
            fc.pre((await check(text)).every(({ code }) => code !== 'A13'));
            const rewritten = await rewrite(text);
            expect(await changesBetween(text, rewritten)).toEqual([]);
            expect(await changesBetween(rewritten, text)).toEqual([]);
            expect(mergeTexts({ base: text, ours: text, theirs: rewritten }, msa)).toEqual({
                text: rewritten,
                conflicts: [],
            });
        }),
        runs,
    ),
);

test('with the sides exchanged, all that is said of two agreements is mirrored', { timeout: 3_600_000 }, () =>
    fc.assert(
        fc.asyncProperty(agreementTexts, agreementTexts, async (one, other) => {
            const [before, after] = [await agreementIn(one), await agreementIn(other)];
            const there = compareAgreements(before, { ...after, name: before.name }).changes;
            const back = compareAgreements({ ...after, name: before.name }, before).changes;
            expect(verdictsOf(back, mirrored)).toEqual(verdictsOf(there, asItIs));
        }),
        runs,
    ),
);

/** Of contacts, the party around them has the same name, so that nobody can tell which of the two is renamed. */
const STATEMENTS = Object.values(EXAMPLES).filter(
    ({ block, before, after }) => block !== 'Contact' && !(before || after).startsWith('agreement '),
);

test('one statement that changes amid others is one change, with its mirror image', { timeout: 3_600_000 }, () =>
    fc.assert(
        fc.asyncProperty(
            generatedBlocks,
            rewritingsInOrder,
            fc.constantFrom(...STATEMENTS),
            async (blocks, { rewrite }, { block, before, after, changes }) => {
                // With a second calendar nobody knows in which of them business time runs.
                fc.pre(!/^calendar /m.test(blocks));
                const amid = (statements: string): string => {
                    const text = agreementOf(block, statements);
                    const end = text.lastIndexOf('include acme-ltd');
                    return `${text.slice(0, end)}${blocks}\n${text.slice(end)}`;
                };
                // The later version is written otherwise at the same time, which adds nothing.
                const [earlier, later] = [amid(before), await rewrite(amid(after))];
                const there = await changesBetween(earlier, later);
                expect(idsOf(there)).toEqual([...changes].sort());
                const back = await changesBetween(later, earlier);
                expect(idsOf(back)).toEqual(
                    idsOf(there)
                        .map(id => MIRRORED.get(id))
                        .sort(),
                );
                expect(verdictsOf(back, mirrored)).toEqual(verdictsOf(there, asItIs));
                expect(mergeTexts({ base: earlier, ours: earlier, theirs: later }, msa)?.text).toBe(later);
            },
        ),
        { numRuns: runs.numRuns * 2 },
    ),
);
