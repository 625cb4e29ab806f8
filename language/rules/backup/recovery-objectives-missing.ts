import type { Agreement, Backup } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { servicesOf } from '../subjects.js';
import { exampleBackup } from './example-backup.js';

export const recoveryObjectivesMissing: Rule = {
    code: 'I03',
    slug: 'recovery-objectives-missing',
    severity: 'warning',
    profile: 'practice',
    summary:
        'A backup has no recovery point objective or no recovery time objective, and the missing one is not declared as none.',
    explanation:
        'How much may be lost and how long it may take are the two questions that a client asks about backups. A written `none` answers them honestly; silence leaves each party with its own hope. A `recovery` block that protects the same services may state them as well.',
    example: {
        fails: exampleAgreement(exampleBackup({ rto: '' })),
        passes: exampleAgreement(exampleBackup()),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkObjectives },
};

function* checkObjectives(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const backup of agreement.backups) {
        const absent = [
            ...(isStated('recoveryPoint', backup, agreement) ? [] : ['rpo']),
            ...(isStated('recoveryTime', backup, agreement) ? [] : ['rto']),
        ];
        if (absent.length === 0) continue;
        const { name, label, provenance } = backup;
        const words = absent.map(word => `\`${word}\``).join(' and no ');
        const statements = absent.map(word => `${word} none`).join('\n');
        yield {
            message: `"${label?.value ?? name.value}" states no ${words}, so the client cannot tell what a loss would mean.`,
            help: 'Promise a time, or write `none`, `best effort` or `not applicable`.',
            span: name.provenance.span,
            fixes: [
                {
                    title: 'State that none is promised',
                    edits: [insertStatement(provenance.span, statements, sources)],
                },
            ],
        };
    }
}

/** Whether the backup states an objective, or the recovery plans state it for everything that the backup protects. */
function isStated(objective: 'recoveryPoint' | 'recoveryTime', backup: Backup, agreement: Agreement): boolean {
    if (backup[objective]) return true;
    const plans = agreement.recoveries.filter(recovery => recovery[objective]);
    const planned = new Set(plans.flatMap(recovery => [...servicesOf(recovery.subjects)]));
    const services = [...servicesOf(backup.subjects)];
    return services.length > 0 && services.every(service => planned.has(service));
}
