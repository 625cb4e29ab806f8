import type { Agreement, Backup, Recovery } from '../../agreement/model.js';
import { formatDuration, formatList } from '../../values/formatting.js';
import { EXAMPLE_P1 } from '../example.js';
import { isSurelyLonger, limitIn } from '../limits.js';
import { outageLimit } from '../outage.js';
import type { Problem, Rule } from '../rule.js';
import { overlap, tiersCovering } from '../subjects.js';
import { exampleBackup } from './example-backup.js';

const parts = (rto: string): string =>
    `${exampleBackup({ rto })}${EXAMPLE_P1}\ntier gold "Gold" {\n  covers servers\n  target P1 respond 15 min, resolve 4 hours\n}\n`;

export const rtoLongerThanCriticalResolution: Rule = {
    code: 'I04',
    slug: 'rto-longer-than-critical-resolution',
    // Lighter than the catalogue: most sound agreements give a restore more time than an ordinary incident.
    severity: 'info',
    profile: 'core',
    summary:
        'The recovery time objective is longer than the resolution target of the highest priority for the same service.',
    explanation:
        'A critical incident that needs a restore lasts as long as the restore. Where that may take longer than the tier allows for resolving, one of the two promises cannot be kept. If a restore is meant to take longer, say in a clause that the recovery time goes before the resolution target.',
    example: { fails: parts('rto 8 hours'), passes: parts('rto 4 hours') },
    fixable: false,
    check: { reads: 'declarations', run: checkRecoveryTimes },
};

function* checkRecoveryTimes(agreement: Agreement): Generator<Problem> {
    const reported: (Backup | Recovery)[] = [];
    for (const block of [...agreement.backups, ...agreement.recoveries]) {
        // The recovery of a service and the backup that it needs are one outage.
        if (reported.some(each => overlap(each.subjects, block.subjects))) continue;
        for (const problem of checkBlock(block, agreement)) {
            reported.push(block);
            yield problem;
        }
    }
}

function* checkBlock(block: Backup | Recovery, agreement: Agreement): Generator<Problem> {
    const [highest] = agreement.priorities;
    const rto = limitIn(block.recoveryTime);
    if (!highest || !rto || !block.recoveryTime || block.subjects.length === 0) return;
    const faster = tiersCovering(block.subjects, agreement)
        .map(tier => outageLimit(tier, highest))
        .filter(outage => outage !== undefined)
        .filter(({ limit }) => isSurelyLonger(rto, limit));
    const [first] = faster;
    if (!first) return;
    const promises = faster.map(({ tier, limit }) => `\`${tier.name.value}\` (${formatDuration(limit)})`);
    yield {
        message: `Recovering "${block.label?.value ?? block.name.value}" may take ${formatDuration(rto)}, longer than a ${highest.name.value} outage may last in ${formatList(promises)}: an outage that needs the recovery breaks that promise.`,
        help: 'Recover faster, or say in a clause that the recovery time goes before the resolution target.',
        span: block.recoveryTime.provenance.span,
        related: [{ message: 'The outage has to end within this time.', span: first.target.promise.provenance.span }],
    };
}
