import { bandContains, bandContainsCommon, bandsMeet } from './time-bands.js';
import type { Subject, TicketScope } from './model.js';

/** The respects in which a scope can be narrowed. */
export const SCOPE_PARTS = ['priority', 'tickets', 'subject', 'team', 'delivery', 'band'] as const;
export type ScopePart = (typeof SCOPE_PARTS)[number];

/** Every ticket. */
export const ALL_TICKETS: TicketScope = {
    priority: undefined,
    tickets: undefined,
    subject: undefined,
    team: undefined,
    delivery: undefined,
    band: undefined,
};

/** Whether every ticket of the second scope is one of the first. */
export function containsScope(wide: TicketScope, narrow: TicketScope): boolean {
    return SCOPE_PARTS.every(part => containsPart(part, wide, narrow));
}

/** Whether one respect of a scope leaves out nothing of the other. */
export function containsPart(part: ScopePart, wide: TicketScope, narrow: TicketScope): boolean {
    if (wide[part] === undefined) return true;
    if (narrow[part] === undefined) return false;
    if (part === 'subject') return wide.subject !== undefined && containsSubject(wide.subject, narrow.subject);
    if (part === 'band') return !!wide.band && !!narrow.band && bandContains(wide.band, narrow.band);
    return nameOfPart(wide, part) === nameOfPart(narrow, part);
}

/** Whether some ticket is of both scopes. */
export function scopesMeet(a: TicketScope, b: TicketScope): boolean {
    return SCOPE_PARTS.every(part => {
        if (part === 'band') return !a.band || !b.band || bandsMeet(a.band, b.band);
        return containsPart(part, a, b) || containsPart(part, b, a);
    });
}

/** Whether two scopes are of the same tickets. */
export function isSameScope(a: TicketScope, b: TicketScope): boolean {
    return containsScope(a, b) && containsScope(b, a);
}

/** The tickets of both scopes; `undefined` where there are none, or where no scope says which they are. */
export function commonScope(a: TicketScope, b: TicketScope): TicketScope | undefined {
    const narrower = SCOPE_PARTS.map(part => (containsPart(part, a, b) ? b : containsPart(part, b, a) ? a : undefined));
    if (narrower.includes(undefined)) return undefined;
    return Object.assign({}, ...SCOPE_PARTS.map((part, index) => ({ [part]: narrower[index]?.[part] }))) as TicketScope;
}

/** Whether a scope is of just the tickets that are of both others. */
export function isCommonScope(scope: TicketScope, a: TicketScope, b: TicketScope): boolean {
    const isCommonBand = (): boolean =>
        !!scope.band && !!a.band && !!b.band && bandContainsCommon(scope.band, a.band, b.band);
    return (
        containsScope(a, scope) &&
        containsScope(b, scope) &&
        SCOPE_PARTS.every(
            part => containsPart(part, scope, a) || containsPart(part, scope, b) || (part === 'band' && isCommonBand()),
        )
    );
}

/** In how many respects beside its priority a scope is narrowed: 0 for a promise for all tickets of a priority. */
export function narrowings(scope: TicketScope): number {
    return SCOPE_PARTS.filter(part => part !== 'priority' && scope[part] !== undefined).length;
}

/** What a scope says in one respect, by its name in the agreement. */
export function nameOfPart(scope: TicketScope, part: ScopePart): string | undefined {
    switch (part) {
        case 'tickets':
        case 'delivery':
            return scope[part];
        case 'subject':
            return scope.subject && nameOfSubject(scope.subject);
        case 'team':
            return scope.team?.name;
        case 'priority':
        case 'band':
            return scope[part]?.name.value;
    }
}

function nameOfSubject(subject: Subject): string {
    return subject.kind === 'service' ? subject.service.name.value : subject.category.name.value;
}

/** A category contains its services. */
function containsSubject(wide: Subject, narrow: Subject | undefined): boolean {
    if (!narrow) return false;
    if (wide.kind === 'category' && narrow.kind === 'service')
        return narrow.service.category === wide.category.name.value;
    return wide.kind === narrow.kind && nameOfSubject(wide) === nameOfSubject(narrow);
}

/** The tickets of a scope as the language writes them: `P1 incidents of servers during nights`. */
export function formatScope(scope: TicketScope): string {
    const { priority, tickets, subject, delivery, team, band } = scope;
    return [
        priority?.name.value ?? (tickets ? 'all' : 'all tickets'),
        tickets,
        subject && `of ${nameOfSubject(subject)}`,
        delivery && `delivered ${delivery}`,
        team && `handled by ${team.name}`,
        band && `during ${band.name.value}`,
    ]
        .filter(word => word !== undefined)
        .join(' ');
}
