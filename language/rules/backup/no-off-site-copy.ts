import type { Agreement } from '../../agreement/model.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleBackup } from './example-backup.js';

export const noOffSiteCopy: Rule = {
    code: 'I07',
    slug: 'no-off-site-copy',
    severity: 'warning',
    profile: 'practice',
    summary: 'All backup copies are at one site, and none is off-site.',
    explanation:
        'Fire, flood, theft and ransomware reach everything at one place. Only a copy elsewhere survives them (CIS Controls 11.4).',
    example: {
        fails: exampleBackup({ copy: 'copy onsite "Leeds" encrypted, immutable' }),
        passes: exampleBackup(),
    },
    fixable: true,
    check: { reads: 'declarations', run: checkCopies },
};

function* checkCopies(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const { name, label, copies, provenance } of agreement.backups) {
        if (copies.some(({ value }) => value.site !== 'onsite')) continue;
        const statement = 'copy offsite "Second location" encrypted, immutable';
        yield {
            message: `"${label?.value ?? name.value}" has no copy off site, so one fire or one attack can take the data and its backup.`,
            help: 'Add a `copy offsite` or `copy cloud`.',
            span: name.provenance.span,
            fixes: [{ title: 'Add a copy off site', edits: [insertStatement(provenance.span, statement, sources)] }],
        };
    }
}
