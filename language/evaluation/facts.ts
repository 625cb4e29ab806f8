import type { Choice } from '../agreement/choices.js';
import type { WorkedExample } from '../agreement/model.js';
import type * as ast from '../generated/ast.js';
import type { Link } from '../agreement/statement.js';
import type { Decimal } from '../values/decimal.js';
import type { Duration } from '../values/duration.js';
import type { Money } from '../values/money.js';
import type { Moment } from '../values/moment.js';
import { parseTimeOfDay } from '../values/opening.js';
import type { Percentage } from '../values/percentage.js';
import type { Quantity } from '../values/period.js';

/** What an example gives. */
export interface Facts {
    readonly uptime: Percentage | undefined;
    readonly availability: Link | undefined;
    readonly indicators: readonly MeasuredIndicator[];
    readonly fees: Money | undefined;
    /** The tiers, services, categories and availabilities that the client has chosen. */
    readonly choices: readonly Choice[];
    readonly priority: Link | undefined;
    readonly received: Moment | undefined;
    /** The kind of ticket. */
    readonly ticket: ast.TicketKind | undefined;
    readonly delivery: ast.Delivery | undefined;
    readonly service: Link | undefined;
    readonly team: Link | undefined;
    readonly environment: Link | undefined;
    readonly client: Link | undefined;
    readonly quantities: readonly Quantity[];
    readonly items: readonly PricedItem[];
    /** Answers to the questions of a priority matrix: `impact` is `high`. */
    readonly answers: ReadonlyMap<string, string>;
}

/** An indicator and the value that was measured: a percentage or a score. */
export interface MeasuredIndicator {
    readonly link: Link;
    readonly value: Decimal;
}

/** What the prices name between quotes: a condition that holds, a base with its amount, or work and how long it took. */
export interface PricedItem {
    readonly label: string;
    readonly amount: Money | undefined;
    readonly worked: Duration | undefined;
}

export function factsOf({ given }: WorkedExample): Facts {
    const find = <T>(pick: (each: WorkedExample['given'][number]) => T | undefined): T | undefined => {
        for (const each of given) {
            const found = pick(each);
            if (found !== undefined) return found;
        }
        return undefined;
    };
    const choices = given.flatMap(({ tier, service, category, chosen, quantities, period }): Choice[] => {
        const subject = tier ?? service ?? category ?? chosen;
        return subject ? [{ subject, quantities, period }] : [];
    });
    return {
        uptime: find(each => each.uptime),
        availability: find(each => each.availability),
        indicators: given.flatMap(({ indicator, value, score }) => {
            const measured = value?.percent ?? score;
            return indicator && measured ? [{ link: indicator, value: measured }] : [];
        }),
        fees: find(each => each.fees),
        choices,
        priority: find(each => each.priority),
        received: find(each => {
            const minute = parseTimeOfDay(each.time);
            return each.date && minute !== undefined ? { date: each.date, minute } : undefined;
        }),
        ticket: find(each => each.ticket),
        delivery: find(each => each.delivery),
        service: find(each => each.service),
        team: find(each => each.team),
        environment: find(each => each.environment),
        client: find(each => each.client),
        quantities: given.flatMap(each => each.quantity ?? []),
        items: given.flatMap(({ item: label, amount, worked }) =>
            label === undefined ? [] : { label, amount, worked },
        ),
        answers: new Map(
            given.flatMap(({ axis, answer }) =>
                axis === undefined || answer === undefined ? [] : [[axis, answer] as const],
            ),
        ),
    };
}
