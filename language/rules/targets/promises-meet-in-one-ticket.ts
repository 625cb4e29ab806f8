import type { Agreement, Target, TicketScope, Tier } from '../../agreement/model.js';
import { isSamePromise, termsOf } from '../../agreement/promises.js';
import {
    commonScope,
    containsScope,
    isCommonScope,
    isSameScope,
    scopesMeet,
    formatScope,
} from '../../agreement/ticket-scope.js';
import { meetOnHolidaysAlone } from '../../agreement/time-bands.js';
import { EXAMPLE_P1 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { PHASES } from './phases.js';
import { isWritten } from './tier-targets.js';
import { groupedBy } from '../../values/grouped.js';

const tier = (rows: readonly string[]): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n${rows.map(row => `  target ${row}\n`).join('')}}\n`;
const INCIDENTS = 'P1 incidents respond 30 min, resolve 8 hours';
const ON_SITE = 'P1 respond 1 hour delivered on-site';

export const promisesMeetInOneTicket: Rule = {
    code: 'D26',
    slug: 'promises-meet-in-one-ticket',
    severity: 'error',
    profile: 'core',
    summary: 'Two promises are for one and the same ticket, and neither is for fewer tickets than the other.',
    explanation:
        'Of two promises that are for a ticket, the one with the narrower scope holds: a row for incidents goes before the row for all tickets of the priority. Where neither is narrower, such as a row for incidents and one for work on site, nobody can tell which time an incident on site has. Two rows for the same tickets with different times are the same mistake. Narrow one of the rows, or add a row for the tickets that both are for.',
    example: {
        fails: tier([INCIDENTS, ON_SITE]),
        passes: tier([INCIDENTS, ON_SITE, 'P1 incidents respond 1 hour delivered on-site']),
    },
    fixable: false,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement): Generator<Problem> {
    for (const tier of agreement.tiers) {
        const byMetric = groupedBy(tier.targets, ({ metric }) => metric);
        for (const targets of byMetric.values()) yield* checkTargets(tier, targets);
    }
}

/** Each promise is compared with those before it, up to the first with which it collides. */
function* checkTargets(tier: Tier, targets: readonly Target[]): Generator<Problem> {
    for (const [index, target] of targets.entries()) {
        const other = targets.slice(0, index).find(each => collide(each, target, targets));
        if (!other || !isWritten(target, other)) continue;
        const [earlier, later] =
            other.provenance.span.offset <= target.provenance.span.offset ? [other, target] : [target, other];
        const same = isSameScope(earlier.scope, later.scope);
        yield {
            message: `Tier \`${tier.name.value}\` promises to ${PHASES[target.metric]} ${ticketOf(earlier.scope, later.scope)} ${formatTime(later, earlier)} and ${formatTime(earlier, later)}: nobody can tell which of the two holds.`,
            help: same
                ? 'Keep one of the rows, or say for which of the tickets each is.'
                : meetOnHolidays(earlier.scope, later.scope)
                  ? 'Whole holidays belong to both time bands: leave `holidays included` to one of them.'
                  : 'Make one of the rows narrower, or add a row for the tickets that both are for: of two promises the one for fewer tickets holds.',
            span: later.promise.provenance.span,
            related: [{ message: 'The other time is promised here.', span: earlier.promise.provenance.span }],
        };
    }
}

/** Whether some ticket has both promises, and no third one that is narrower than both. */
function collide(a: Target, b: Target, all: readonly Target[]): boolean {
    if (isSamePromise(a, b) || !scopesMeet(a.scope, b.scope)) return false;
    if (isSameScope(a.scope, b.scope)) return areForTheSame(a, b);
    if (containsScope(a.scope, b.scope) || containsScope(b.scope, a.scope)) return false;
    return !all.some(each => isCommonScope(each.scope, a.scope, b.scope));
}

/**
 * Two promises for the same tickets may both hold if they start with different events or are for different shares of
 * the tickets.
 */
function areForTheSame(a: Target, b: Target): boolean {
    const share = ({ attainment }: Target): string | undefined => attainment?.share?.percent.exact.toFixed();
    return a.start === b.start && share(a) === share(b);
}

/** A ticket that both promises are for. */
function ticketOf(a: TicketScope, b: TicketScope): string {
    const common = commonScope(a, b);
    if (common) return formatScope(common);
    const when = meetOnHolidays(a, b) ? ', on a public holiday,' : '';
    return `${formatScope(a)} that are also ${formatScope(b)}${when}`;
}

function meetOnHolidays({ band }: TicketScope, other: TicketScope): boolean {
    return band !== undefined && other.band !== undefined && meetOnHolidaysAlone(band, other.band);
}

/** The time of a promise, with what it says otherwise than the other one. */
function formatTime(target: Target, other: Target): string {
    const [time = '', ...terms] = termsOf(target);
    const [, ...others] = termsOf(other);
    const before = target.promise.value.kind === 'within' ? [target.metric === 'update' ? 'every' : 'within'] : [];
    return [...before, time, ...terms.filter((term, index) => term !== '' && term !== others[index])].join(' ');
}
