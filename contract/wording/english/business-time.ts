import type { Calendar, Target } from '../../../language/agreement/model.js';
import { missing, paragraph, reference, say } from '../../building.js';
import type { Block, Content } from '../../document.js';
import { capital, sayList } from './values.js';
import { labelOf, priorityLabel } from './terms.js';

/** Whether a promise is counted in business time. */
export function isBusiness(target: Target): boolean {
    const promise = target.promise.value;
    return promise.kind === 'within' && promise.duration.clock === 'business';
}

/** In which hours business time runs, for each calendar and the priorities that it holds for. */
export function businessTime(targets: readonly Target[], named: (calendar: Calendar) => Content): Block[] {
    const byCalendar = new Map<Calendar | undefined, Target[]>();
    for (const target of targets.filter(isBusiness))
        byCalendar.set(target.calendar, [...(byCalendar.get(target.calendar) ?? []), target]);
    return [...byCalendar].map(([calendar, found]) => {
        const hours = calendar ? named(calendar) : [missing('hours in which business time runs')];
        const priorities = [...new Set(found.map(target => priorityLabel(target.priority)))];
        const scope = byCalendar.size > 1 ? ` for ${sayList(priorities)}` : '';
        return paragraph(
            say`Time in ${businessUnits(found)}${scope} runs only within ${hours}.`,
            found[0]?.provenance.span,
        );
    });
}

/** `Support Hours (clause 6.1)` */
export function calendarWithClause(calendar: Calendar): Content {
    return say`${labelOf(calendar)} (${reference(`calendar-${calendar.name.value}`)})`;
}

function businessUnits(targets: readonly Target[]): string {
    const units = targets.flatMap(({ promise: { value } }) =>
        value.kind === 'within' ? [`Business ${capital(value.duration.unit)}s`] : [],
    );
    return sayList([...new Set(units)]);
}
