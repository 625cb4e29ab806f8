import type { Agreement } from '../../agreement/model.js';
import { formatList } from '../../values/formatting.js';
import { EXAMPLE_P1, exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { hasClauseAbout } from './clauses-about.js';

const TIER = 'tier standard "Standard" {\n  covers servers\n  target P1 respond 15 min, resolve 4 hours\n';
const parts = (...blocks: readonly string[]): string =>
    exampleAgreement('service servers "Server monitoring"', EXAMPLE_P1, ...blocks);

export const checklistSectionAbsent: Rule = {
    code: 'A17',
    slug: 'checklist-section-absent',
    severity: 'info',
    profile: 'practice',
    summary: 'A subject that agreements about managed services deal with is absent.',
    explanation:
        'Most disputes are about what an agreement does not mention. The usual subjects are the services, the service levels, backup, disaster recovery and pricing. An agreement may well leave one of them out; the rule says which, so that it is a decision and not an oversight. A clause, a schedule or an annex about a subject settles it as well.',
    example: {
        fails: parts(`${TIER}}`),
        passes: parts(
            `${TIER}  price USD 45.00 per user per month\n}`,
            'backup images "Servers" {\n  protects servers\n  every 4 hours\n  keep 30 days\n  rpo 4 hours\n  rto 8 hours\n  copy offsite "eu-west-2" encrypted, immutable\n  test restore quarterly\n}',
            'recovery disaster "Disaster recovery" {\n  protects servers\n  plan reviewed yearly\n  test failover quarterly\n  rpo 4 hours\n  rto 8 hours\n}',
        ),
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkSections },
};

const SECTIONS: readonly { readonly title: string; readonly isPresent: (agreement: Agreement) => boolean }[] = [
    { title: 'services', isPresent: ({ services }) => services.length > 0 },
    {
        title: 'service levels',
        isPresent: ({ tiers, availabilities }) =>
            availabilities.length > 0 || tiers.some(tier => tier.targets.length > 0),
    },
    {
        title: 'backup',
        isPresent: agreement => agreement.backups.length > 0 || hasClauseAbout('backup', agreement),
    },
    {
        title: 'disaster recovery',
        isPresent: agreement => agreement.recoveries.length > 0 || hasClauseAbout('disaster recovery', agreement),
    },
    {
        title: 'pricing',
        isPresent: agreement =>
            agreement.tiers.some(tier => tier.prices.length > 0) ||
            agreement.topics.some(topic => topic.kind === 'Pricing') ||
            hasClauseAbout('pricing', agreement),
    },
];

function* checkSections(agreement: Agreement): Generator<Problem> {
    const absent = SECTIONS.filter(section => !section.isPresent(agreement)).map(section => section.title);
    if (absent.length === 0 || !agreement.name) return;
    yield {
        message: `The agreement says nothing about ${formatList(absent)}, which agreements of this kind usually settle.`,
        help: 'Add what is meant to be agreed, or leave it if the parties settle it elsewhere.',
        span: agreement.name.provenance.span,
    };
}
