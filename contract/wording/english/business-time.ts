import type { Calendar, Target, Tier } from '../../../language/agreement/model.js';
import { afterOpening, type Duration } from '../../../language/values/duration.js';
import { missing, paragraph, reference, say } from '../../tree/building.js';
import type { Block, Content } from '../../tree/document.js';
import { capital, sayList } from './enumerations.js';
import { labelOf } from './terms.js';

/** Whether a promise is counted in business time. */
export function isBusiness(target: Target): boolean {
    const promise = target.promise.value;
    return promise.kind === 'within' && promise.duration.clock === 'business';
}

/** The calendar that the tables of a tier state once for all their cells: its hours, else the one named most often. */
export function statedCalendar({ hours, targets }: Tier): Calendar | undefined {
    const named = targets.filter(isBusiness).flatMap(({ clock }) => clock.calendar ?? []);
    if (hours && named.includes(hours.value)) return hours.value;
    const counts = new Map<Calendar, number>();
    for (const calendar of named) counts.set(calendar, (counts.get(calendar) ?? 0) + 1);
    return named.find(calendar => counts.get(calendar) === Math.max(...counts.values()));
}

/** In which hours the business time of a table runs, unless a cell of it names others. */
export function businessTime(
    targets: readonly Target[],
    stated: Calendar | undefined,
    named: (calendar: Calendar) => Content,
): Block[] {
    const business = targets.filter(isBusiness);
    const [first] = business;
    if (!first) return [];
    const hours = stated ? named(stated) : [missing('hours in which business time runs', 'hours support')];
    const isOnly = business.every(({ clock }) => clock.calendar === stated);
    const said = say`Time in ${businessUnits(business)} runs only within ${hours}${isOnly ? '' : ', unless the table names other hours'}.`;
    return [paragraph(said, first.provenance.span)];
}

/** The hours in which the business time of a promise runs, after its time; nothing where the table states them. */
export function otherHours(target: Target, stated: Calendar | undefined): string {
    const { calendar } = target.clock;
    return isBusiness(target) && calendar && calendar !== stated ? ` within ${labelOf(calendar)}` : '';
}

/** `Support Hours (clause 6.1)` */
export function calendarWithClause(calendar: Calendar): Content {
    return say`${labelOf(calendar)} (${reference(`calendar-${calendar.name.value}`)})`;
}

function businessUnit(duration: Duration | undefined): string[] {
    return duration?.clock === 'business' ? [`Business ${capital(duration.unit)}s`] : [];
}

function businessUnits(targets: readonly Target[]): string {
    const units = targets.flatMap(({ promise: { value } }) =>
        value.kind === 'within' ? [value.duration, afterOpening(value.duration)].flatMap(businessUnit) : [],
    );
    return sayList([...new Set(units)]);
}
