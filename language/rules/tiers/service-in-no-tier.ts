import type { Agreement } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

const SERVICES = 'service servers "Server monitoring"\nservice network "Network administration"';

export const serviceInNoTier: Rule = {
    code: 'E03',
    slug: 'service-in-no-tier',
    severity: 'warning',
    profile: 'core',
    summary: 'A service belongs to no tier.',
    explanation:
        'The contract describes the service, but no tier contains it: a client who reads about it cannot buy it, and one who expects it will not get it. Cover it in a tier, also as `optional` at a price, or take it out of the agreement.',
    example: {
        fails: exampleAgreement(SERVICES, 'tier standard "Standard" {\n  covers servers\n}'),
        passes: exampleAgreement(SERVICES, 'tier standard "Standard" {\n  covers servers, network\n}'),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkServices },
};

const MOST_FIXES = 3;

function* checkServices(agreement: Agreement, sources: Sources): Generator<Problem> {
    if (agreement.tiers.length === 0) return;
    const covered = new Set(
        agreement.tiers.flatMap(tier =>
            tier.coverage.flatMap(({ value }) => (value.kind === 'excluded' ? [] : [value.service])),
        ),
    );
    for (const service of agreement.services) {
        if (covered.has(service)) continue;
        const statement = `covers ${service.name.value}`;
        yield {
            message: `Service \`${service.name.value}\` belongs to no tier, so the contract describes what no client gets.`,
            help: `Write \`${statement}\` in a tier, or remove the service.`,
            span: service.name.provenance.span,
            fixes: agreement.tiers.slice(0, MOST_FIXES).map(tier => ({
                title: `Cover it in tier \`${tier.name.value}\``,
                edits: [insertStatement(tier.provenance.span, statement, sources)],
            })),
        };
    }
}
