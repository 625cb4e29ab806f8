import type { Agreement, Coverage, Target, Tier } from '../../agreement/model.js';
import { wordScope } from '../../agreement/ticket-scope.js';
import { wordPrice, wordQuantity, wordTimeTarget } from '../../values/words.js';
import type { Problem, Rule } from '../rule.js';

const SERVICE = 'service servers "Server monitoring"\n\n';

export const emptyOrDuplicateTier: Rule = {
    code: 'E04',
    slug: 'empty-or-duplicate-tier',
    severity: 'warning',
    profile: 'core',
    summary: 'A tier covers no service, or two tiers promise exactly the same.',
    explanation:
        'A tier is what a client buys. One without services sells nothing, and two that do not differ leave the client to guess what the choice is about.',
    example: {
        fails: `${SERVICE}tier standard "Standard" {\n  price USD 45.00 per user per month\n}\n`,
        passes: `${SERVICE}tier standard "Standard" {\n  covers servers\n  price USD 45.00 per user per month\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement): Generator<Problem> {
    const known = new Map<string, Tier>();
    for (const tier of agreement.tiers) {
        const { span } = tier.name.provenance;
        if (tier.coverage.every(({ value }) => value.kind === 'excluded')) {
            yield {
                message: `Tier \`${tier.name.value}\` covers no service, so a client who chooses it gets nothing.`,
                help: 'Write `covers` and the names of its services.',
                span,
            };
            continue;
        }
        const promises = wordTier(tier);
        const earlier = known.get(promises);
        if (!earlier) known.set(promises, tier);
        else {
            yield {
                message: `Tier \`${tier.name.value}\` promises exactly the same as \`${earlier.name.value}\`, so a client has nothing to choose between.`,
                help: 'Say what sets the tiers apart, or remove one of them.',
                span,
                related: [{ message: 'The other tier is declared here.', span: earlier.name.provenance.span }],
            };
        }
    }
}

/** Everything that a tier promises, in an order that does not depend on that of the text. */
function wordTier(tier: Tier): string {
    const price = tier.price ? wordPrice(tier.price.value) : 'no price';
    const onCall = tier.onCall.map(({ value }) => value.name.value).sort();
    const coverage = tier.coverage.map(({ value }) => wordCoverage(value)).sort();
    const targets = tier.targets.map(wordTarget).sort();
    return JSON.stringify([price, tier.hours?.value.name.value, onCall, coverage, targets]);
}

function wordTarget({ scope, metric, promise, clock, start }: Target): string {
    return [wordScope(scope), metric, wordTimeTarget(promise.value), clock.calendar?.name.value, start].join(' ');
}

function wordCoverage(coverage: Coverage): string {
    const service = coverage.service.name.value;
    switch (coverage.kind) {
        case 'included':
        case 'excluded':
            return `${service} ${coverage.kind}`;
        case 'limited':
            return `${service} ${wordQuantity(coverage.limit)} ${coverage.overage ? wordPrice(coverage.overage) : ''}`;
        case 'optional':
            return `${service} optional ${coverage.price ? wordPrice(coverage.price) : ''}`;
    }
}
