import type { Agreement } from '../../agreement/model.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const recoveryObjectivesMissing: Rule = {
    code: 'I03',
    slug: 'recovery-objectives-missing',
    severity: 'warning',
    profile: 'practice',
    summary:
        'A backup has no recovery point objective or no recovery time objective, and the missing one is not declared as none.',
    explanation:
        'How much may be lost and how long it may take are the two questions that a client asks about backups. A written `none` answers them honestly; silence leaves each party with its own hope.',
    example: {
        fails: exampleBackup({ rto: '' }),
        passes: exampleBackup(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkObjectives },
};

function* checkObjectives(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, recoveryPoint, recoveryTime, provenance } of agreement.backups) {
        const absent = [...(recoveryPoint ? [] : ['rpo']), ...(recoveryTime ? [] : ['rto'])];
        if (absent.length === 0) continue;
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
