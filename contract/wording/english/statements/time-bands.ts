import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../building.js';
import { sayTimeRange, sayWeekdays } from '../opening-hours.js';
import { sayList } from '../values.js';
import type { Wording } from './statements.js';
import { calendarTerm } from './words.js';

export const timeBandWording: Wording<ast.TimeBandStatement> = {
    BandHours: ({ days, times }) =>
        say`This time band comprises ${sayWeekdays(days)}, ${sayList(times.map(sayTimeRange))}.`,
    BandCalendar: ({ side, calendar }) =>
        say`This time band comprises the time ${side === 'outside' ? 'outside' : 'within'} ${calendarTerm(calendar)}.`,
    BandHolidays: ({ treatment }) =>
        treatment === 'included'
            ? say`Public holidays belong to this time band.`
            : say`Public holidays do not belong to this time band.`,
};
