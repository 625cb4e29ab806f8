import { bindingOf, optionsOf, pricingOf } from '../../agreement/choices.js';
import type { Agreement, Service } from '../../agreement/model.js';
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
        'The contract describes the service, but no tier contains it: a client who reads about it cannot buy it, and one who expects it will not get it. Cover it in a tier, also as `optional` at a price, give it a price of its own in `pricing`, such as `rate "Cabling" GBP 60.00 per hour for cabling`, or take it out of the agreement.',
    example: {
        fails: exampleAgreement(SERVICES, 'tier standard "Standard" {\n  covers servers\n}'),
        passes: exampleAgreement(SERVICES, 'tier standard "Standard" {\n  covers servers, network\n}'),
    },
    fixable: true,
    reportsAbsence: true,
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
    const sold = soldBeside(agreement);
    for (const service of agreement.services) {
        if (covered.has(service) || sold(service)) continue;
        const statement = `covers ${service.name.value}`;
        yield {
            message: `Service \`${service.name.value}\` belongs to no tier, so the contract describes what no client gets.`,
            help: `Write \`${statement}\` in a tier, bind a fee or a rate to it with \`for ${service.name.value}\`, or remove the service.`,
            span: service.name.provenance.span,
            fixes: agreement.tiers.slice(0, MOST_FIXES).map(tier => ({
                title: `Cover it in tier \`${tier.name.value}\``,
                edits: [insertStatement(tier.provenance.span, statement, sources)],
            })),
        };
    }
}

/** Whether a service has a price of its own beside the tiers: one that is bound to it, or that has its name. */
function soldBeside(agreement: Agreement): (service: Service) => boolean {
    const statements = pricingOf(agreement).flatMap(topic => topic.statements);
    const bound = new Set(statements.flatMap(each => optionsOf(bindingOf(each)).map(({ name }) => name)));
    const labels = new Set(statements.flatMap(each => ('label' in each ? (each.label?.toLowerCase() ?? []) : [])));
    return ({ name, label, category }) =>
        bound.has(name.value) ||
        (category !== undefined && bound.has(category)) ||
        (label !== undefined && labels.has(label.value.trim().toLowerCase()));
}
