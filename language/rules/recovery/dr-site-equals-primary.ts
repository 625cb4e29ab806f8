import type { Agreement } from '../../agreement/model.js';
import { exampleBackup } from '../backup/example-backup.js';
import type { Problem, Rule } from '../rule.js';
import { overlap } from '../subjects.js';

const parts = (site: string): string =>
    `${exampleBackup({ copy: 'copy onsite "Sheffield" encrypted\n  copy offsite "Leeds" encrypted, immutable' })}\nrecovery plan "Recovery" {\n  protects servers\n  site "${site}"\n}\n`;

export const drSiteEqualsPrimary: Rule = {
    code: 'J04',
    slug: 'dr-site-equals-primary',
    severity: 'warning',
    profile: 'core',
    summary: 'The disaster recovery site is the site where the systems already are.',
    explanation:
        'A recovery site helps when the first site is lost. When both are one place, the fire that takes the servers takes their recovery as well. The place of an `onsite` copy shows where the systems are.',
    example: { fails: parts('Sheffield'), passes: parts('Leeds') },
    fixable: false,
    check: { reads: 'declarations', run: checkSites },
};

function* checkSites(agreement: Agreement): Generator<Problem> {
    for (const { site, subjects } of agreement.recoveries) {
        if (!site) continue;
        for (const backup of agreement.backups.filter(each => overlap(each.subjects, subjects))) {
            const copy = backup.copies.find(
                ({ value }) => value.site === 'onsite' && value.location && isSamePlace(value.location, site.value),
            );
            if (!copy) continue;
            yield {
                message: `The recovery site "${site.value}" is where "${backup.label?.value ?? backup.name.value}" has its on-site copy: what destroys the systems there destroys their recovery as well.`,
                help: 'Name a site at another place.',
                span: site.provenance.span,
                related: [{ message: 'The on-site copy is kept here.', span: copy.provenance.span }],
            };
        }
    }
}

/** Whether two names of places are the same but for case and spaces. */
function isSamePlace(a: string, b: string): boolean {
    const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
    return plain(a) === plain(b);
}
