import type { Calendar, Target, TicketScope, Tier } from '../../../language/agreement/model.js';
import { isSameScope, narrowings } from '../../../language/agreement/ticket-scope.js';
import { clause, column, paragraph, say, table } from '../../tree/building.js';
import type { Section } from '../../tree/document.js';
import { metricName } from './metrics.js';
import { metricsOf, sayTargets } from './promised-times.js';
import { NOTHING } from './tables.js';
import { labelOf } from './terms.js';
import { caseOf, ticketsOf } from './tickets.js';
import { capitalised } from './enumerations.js';

/** A table of the promises that are for some tickets of a priority only: a row for each case, a column for each metric. */
export function caseTable(tier: Tier, id: string, stated: Calendar | undefined): Section[] {
    const targets = tier.targets.filter(target => narrowings(target.scope) > 0);
    const [first] = targets;
    if (!first) return [];
    const source = first.provenance.span;
    const metrics = metricsOf(targets);
    const cases = alike(targets);
    const rows = cases.map(({ scope, found }) => ({
        cells: [
            say`${ticketsOf(scope.priority)}`,
            caseOf(scope),
            ...metrics.map(metric => {
                const promised = found.filter(target => target.metric === metric);
                return promised.length === 0 ? NOTHING : capitalised(sayTargets(promised, stated));
            }),
        ],
        source: found[0]?.provenance.span,
    }));
    const columns = [column('Priority'), column('Applies to'), ...metrics.map(metric => column(metricName(metric)))];
    const isAlone = targets.length === tier.targets.length;
    const lead = say`The Provider shall meet the following service levels for the Tickets of these cases${isAlone ? '' : ', in place of those of the table above,'} in the Service Tier ${labelOf(tier)}:`;
    const dashes = cases.some(({ found }) => metricsOf(found).length < metrics.length);
    return [
        clause(
            `${id}.special`,
            [
                paragraph(lead, source),
                table({ caption: undefined, columns, rows, source }),
                ...(cases.length > 1
                    ? [
                          paragraph(
                              say`If several cases with a time for a service level apply to a Ticket, the time of the narrowest case applies: the one whose Tickets all belong to the other cases as well.${dashes ? ' A dash means that the case does not change the service level.' : ''}`,
                              source,
                          ),
                      ]
                    : []),
            ],
            source,
        ),
    ];
}

/** The promises for the same tickets, for each scope, in the order of the text. */
function alike(targets: readonly Target[]): readonly { readonly scope: TicketScope; readonly found: Target[] }[] {
    const cases: { readonly scope: TicketScope; readonly found: Target[] }[] = [];
    for (const target of targets) {
        const known = cases.find(each => isSameScope(each.scope, target.scope));
        if (known) known.found.push(target);
        else cases.push({ scope: target.scope, found: [target] });
    }
    return cases;
}
