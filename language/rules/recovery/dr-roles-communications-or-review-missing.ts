import type { Agreement, Party } from '../../agreement/model.js';
import { formatList } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';
import { exampleRecovery } from './example-recovery.js';
import { plansOf } from './plans.js';

export const drRolesCommunicationsOrReviewMissing: Rule = {
    code: 'J05',
    slug: 'dr-roles-communications-or-review-missing',
    severity: 'warning',
    profile: 'practice',
    summary:
        'The disaster recovery provisions lack the roles of both parties, the communications or the post-incident review.',
    explanation:
        'In a disaster there is no time to find out who decides, who calls whom, and who looks at it afterwards. A plan that leaves this open loses the first hours.',
    example: {
        fails: exampleRecovery({ client: '', review: '' }),
        passes: exampleRecovery(),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkProvisions },
};

function* checkProvisions(agreement: Agreement): Generator<Problem> {
    for (const { name, label, communications, responsibilities, incidentReview } of plansOf(agreement)) {
        const roles = new Set(responsibilities.map(({ value }) => value.party.role));
        const absent = [
            ...(communications.length > 0 ? [] : ['how the parties speak with each other (`communication`)']),
            ...PARTIES.filter(role => !roles.has(role) && isDeclared(role, agreement)).map(
                role => `what the ${role} is \`responsible\` for`,
            ),
            ...(incidentReview ? [] : ['when the incident is reviewed (`review within … after incident`)']),
        ];
        if (absent.length === 0) continue;
        yield {
            message: `"${label?.value ?? name.value}" does not say ${formatList(absent)}.`,
            help: 'Add the statements, so that nobody has to settle it during a disaster.',
            span: name.provenance.span,
        };
    }
}

const PARTIES = ['provider', 'client'] as const;

/** Shared declarations cannot name the client of the agreement that they will be part of. */
function isDeclared(role: Party['role'], agreement: Agreement): boolean {
    return agreement.parties.some(party => party.role === role);
}
