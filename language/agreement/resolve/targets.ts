import * as ast from '../../generated/ast.js';
import { METRICS, type Calendar, type PromiseClock, type Target, type TicketScope, type Tier } from '../model.js';
import { isSameScope, narrowings } from '../ticket-scope.js';
import { present, type Resolution } from './resolution.js';
import { readSubject } from './services.js';
import { asInherited, propertyFact, provenanceOf } from './spans.js';
import { readLink, readStatement } from './statements.js';
import { readLine, readTimeTarget } from './values.js';

/**
 * The promises of a tier. Its own promise takes the place of the inherited one for the same tickets and metric, and of
 * nothing else. Inherited business time runs in the hours of the tier that inherits it, unless its row names a calendar.
 */
export function readTargets(
    node: ast.Tier,
    hours: Calendar | undefined,
    base: Tier | undefined,
    resolution: Resolution,
): Target[] {
    const clock: PromiseClock = hours
        ? { calendar: hours, namedBy: 'tier' }
        : { calendar: resolution.onlyCalendar, namedBy: 'agreement' };
    const own = node.statements.filter(ast.isTargetRow).flatMap(row => readRow(row, clock, resolution));
    const kept = (base?.targets ?? []).filter(
        target => !own.some(each => each.metric === target.metric && isSameScope(each.scope, target.scope)),
    );
    const inherited = kept.map((target): Target => ({
        ...target,
        clock: target.clock.namedBy === 'row' ? target.clock : clock,
        promise: { value: target.promise.value, provenance: asInherited(target.promise.provenance) },
        provenance: asInherited(target.provenance),
    }));
    return inOrder([...own, ...inherited], resolution);
}

function readRow(row: ast.TargetRow, clock: PromiseClock, resolution: Resolution): Target[] {
    const scope = readScope(row, resolution);
    if (!scope) return [];
    const named = row.calendar && resolution.calendar(row.calendar.ref);
    return present(
        row.commitments.map((commitment): Target | undefined => {
            const promise = readTimeTarget(commitment.target);
            if (!promise || !commitment.metric) return undefined;
            return {
                label: readLine(row.label),
                scope,
                metric: commitment.metric,
                promise: propertyFact(commitment, 'target', promise),
                clock: row.calendar ? { calendar: named, namedBy: 'row' } : clock,
                start: commitment.start?.event,
                stop: commitment.stop,
                pauses: commitment.pauses,
                resets: commitment.resets,
                attainment: commitment.attainment && readStatement(commitment.attainment),
                strength: commitment.strength,
                owner: row.owner,
                provenance: provenanceOf(commitment),
            };
        }),
    );
}

/** `undefined` where a part could not be linked: without it the promise would be for more tickets than is meant. */
function readScope(row: ast.TargetRow, resolution: Resolution): TicketScope | undefined {
    const scope: TicketScope = {
        priority: resolution.priority(row.priority?.ref),
        tickets: row.tickets,
        subject: readSubject(row.subject?.ref, resolution),
        delivery: row.delivery,
        team: row.team && readLink(row.team),
        band: resolution.timeBand(row.band?.ref),
    };
    const isWhole =
        (row.all || scope.priority) &&
        (!row.subject || scope.subject) &&
        (!row.team || scope.team) &&
        (!row.band || scope.band);
    return isWhole ? scope : undefined;
}

function inOrder(targets: readonly Target[], { priorityOrder }: Resolution): Target[] {
    const order = new Map(priorityOrder.map((priority, index) => [priority.name, index]));
    const rank = ({ scope: { priority }, metric }: Target): number =>
        (order.get(priority?.name.value ?? '') ?? order.size) * METRICS.length + METRICS.indexOf(metric);
    return [...targets].sort((a, b) => rank(a) - rank(b) || narrowings(a.scope) - narrowings(b.scope));
}
