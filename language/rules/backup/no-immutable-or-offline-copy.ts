import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const noImmutableOrOfflineCopy: Rule = {
    code: 'I14',
    slug: 'no-immutable-or-offline-copy',
    severity: 'warning',
    profile: 'practice',
    summary: 'No backup copy is immutable or offline.',
    explanation:
        'Ransomware looks for backups first. A copy that cannot be changed, or that no network reaches, is what is left afterwards (CIS Controls 11.4).',
    example: {
        fails: exampleBackup({ copy: 'copy offsite "Leeds" encrypted' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkCopies },
};

function* checkCopies(agreement: Agreement): Generator<Problem> {
    for (const { name, label, copies } of agreement.backups) {
        const isSafe = copies.some(
            ({ value }) => value.properties.includes('immutable') || value.properties.includes('offline'),
        );
        if (isSafe || copies.length === 0) continue;
        yield {
            message: `No copy of "${label?.value ?? name.value}" is immutable or offline, so an attacker in the network can destroy all of them.`,
            help: 'Mark a copy as `immutable` or `offline`.',
            span: name.provenance.span,
        };
    }
}
