import type { Agreement } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';

const service = (excludes: string): string =>
    `service help-desk "Help desk" {\n  includes "Unlimited remote support"\n${excludes}}\n`;

export const unlimitedWithoutBounds: Rule = {
    code: 'E11',
    slug: 'unlimited-without-bounds',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A service is called unlimited and nothing says what that does not include.',
    explanation:
        'Unlimited support for what: also for the private printer of the managing director, and for the office move? Say with `excludes` what does not belong to it, so that the provider can keep the promise and the client can rely on it.',
    example: {
        fails: service(''),
        passes: service('  excludes "Projects, moves and training"\n'),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkServices },
};

function* checkServices(agreement: Agreement): Generator<Problem> {
    for (const { name, label, includes, excludes } of agreement.services) {
        const claim = [label, ...includes].find(fact => fact && /\bunlimited\b/i.test(fact.value));
        if (!claim || excludes.length > 0) continue;
        yield {
            message: `Service \`${name.value}\` promises "${claim.value}" without saying what that does not include.`,
            help: 'Say what does not belong to it with `excludes`.',
            span: claim.provenance.span,
        };
    }
}
