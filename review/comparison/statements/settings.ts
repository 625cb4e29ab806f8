import type * as ast from '../../../language/generated/ast.js';
import { bandHours } from '../../orders/windows.js';
import type { Comparison } from '../comparison.js';
import { line, named, oneOf, prose } from '../parts.js';

// What promises and prices refer to: environments, teams, bands of time. What their changes mean shows where they are used.

export const environment: Comparison<ast.EnvironmentStatement> = {
    EnvironmentMeaning: { added: 'unclear', stake: 'wording', parts: { text: prose } },
};

export const team: Comparison<ast.TeamStatement> = {
    TeamMeaning: { added: 'unclear', stake: 'wording', parts: { text: prose } },
};

export const band: Comparison<ast.TimeBandStatement> = {
    BandHours: {
        stake: 'time',
        together: { domain: bandHours, preference: 'unclear', absence: 'unclear', aspect: 'definition' },
    },
    BandCalendar: { added: 'unclear', stake: 'time', parts: { calendar: 'key', side: oneOf } },
    BandHolidays: {
        added: 'unclear',
        stake: 'time',
        parts: { treatment: oneOf, day: oneOf, region: line, calendar: named },
    },
    BandZone: { added: 'unclear', stake: 'time', parts: { value: line, party: named } },
};
