import type { Agreement } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { formatDuration, formatWithin } from '../../values/formatting.js';
import { EXAMPLE_P1 } from '../example.js';
import { isSurelyLonger } from '../limits.js';
import type { Problem, Rule } from '../rule.js';
import { isOfScope, limitOf, tierTargets } from './tier-targets.js';

const tier = (update: string): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n  target P1 respond 15 min, update every ${update}, resolve 4 hours\n}\n`;

export const updateCadenceLongerThanResolution: Rule = {
    code: 'D16',
    slug: 'update-cadence-longer-than-resolution',
    severity: 'warning',
    profile: 'core',
    summary: 'Updates are promised less often than the ticket takes to be resolved.',
    explanation:
        'When the first update is due after the resolution, no update is ever due, and the promise is empty. Make the interval shorter than the resolution, or promise no updates.',
    example: { fails: tier('6 hours'), passes: tier('30 min') },
    fixable: false,
    check: { reads: 'declarations', run: checkUpdates },
};

function* checkUpdates(agreement: Agreement): Generator<Problem> {
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const update = targets.get('update');
        const resolve = targets.get('resolve');
        if (!update || !resolve || !isOfScope(scope, update, resolve)) continue;
        const [cadence, resolution] = [limitOf(update), limitOf(resolve)];
        // Updates may be due before the event from which the resolution runs.
        if (update.start !== resolve.start) continue;
        // Where the two run on different clocks and the update is later for some tickets only, the others still get
        // updates.
        if (!cadence || !resolution || !isSurelyLonger(cadence, resolution)) continue;
        yield {
            message: `Tier \`${tier.name.value}\` updates the client on ${formatScope(scope)} every ${formatDuration(cadence)}, but resolves it ${formatWithin(resolution)}: no update would ever be due.`,
            help: 'Make the interval of the updates shorter than the resolution.',
            span: update.promise.provenance.span,
            related: [{ message: 'The resolution is promised here.', span: resolve.promise.provenance.span }],
        };
    }
}
