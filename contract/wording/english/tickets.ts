import type { Priority, TicketScope } from '../../../language/agreement/model.js';
import type * as ast from '../../../language/generated/ast.js';
import { say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { timeBand } from './statements/names.js';
import { labelOf, priorityLabel } from './terms.js';
import { capital } from './enumerations.js';

const TICKETS: Readonly<Record<ast.TicketType, string>> = {
    incidents: 'incidents',
    requests: 'requests',
    changes: 'changes',
    problems: 'problems',
    'security-incidents': 'security incidents',
    questions: 'questions',
};

/** The tickets of a priority, in the first cell of a row. */
export function ticketsOf(priority: Priority | undefined): string {
    return priority ? priorityLabel(priority) : 'All Tickets';
}

/** What narrows a scope beside its priority, with the clauses of what it names: `Incidents with work on site`. */
export function caseOf(scope: TicketScope): Content {
    const narrowed = [capital(noun(scope)), ...narrowedTo(scope)].join(' ');
    if (!scope.band) return [narrowed];
    const { name, kind } = scope.band;
    const band = timeBand({ kind, name: name.value, label: labelOf(scope.band) });
    return say`${narrowed} that are received during ${band}`;
}

/** The same in few words, without what every ticket is: `incidents, with work on site, received during Nights`. */
export function caseInBrief(scope: TicketScope): string {
    return [
        ...(scope.tickets === undefined ? [] : [noun(scope)]),
        ...narrowedTo(scope),
        ...(scope.band ? [`received during ${labelOf(scope.band)}`] : []),
    ].join(', ');
}

/** `P1 (Critical)`, `P1 (Critical), incidents` */
export function ticketsInBrief(scope: TicketScope): string {
    const narrowed = caseInBrief(scope);
    const tickets = ticketsOf(scope.priority);
    return narrowed === '' ? tickets : `${tickets} (${narrowed})`;
}

function noun({ tickets }: TicketScope): string {
    return tickets === undefined ? 'Tickets' : TICKETS[tickets];
}

function narrowedTo({ subject, team, delivery }: TicketScope): string[] {
    return [
        ...(subject === undefined
            ? []
            : [`about “${labelOf(subject.kind === 'service' ? subject.service : subject.category)}”`]),
        ...(team === undefined ? [] : [`handled by “${team.label}”`]),
        ...(delivery === undefined ? [] : [delivery === 'on-site' ? 'with work on site' : 'with remote work']),
    ];
}
