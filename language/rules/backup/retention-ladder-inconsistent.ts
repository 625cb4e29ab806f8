import type { Agreement } from '../../agreement/model.js';
import { compareDurations } from '../../values/duration.js';
import { wordDuration } from '../../values/words.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';
import { reachOf } from './frequency-length.js';

export const retentionLadderInconsistent: Rule = {
    code: 'I05',
    slug: 'retention-ladder-inconsistent',
    severity: 'error',
    profile: 'core',
    summary:
        'A retention ladder keeps copies that are never made, or a coarser level spans less time than a finer one.',
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
        const { steps } = retention.value;
        const { span } = retention.provenance;
        for (const fine of steps) {
            const period = reachOf(1, fine.frequency);
            if (interval?.value.kind === 'every' && (compareDurations(interval.value.interval, period) ?? 0) > 0) {
                yield {
                    message: `The ${fine.count} ${fine.frequency} copies cannot be kept because a copy is made only every ${wordDuration(interval.value.interval)}: most of them never exist.`,
                    help: 'Keep copies of a longer period, or back up more often.',
                    span,
                    related: [{ message: 'The interval is stated here.', span: interval.provenance.span }],
                };
            }
            for (const coarse of steps) {
                if ((compareDurations(reachOf(1, coarse.frequency), period) ?? 0) <= 0) continue;
                const reach = reachOf(fine.count, fine.frequency);
                if ((compareDurations(reachOf(coarse.count, coarse.frequency), reach) ?? 0) >= 0) continue;
                yield {
                    message: `The ${coarse.count} ${coarse.frequency} copies reach back less far than ${fine.count} ${fine.frequency} ones, so they add nothing.`,
                    help: `Keep more ${coarse.frequency} copies, or fewer ${fine.frequency} ones.`,
                    span,
                };
            }
        }
    }
}
