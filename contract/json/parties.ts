import type { Calendar, Closing, Contact, Party } from '../../language/agreement/model.js';
import { formatDate } from '../../language/values/moment.js';
import type { CalendarJson, ClosingJson, ContactJson, PartyJson } from './agreement-json.js';
import { declarationJson, linkTo, valuesOf } from './declarations.js';
import { linkJson, statementsJson } from './statements.js';
import { openingJson } from './values.js';

export function partyJson(party: Party): PartyJson {
    return {
        ...declarationJson(party),
        role: party.role,
        address: party.address?.value,
        contacts: party.contacts.map(contactJson),
        statements: statementsJson(party.terms),
    };
}

function contactJson(contact: Contact): ContactJson {
    const hours = contact.hours?.value;
    return {
        ...declarationJson(contact),
        channels: valuesOf(contact.channels),
        hours: hours === undefined || hours === 'always' ? hours : linkTo('calendar', hours),
        statements: statementsJson(contact.terms),
    };
}

export function calendarJson(calendar: Calendar): CalendarJson {
    return {
        ...declarationJson(calendar),
        timeZone: calendar.timeZone?.value,
        zoneOf: calendar.zoneOf && linkJson(calendar.zoneOf),
        always: calendar.always !== undefined,
        openings: valuesOf(calendar.openings).map(openingJson),
        closings: valuesOf(calendar.closings).map(closingJson),
        openOnHolidays: calendar.openOnHolidays !== undefined,
    };
}

function closingJson(closing: Closing): ClosingJson {
    switch (closing.kind) {
        case 'holidays':
            return { kind: closing.kind, region: closing.region };
        case 'date':
            return { kind: closing.kind, date: formatDate(closing.date), label: closing.label };
    }
}
