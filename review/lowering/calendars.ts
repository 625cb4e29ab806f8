import type { Calendar } from '../../language/agreement/model.js';
import { metric, type Metric } from '../metrics/metric.js';
import { openingHours } from '../orders/opening-hours.js';
import { factAtom, type Atom } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';

const kind = 'calendar';

const declaration = declarationMetrics(
    kind,
    'Working time: a time zone, opening hours and holidays. What it means shows where it is used.',
    'neutral',
    { stake: 'time', weight: 'slight' },
);

const hours = metric({
    kind,
    name: 'opening-hours',
    meaning: 'When a calendar is open, by the clocks of its zone, without its holidays.',
    domain: openingHours,
    preference: 'greater',
    absence: 'neutral',
    aspect: 'definition',
    isRequired: true,
    stake: 'time',
});

export const calendarMetrics: readonly Metric[] = [
    declaration.declaration as Metric,
    declaration.label as Metric,
    hours as Metric,
];

export function lowerCalendar(calendar: Calendar): Atom[] {
    const holder = holderOf(kind, calendar);
    return [
        ...lowerDeclaration(declaration, calendar, holder),
        ...factAtom(hours, { value: calendar, provenance: calendar.provenance }, holder),
    ];
}
