import type * as ast from '../../../../language/generated/ast.js';
import { missing, say } from '../../../tree/building.js';
import type { Wording } from './statements.js';
import { sayCount, sayInterval, sayUnit } from '../said-values.js';
import { sayStrength } from '../strength.js';
import { otherwise } from './access.js';
import { heading } from '../phrasing.js';
import { event, word } from './choices.js';
import { calendarTerm, line } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { number, percent, time } from './stated-values.js';

const METHODS: Readonly<Record<ast.MeasurementKind, string>> = {
    time: 'in minutes of operation',
    'user-minutes': 'in minutes of the users concerned',
    'error-rate': 'by the rate of errors',
    'interval-average': 'as the average over intervals',
    'successful-executions': 'as the share of executions that succeed',
    requests: 'as the share of requests that succeed',
    'synthetic-probe': 'by checks from outside',
};

export const availabilityWording: Wording<ast.AvailabilityTerm> = {
    MeasurementMethod: ({ method, threshold, text }) =>
        perhapsFollowedBy(
            say`The Provider shall measure the availability ${method === undefined ? word(method) : METHODS[method]}${given(threshold, above => say`, of which more than ${percent(above)} counts as Downtime`)}.`,
            text,
        ),
    MeasurementScope: ({ unit }) =>
        say`The Provider shall measure the availability separately for each ${unit === undefined ? line(unit) : sayUnit(unit)}.`,
    ServiceHours: ({ calendar }) => say`The target applies only during ${calendarTerm(calendar)}.`,
    MinimumOutage: ({ duration }) => say`Only an outage of at least ${time(duration)} counts as Downtime.`,
    Rounding: ({ digits }) =>
        say`The Provider shall round the measured availability to ${digits ? sayCount(digits, 'decimal place') : number(digits)}.`,
    PartialPeriod: ({ text }) => followedBy(heading('Incomplete periods'), text),
    DowntimeStart: ({ event: name }) => say`Downtime begins with ${event(name)}.`,
    Monitoring: ({ interval, locations, failures, text }) =>
        perhapsFollowedBy(
            about(
                'Monitoring',
                say`The Provider shall check the systems ${interval ? sayInterval(interval) : time(interval)}${given(locations, count => say` from ${sayCount(count, 'location')}`)}.`,
                given(
                    failures,
                    count =>
                        say` A system counts as unavailable after ${sayCount(count, 'failed check')}${count.exact.eq(1) ? '' : ' in a row'}.`,
                ),
            ),
            text,
        ),
    AvailabilityPrecondition: ({ text, effect }) =>
        followedBy(about('Precondition', say`The target depends on the following condition.`), text, otherwise(effect)),
    AvailabilityStrength: ({ strength }) =>
        strength === undefined ? [missing('strength')] : sayStrength(strength, 'the availability target'),
};
