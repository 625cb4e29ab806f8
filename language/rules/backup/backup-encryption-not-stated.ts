import type { Agreement } from '../../agreement/model.js';
import { insertText } from '../insertion.js';
import type { Problem, Rule } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const backupEncryptionNotStated: Rule = {
    code: 'I13',
    slug: 'backup-encryption-not-stated',
    severity: 'warning',
    profile: 'practice',
    summary: 'A backup copy is not said to be encrypted.',
    explanation:
        'A backup holds everything at once and is often carried elsewhere. Without encryption a lost tape or an open bucket is a data breach (CIS Controls 11.3).',
    example: {
        fails: exampleBackup({ copy: 'copy offsite "Leeds" immutable' }),
        passes: exampleBackup(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkCopies },
};

function* checkCopies(agreement: Agreement): Generator<Problem> {
    for (const { copies } of agreement.backups) {
        for (const { value, provenance } of copies) {
            if (value.properties.includes('encrypted')) continue;
            const { span } = provenance;
            const separator = value.properties.length > 0 ? ', ' : ' ';
            yield {
                message: `The ${value.site} copy is not said to be encrypted, so whoever gets hold of it can read everything.`,
                help: 'Add `encrypted`.',
                span,
                fixes: [
                    { title: 'Encrypt the copy', edits: [insertText(span.uri, span.end, `${separator}encrypted`)] },
                ],
            };
        }
    }
}
