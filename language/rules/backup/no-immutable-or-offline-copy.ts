import type { Agreement, BackupCopy } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const noImmutableOrOfflineCopy: Rule = {
    code: 'I14',
    slug: 'no-immutable-or-offline-copy',
    severity: 'warning',
    profile: 'practice',
    summary: 'No backup copy is immutable, offline, or encrypted in the cloud.',
    explanation:
        'Ransomware looks for backups first. A copy that cannot be changed, that no network reaches, or that a cloud service keeps apart from the systems is what is left afterwards (CIS Controls 11.4). What is kept by others has to be encrypted.',
    example: {
        fails: exampleBackup({ copy: 'copy offsite "Leeds" encrypted' }),
        passes: exampleBackup(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkCopies },
};

function* checkCopies(agreement: Agreement): Generator<Problem> {
    for (const { name, label, copies } of agreement.backups) {
        if (copies.length === 0 || copies.some(({ value }) => isIsolated(value))) continue;
        yield {
            message: `No copy of "${label?.value ?? name.value}" is immutable, offline or encrypted in the cloud, so an attacker in the network can destroy all of them.`,
            help: 'Mark a copy as `immutable` or `offline`, or add an encrypted copy in the `cloud`.',
            span: name.provenance.span,
        };
    }
}

/** Whether what destroys the systems leaves a copy alone. */
function isIsolated({ site, properties }: BackupCopy): boolean {
    return (
        properties.includes('immutable') ||
        properties.includes('offline') ||
        (site === 'cloud' && properties.includes('encrypted'))
    );
}
