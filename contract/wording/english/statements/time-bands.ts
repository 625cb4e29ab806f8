import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../tree/building.js';
import { sayHolidays, sayTimeRange, sayWeekdays } from '../opening-hours.js';
import { sayContents } from '../enumerations.js';
import type { Wording } from './statements.js';
import { byChoice } from './choices.js';
import { calendarTerm, timeZone } from './names.js';
import { given } from './sentences.js';

export const timeBandWording: Wording<ast.TimeBandStatement> = {
    BandHours: ({ days, times }) =>
        say`This time band comprises ${sayWeekdays(days)}, ${sayContents(times.map(sayTimeRange))}.`,
    BandCalendar: ({ side, calendar }) =>
        say`This time band comprises the time ${byChoice(side, { during: 'within', outside: 'outside' })} ${calendarTerm(calendar)}.`,
    BandHolidays: ({ treatment, day, region, calendar }) => {
        const days =
            region === undefined
                ? say`public holidays${given(calendar, link => say` stated for ${calendarTerm(link)}`)}`
                : say`${sayHolidays(region)}`;
        if (day !== undefined)
            return say`Of ${days}, the hours that are those of a ${sayWeekdays([day])} belong to this time band.`;
        return byChoice(treatment, {
            included: say`All hours of ${days} belong to this time band.`,
            excluded: say`No hour of ${days} belongs to this time band.`,
        });
    },
    BandZone: stated => say`The days and times of this time band are those of ${timeZone(stated)}.`,
};
