import type { Agreement, Backup, Tier } from '../../agreement/model.js';
import { longestElapsed } from '../../values/deadline.js';
import { formatDuration, formatWithin, formatList, formatMinutes } from '../../values/formatting.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1, exampleAgreement } from '../example.js';
import { limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { tiersCovering } from '../subjects.js';
import { longestClosure } from '../targets/clocks.js';
import { exampleBackup } from './example-backup.js';

const parts = (statement: string): string =>
    exampleAgreement(
        EXAMPLE_CALENDAR,
        EXAMPLE_P1,
        exampleBackup(),
        `tier standard "Standard" {\n  covers servers\n  hours support\n${statement}}`,
    );

export const rtoClockWiderThanRestoreHours: Rule = {
    code: 'I12',
    slug: 'rto-clock-wider-than-restore-hours',
    severity: 'warning',
    profile: 'core',
    summary: 'The recovery time objective runs day and night, but nobody works outside business hours.',
    explanation:
        'A recovery time of eight hours that begins on Friday evening is over on Saturday morning. When every tier that covers the service is served in business hours and nobody is on call, nobody can keep it. Promise `business hours`, put somebody `on-call`, or choose wider `hours`.',
    example: { fails: parts(''), passes: parts('  on-call for P1\n') },
    fixable: true,
    check: { reads: 'agreement', run: checkBackups },
};

function* checkBackups(agreement: Agreement): Generator<Problem> {
    for (const backup of agreement.backups) yield* checkBackup(backup, agreement);
}

function* checkBackup(backup: Backup, agreement: Agreement): Generator<Problem> {
    const rto = limitIn(backup.recoveryTime);
    if (!backup.recoveryTime || rto?.clock !== 'elapsed' || backup.subjects.length === 0) return;
    const tiers = tiersCovering(backup.subjects, agreement);
    const closed = Math.min(...tiers.map(closedFor));
    if (tiers.length === 0 || (longestElapsed(rto, undefined) ?? Infinity) > closed) return;
    const { span } = backup.recoveryTime.provenance;
    const urgent = agreement.priorities[0]?.name.value ?? 'P1';
    const newText = formatDuration({ ...rto, clock: 'business' });
    const isShort = ['minute', 'hour', 'day'].includes(rto.unit);
    yield {
        message: `Restoring "${backup.label?.value ?? backup.name.value}" ${formatWithin(rto)} runs day and night, but ${formatList(tiers.map(tier => `tier \`${tier.name.value}\``))} ${tiers.length === 1 ? 'is' : 'are'} closed for up to ${formatMinutes(closed)} with nobody on call: the time can run out while nobody is at work.`,
        help: `Promise \`rto ${newText}\`, or write \`on-call for ${urgent}\` in a tier.`,
        span,
        fixes: isShort ? [{ title: `Change to ${newText}`, edits: [{ span, newText }] }] : [],
    };
}

/** For how many minutes nobody works for a tier at most; 0 where its hours are not stated or somebody is on call. */
function closedFor(tier: Tier): number {
    return tier.hours && tier.onCall.length === 0 ? longestClosure(tier.hours.value) : 0;
}
