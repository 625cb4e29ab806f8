import type { Agreement } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { formatWithin } from '../../values/formatting.js';
import { compareDurations } from '../../values/duration.js';
import type { Problem, Rule } from '../rule.js';
import { isOfScope, limitOf, runOnOneClock, tierTargets } from './tier-targets.js';

export const resolutionShorterThanResponse: Rule = {
    code: 'D01',
    slug: 'resolution-shorter-than-response',
    severity: 'error',
    profile: 'core',
    summary: 'The resolution target is shorter than the response target on the same clock.',
    explanation:
        'A ticket cannot be solved before anybody has answered it. One of the two numbers is a slip, and a court would have to guess which.',
    example: {
        fails: 'priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\n\ntier standard "Standard" {\n  target P1 respond 4 hours, resolve 1 hour\n}\n',
        passes: 'priority P1 "Critical" {\n  means "Business operations are halted."\n  example "The ERP system is down."\n}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, resolve 4 hours\n}\n',
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTargets },
};

function* checkTargets(agreement: Agreement): Generator<Problem> {
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const respond = targets.get('respond');
        const resolve = targets.get('resolve');
        if (!respond || !resolve || !isOfScope(scope, respond, resolve) || !runOnOneClock(respond, resolve)) continue;
        const response = limitOf(respond);
        const resolution = limitOf(resolve);
        if (!response || !resolution || (compareDurations(resolution, response) ?? 0) >= 0) continue;
        yield {
            message: `Tier \`${tier.name.value}\` promises to resolve ${formatScope(scope)} ${formatWithin(resolution)}, but to respond only ${formatWithin(response)}: nothing can be resolved before it is answered.`,
            help: 'Make the resolution at least as long as the response.',
            span: resolve.promise.provenance.span,
            related: [{ message: 'The response is promised here.', span: respond.promise.provenance.span }],
        };
    }
}
