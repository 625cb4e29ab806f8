import type { Agreement } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import { limitIn } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from '../backup/example-backup.js';
import { hasClauseAbout } from '../structure/clauses-about.js';
import { servicesOf } from '../subjects.js';

export const rtoWithoutDrPlan: Rule = {
    code: 'J02',
    slug: 'rto-without-dr-plan',
    severity: 'warning',
    profile: 'core',
    summary: 'A recovery time objective is promised for services that no disaster recovery plan covers.',
    explanation:
        'A restore time can only be kept when somebody has planned how. The promise stands in the backup, but no recovery block says who does what when the system is gone. Where the parties want no plan, a `recovery` block that says `plan none` tells both of them, and the contract; a clause about it does as well.',
    example: {
        fails: exampleAgreement(exampleBackup()),
        passes: exampleAgreement(exampleBackup({ rto: 'rto none' })),
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkPlans },
};

function* checkPlans(agreement: Agreement): Generator<Problem> {
    const covered = new Set(agreement.recoveries.flatMap(recovery => [...servicesOf(recovery.subjects)]));
    // What a clause says of a plan, or of having none, is said.
    if (hasClauseAbout('disaster recovery', agreement)) return;
    // A plan that names no service is meant for all of them.
    if (agreement.recoveries.some(recovery => recovery.subjects.length === 0)) return;
    for (const { subjects, recoveryTime } of agreement.backups) {
        if (!recoveryTime || !limitIn(recoveryTime)) continue;
        const bare = [...servicesOf(subjects)].filter(service => !covered.has(service));
        if (bare.length === 0) continue;
        const names = bare.map(service => `\`${service.name.value}\``).join(', ');
        yield {
            message: `A recovery time is promised for ${names}, but no disaster recovery plan covers that.`,
            help: 'Add a `recovery` block that protects it, or let an existing one protect it. Where the parties want no plan, let that block say `plan none`.',
            span: recoveryTime.provenance.span,
        };
    }
}
