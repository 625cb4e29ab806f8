import type { Agreement, WorkedExample } from '../agreement/model.js';
import { isSameMoment, formatMoment } from '../values/moment.js';
import { parseTimeOfDay } from '../values/opening.js';
import { formatMoney, formatPercentage } from '../values/formatting.js';
import { creditOf } from './credit.js';
import { deadlineOf } from './deadline.js';
import { open, type Open, type Result } from './evaluation.js';
import { factsOf } from './facts.js';
import { priceOf } from './price.js';
import { priorityOf } from './priority.js';
import type { Step } from './step.js';

type Expectation = WorkedExample['expected'][number];

/** What became of one expectation of an example. Values are as the language writes them. */
export type Outcome = { readonly expectation: Expectation } & (
    | {
          readonly kind: 'holds' | 'differs';
          readonly computed: string;
          readonly expected: string;
          readonly steps: readonly Step[];
      }
    | Open
    /** The expectation itself is incomplete, which is reported where it is written. */
    | { readonly kind: 'unfinished' }
);

/** Computes what an example expects from what it gives. Pure, and without any effect on the agreement. */
export function evaluate(example: WorkedExample, agreement: Agreement): Outcome[] {
    const facts = factsOf(example);
    return example.expected.map((expectation): Outcome => {
        const { credit, share, price, priority, metric, date, time } = expectation;
        if (share)
            return compared(expectation, creditOf(agreement, facts), formatPercentage(share), value => ({
                text: formatPercentage(value.share),
                isSame: value.share.percent.exact.eq(share.percent.exact),
            }));
        if (credit) {
            const result = creditOf(agreement, facts);
            if (result.kind === 'computed' && !result.value.money)
                return { expectation, ...open('The example gives no fees. Add `given fees` and an amount.') };
            return compared(expectation, result, formatMoney(credit), ({ money }) => ({
                text: money ? formatMoney(money) : '',
                isSame: money?.currency === credit.currency && money.amount.exact.eq(credit.amount.exact),
            }));
        }
        if (price)
            return compared(expectation, priceOf(agreement, facts), formatMoney(price), value => ({
                text: formatMoney(value),
                isSame: value.currency === price.currency && value.amount.exact.eq(price.amount.exact),
            }));
        if (priority)
            return compared(expectation, priorityOf(agreement, facts), priority.name, value => ({
                text: value.name,
                isSame: value.name === priority.name,
            }));
        const minute = parseTimeOfDay(time);
        if (!date || minute === undefined) return { expectation, kind: 'unfinished' };
        const expected = { date, minute };
        return compared(expectation, deadlineOf(agreement, facts, metric), formatMoment(expected), value => ({
            text: formatMoment(value),
            isSame: isSameMoment(value, expected),
        }));
    });
}

/** Whether the contract may state an expectation as a fact: it holds, or only this program is unable to compute it. */
export function isSupported(outcome: Outcome): boolean {
    return outcome.kind === 'holds' || (outcome.kind === 'open' && outcome.cause === 'program');
}

/**
 * The examples that are shown. An inherited example that no longer holds is left out: it would mislead, and cannot be
 * corrected here.
 */
export function trueExamples(agreement: Agreement): readonly WorkedExample[] {
    return agreement.examples.filter(
        example =>
            example.provenance.origin !== 'inherited' ||
            evaluate(example, agreement).every(outcome => outcome.kind === 'holds'),
    );
}

function compared<T>(
    expectation: Expectation,
    result: Result<T>,
    expected: string,
    compare: (value: T) => { readonly text: string; readonly isSame: boolean },
): Outcome {
    if (result.kind === 'open') return { expectation, ...result };
    const { text, isSame } = compare(result.value);
    return { expectation, kind: isSame ? 'holds' : 'differs', computed: text, expected, steps: result.steps };
}
