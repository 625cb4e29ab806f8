import type * as ast from '../../../language/generated/ast.js';
import { bandHours } from '../../orders/windows.js';
import type { Comparison } from '../comparison.js';
import { line, named, naming, oneOf, prose } from '../parts.js';

// What promises and prices refer to: environments, teams, bands of time. What their changes mean shows where they are used.

export const environment: Comparison<ast.EnvironmentStatement> = {
    EnvironmentMeaning: { added: 'unclear', stake: 'wording', parts: { text: prose } },
    EnvironmentAddress: { added: 'unclear', stake: 'wording', weight: 'slight', parts: { value: naming } },
    EnvironmentZone: { added: 'unclear', stake: 'time', parts: { value: line } },
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
    BandZone: { added: 'unclear', stake: 'time', parts: { value: line, owner: named } },
};
