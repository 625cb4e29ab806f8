import type { Agreement, RetentionStep } from '../../agreement/model.js';
import type { Fact, SourceSpan } from '../../agreement/provenance.js';
import type { Duration } from '../../values/duration.js';
import { formatDuration } from '../../values/formatting.js';
import { isSurelyLonger } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';
import { reachOf } from './frequency-length.js';

export const retentionLadderInconsistent: Rule = {
    code: 'I05',
    slug: 'retention-ladder-inconsistent',
    severity: 'error',
    profile: 'core',
    summary:
        'A retention ladder keeps copies that are never made, states one level twice, or a coarser level spans less time than a finer one.',
    explanation:
        'A ladder keeps few old copies and many young ones. Hourly copies of a backup that runs once a day do not exist, and two monthly copies behind ninety daily ones are gone before they are needed.',
    example: {
        fails: exampleBackup({ keep: 'keep 90 daily, 2 monthly' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkLadder },
};

function* checkLadder(agreement: Agreement): Generator<Problem> {
    for (const { interval, retention } of agreement.backups) {
        if (retention?.value.kind !== 'ladder') continue;
        const { span } = retention.provenance;
        const { steps } = retention.value;
        for (const [index, step] of steps.entries()) {
            if (interval?.value.kind === 'every')
                yield* checkStep(step, { ...interval, value: interval.value.interval }, span);
            for (const other of steps.slice(index + 1)) yield* checkPair(step, other, span);
        }
    }
}

function* checkStep(step: RetentionStep, interval: Fact<Duration>, span: SourceSpan): Generator<Problem> {
    if (!isSurelyLonger(interval.value, reachOf(1, step.frequency))) return;
    yield {
        message: `The ${describeStep(step)} copies cannot be kept: a copy is made only every ${formatDuration(interval.value)}, so most of them never exist.`,
        help: 'Keep copies of a longer period, or back up more often.',
        span,
        related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
    };
}

function* checkPair(a: RetentionStep, b: RetentionStep, span: SourceSpan): Generator<Problem> {
    if (a.frequency === b.frequency) {
        if (a.count === b.count) return;
        yield {
            message: `The ladder keeps both ${describeStep(a)} and ${describeStep(b)} copies, so nobody can tell how many there will be.`,
            help: `Write one number of ${a.frequency} copies.`,
            span,
        };
        return;
    }
    const [fine, coarse] = isSurelyLonger(reachOf(1, a.frequency), reachOf(1, b.frequency)) ? [b, a] : [a, b];
    if (!isSurelyLonger(reachOf(fine.count, fine.frequency), reachOf(coarse.count, coarse.frequency))) return;
    yield {
        message: `The ${describeStep(coarse)} copies reach back less far than the ${describeStep(fine)} ones, so they add nothing.`,
        help: `Keep more ${coarse.frequency} copies, or fewer ${fine.frequency} ones.`,
        span,
    };
}

function describeStep({ count, frequency }: RetentionStep): string {
    return `${count} ${frequency}`;
}
