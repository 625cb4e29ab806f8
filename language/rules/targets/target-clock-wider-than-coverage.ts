import type { Agreement, Metric, Priority, Target, TicketScope, Tier } from '../../agreement/model.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import type { Fix } from '../../findings/finding.js';
import { longestElapsed } from '../../values/deadline.js';
import { formatDuration, formatWithin, formatMinutes } from '../../values/formatting.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1 } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { longestClosure } from './clocks.js';
import { PHASES } from './phases.js';
import { limitOf } from './tier-targets.js';

const tier = (statement: string): string =>
    `${EXAMPLE_CALENDAR}\n\n${EXAMPLE_P1}\n\ntier standard "Standard" {\n  hours support\n${statement}  target P1 respond 1 hour, resolve 4 hours\n}\n`;

export const targetClockWiderThanCoverage: Rule = {
    code: 'D13',
    slug: 'target-clock-wider-than-coverage',
    severity: 'error',
    profile: 'core',
    summary: 'A target in elapsed time can run out while nobody is at work.',
    explanation:
        'Elapsed time runs at night and on weekends. A tier that is served in office hours cannot keep a response of one hour for a ticket of Saturday morning, unless somebody is on call for it. Write `on-call for` the priority, choose wider `hours`, or promise business time. The rule is silent where the time is longer than the calendar is ever closed, for updates, which are given while a ticket is worked on, and for calls, which come in while somebody is there.',
    example: { fails: tier(''), passes: tier('  on-call for P1\n') },
    fixable: true,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement, sources: Sources): Generator<Problem> {
    for (const tier of agreement.tiers) {
        const closed = tier.hours ? longestClosure(tier.hours.value) : 0;
        if (!tier.hours || closed === 0) continue;
        const late = tier.targets.filter(target => runsOutWhileClosed(tier, target, closed, agreement));
        // One finding for each priority, however many times are promised: what is missing is somebody on call for it.
        for (const priority of new Set(late.map(target => target.scope.priority))) {
            const [first, ...others] = late.filter(target => target.scope.priority === priority);
            const limit = first && limitOf(first);
            if (!first || !limit) continue;
            const written = [first, ...others].find(target => target.provenance.origin === 'written');
            const { value: calendar } = tier.hours;
            yield {
                message: `Tier \`${tier.name.value}\` promises to ${PHASES[first.metric]} ${formatScope(first.scope)} ${formatWithin(limit)} of elapsed time, but is served in \`${calendar.name.value}\` only, which is closed for up to ${formatMinutes(closed)}: the time can run out while nobody is at work.`,
                help: 'Write `on-call for` and the priority, promise business time, or choose wider `hours`.',
                span: written?.promise.provenance.span ?? tier.name.provenance.span,
                related: [
                    { message: 'The tier is served in these hours.', span: tier.hours.provenance.span },
                    ...others.map(({ promise }) => ({
                        message: 'This time can run out as well.',
                        span: promise.provenance.span,
                    })),
                ],
                fixes: [...onCallFixes(tier, first, agreement, sources), ...businessFixes([first, ...others])],
            };
        }
    }
}

/** A call is answered while somebody is there to take it, and updates are given while a ticket is worked on. */
const WHILE_OPEN: ReadonlySet<Metric> = new Set(['update', 'answer-call']);

function runsOutWhileClosed(tier: Tier, target: Target, closed: number, agreement: Agreement): boolean {
    const limit = limitOf(target);
    if (limit?.clock !== 'elapsed') return false;
    if (WHILE_OPEN.has(target.metric) || isOnCall(tier, target.scope, agreement)) return false;
    return (longestElapsed(limit, undefined) ?? Infinity) <= closed && !isReportedInBase(tier, target);
}

function isReportedInBase(tier: Tier, target: Target): boolean {
    const inheritsAll = [target.provenance, tier.hours?.provenance].every(each => each?.origin === 'inherited');
    return inheritsAll && tier.onCall.every(fact => fact.provenance.origin === 'inherited');
}

function isOnCall(tier: Tier, scope: TicketScope, agreement: Agreement): boolean {
    const concerned = prioritiesOf(scope, agreement);
    return concerned.length > 0 && concerned.every(priority => hasOnCall(tier, priority));
}

function hasOnCall(tier: Tier, priority: Priority): boolean {
    return tier.onCall.some(fact => fact.value === priority);
}

/** A promise for all tickets is one for every priority. */
function prioritiesOf({ priority }: TicketScope, { priorities }: Agreement): readonly Priority[] {
    return priority ? [priority] : priorities;
}

function onCallFixes(tier: Tier, { scope }: Target, agreement: Agreement, sources: Sources): Fix[] {
    const absent = prioritiesOf(scope, agreement).filter(priority => !hasOnCall(tier, priority));
    if (absent.length === 0) return [];
    const statement = `on-call for ${absent.map(({ name }) => name.value).join(', ')}`;
    return [{ title: `Add \`${statement}\``, edits: [insertStatement(tier.provenance.span, statement, sources)] }];
}

function businessFixes(targets: readonly Target[]): Fix[] {
    const edits = targets.flatMap(target => {
        const limit = limitOf(target);
        const shortUnit = limit && ['minute', 'hour', 'day'].includes(limit.unit);
        if (!shortUnit || target.provenance.origin !== 'written') return [];
        return [{ span: target.promise.provenance.span, newText: formatDuration({ ...limit, clock: 'business' }) }];
    });
    const [first] = edits;
    if (!first || edits.length < targets.length) return [];
    return [{ title: `Change to ${edits.length === 1 ? first.newText : 'business time'}`, edits }];
}
