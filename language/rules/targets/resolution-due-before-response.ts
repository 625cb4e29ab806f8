import type { Agreement, Target } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import { compareDurations } from '../../values/duration.js';
import { formatDuration, formatMinutes, formatWeekMinute } from '../../values/formatting.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { violationsOf, type StartComparison } from './clocks.js';
import { isOfScope, limitOf, runOnOneClock, tierTargets } from './tier-targets.js';

const PARTS = `${EXAMPLE_CALENDAR}\n\n${EXAMPLE_P1}\n\n`;

export const resolutionDueBeforeResponse: Rule = {
    code: 'D02',
    slug: 'resolution-due-before-response',
    severity: 'warning',
    profile: 'core',
    summary: 'Resolution and response run on different clocks, and for some tickets the resolution falls due first.',
    explanation:
        'A response in business hours waits for Monday; a resolution in elapsed hours does not. For a ticket of Friday evening the resolution is then due before anybody has to answer. The rule follows both clocks for every minute of a fortnight, without and with a public holiday, and says for which share of the tickets it happens. When it happens for every ticket, it is an error.',
    example: {
        fails: `${PARTS}tier standard "Standard" {\n  target P1 respond 8 business hours, resolve 24 hours\n}\n`,
        passes: `${PARTS}tier standard "Standard" {\n  target P1 respond 8 business hours, resolve 16 business hours\n}\n`,
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTargets },
};

function* checkTargets(agreement: Agreement): Generator<Problem> {
    const known = new Map<string, StartComparison | undefined>();
    const compared = (respond: Target, resolve: Target): StartComparison | undefined => {
        const key = [respond, resolve].map(keyOf).join(' | ');
        if (!known.has(key)) known.set(key, violationsOf(respond, resolve));
        return known.get(key);
    };
    for (const { tier, scope, targets } of tierTargets(agreement)) {
        const respond = targets.get('respond');
        const resolve = targets.get('resolve');
        if (!respond || !resolve || !isOfScope(scope, respond, resolve)) continue;
        const [response, resolution] = [limitOf(respond), limitOf(resolve)];
        if (!response || !resolution) continue;
        // On one clock the shorter one is clear, and D01 has reported it.
        if (runOnOneClock(respond, resolve) && compareDurations(response, resolution) !== undefined) continue;
        const violations = compared(respond, resolve);
        if (!violations?.worst) continue;
        const always = violations.share === 1;
        yield {
            message: `In tier \`${tier.name.value}\` the resolution of ${formatScope(scope)} (${formatDuration(resolution)}) falls due before the response (${formatDuration(response)}) for ${always ? 'every ticket' : `${shareOf(violations)} of the times at which a ticket can arrive`}. ${exampleOf(violations)}`,
            help: 'Promise both on the same clock, or make the resolution longer.',
            span: resolve.promise.provenance.span,
            severity: always ? 'error' : 'warning',
            related: [{ message: 'The response is promised here.', span: respond.promise.provenance.span }],
        };
    }
}

function keyOf(target: Target): string {
    const limit = limitOf(target);
    const clock =
        limit?.clock === 'business' ? `business time of ${target.clock.calendar?.name.value}` : 'elapsed time';
    return `${limit?.amount.exact.toFixed()} ${limit?.unit} of ${clock}`;
}

function shareOf({ share, holiday }: StartComparison): string {
    const percent = Math.max(0.1, share * 100).toFixed(1);
    return holiday ? `${percent}% (in a fortnight with a public holiday)` : `${percent}%`;
}

function exampleOf({ worst, holiday }: StartComparison): string {
    if (!worst) return '';
    const before = holiday ? ' before a holiday' : '';
    return `A ticket of ${formatWeekMinute(worst.start)}${before} has to be resolved ${formatMinutes(worst.difference)} before it has to be answered.`;
}
