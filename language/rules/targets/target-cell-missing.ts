import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_P1, EXAMPLE_P2, exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

const tier = (row: string): string =>
    `tier standard "Standard" {\n  target P1 respond 15 min, resolve 4 hours\n${row}}`;

export const targetCellMissing: Rule = {
    code: 'D18',
    slug: 'target-cell-missing',
    severity: 'error',
    profile: 'core',
    summary: 'A tier with targets says nothing about one of the priorities.',
    explanation:
        'A client whose ticket has a priority that the tier does not mention cannot tell whether a promise was forgotten or never meant. Every priority gets a row. Where nothing is promised, the row says so: `target P4 respond none, resolve best effort`.',
    example: {
        fails: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('')),
        passes: exampleAgreement(EXAMPLE_P1, EXAMPLE_P2, tier('  target P2 respond none, resolve best effort\n')),
    },
    fixable: true,
    check: { reads: 'agreement', run: checkTiers },
};

function* checkTiers(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const tier of agreement.tiers) {
        if (tier.targets.length === 0) continue;
        const stated = new Set(tier.targets.map(target => target.priority));
        const ofBase = tier.base && new Set(tier.base.value.targets.map(target => target.priority));
        for (const priority of agreement.priorities) {
            // What a tier lacks because the tier that it extends lacks it, is added there.
            if (stated.has(priority) || (ofBase && ofBase.size > 0 && !ofBase.has(priority))) continue;
            const row = `target ${priority.name.value} respond none, resolve none`;
            yield {
                message: `Tier \`${tier.name.value}\` says nothing about ${priority.name.value}, so it is open whether a promise was forgotten or none is made.`,
                help: `Add a row such as \`target ${priority.name.value} respond 8 hours, resolve best effort\`; write \`none\` where nothing is promised.`,
                span: tier.name.provenance.span,
                fixes: [{ title: `Add \`${row}\``, edits: [insertStatement(tier.provenance.span, row, sources)] }],
            };
        }
    }
}
