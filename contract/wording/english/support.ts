import type { Agreement, Calendar, Channel, Contact, Party } from '../../../language/agreement/model.js';
import { list, missing, paragraph, say, section, sentence, strong } from '../../tree/building.js';
import type { Content, List, Section, Table } from '../../tree/document.js';
import { sayClosing, sayHours } from './opening-hours.js';
import type * as ast from '../../../language/generated/ast.js';
import { ownerOf } from './named-parties.js';
import { capital, sayContents, sayList } from './enumerations.js';
import { contactWording } from './statements/levels.js';
import { runOn } from './statements/statements.js';
import { columns, filledTable } from './tables.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';

/** When support is given, and how the parties reach each other. */
export function support(agreement: Agreement): Section | undefined {
    const reachable = agreement.parties.filter(party => party.contacts.length > 0);
    const sections = [...agreement.calendars.map(calendarSection), ...reachable.map(contactsSection)];
    if (sections.length === 0) return undefined;
    const heading =
        agreement.calendars.length === 0
            ? 'Contacts'
            : reachable.length === 0
              ? 'Support hours'
              : 'Support hours and contacts';
    return section({ id: 'support', heading, sections, source: sections[0]?.source });
}

function calendarSection(calendar: Calendar): Section {
    const name = labelOf(calendar);
    const source = calendar.provenance.span;
    return section({
        id: `calendar-${calendar.name.value}`,
        heading: name,
        body: [paragraph(say`“${strong(name)}” means ${calendarMeaning(calendar)}.`, source)],
        source,
    });
}

/** `Monday to Friday, 08:00 to 18:00, in the time zone Europe/London, except on the public holidays of …` */
export function calendarMeaning(calendar: Calendar): Content {
    const hours = sayHours(calendar) ?? missing(`opening hours of ${labelOf(calendar)}`, 'open Mon-Fri 08:00-18:00');
    return say`${hours}${inZone(calendar)}${exceptions(calendar)}`;
}

function inZone({ always, openings, timeZone, zoneOf }: Calendar): string {
    const name = timeZone?.value ?? '';
    if (always || (name === '' && !zoneOf)) return '';
    const zone = zoneOf
        ? `the time zone of ${ownerOf(zoneOf)}${name === '' ? '' : `, ${name}`}`
        : `the time zone ${name}`;
    const others = openings.some(({ value }) => value.closesIn !== undefined);
    return others ? `, where all other times are those of ${zone}` : `, in ${zone}`;
}

function exceptions(calendar: Calendar): Content {
    const closings = calendar.closings.map(closing => sayClosing(closing.value));
    const holidays = calendar.openOnHolidays && !calendar.always ? ', including public holidays' : '';
    return closings.length === 0 ? [holidays] : say`${holidays}, except on ${sayContents(closings)}`;
}

const ROLE_WORDS: Readonly<Record<ast.ContactRole['role'], string>> = {
    'service-desk': 'service desk',
    emergency: 'emergencies',
    technical: 'technical questions',
    billing: 'invoices',
    legal: 'legal questions',
    security: 'security',
    'data-protection': 'data protection',
    approver: 'approvals',
    escalation: 'escalations',
};

const CHANNELS: readonly (readonly [Channel['kind'], string])[] = [
    ['phone', 'telephone'],
    ['email', 'e-mail'],
    ['chat', 'chat'],
    ['portal', 'portal'],
    ['voicemail', 'voicemail'],
    ['pager', 'pager'],
    ['api', 'programming interface'],
];

/** How a party is reached. */
function contactsTable(party: Party): Table {
    const rows = party.contacts.map(contact => ({
        cells: [
            say`${labelOf(contact)}`,
            say`${capital(sayList(rolesOf(contact))) || '–'}`,
            say`${capital(waysTo(contact)) || '–'}`,
            contactHours(contact),
        ],
        source: contact.provenance.span,
    }));
    return filledTable({
        caption: undefined,
        columns: columns('Contact', 'Purpose', 'Reached by', 'Available'),
        rows,
        source: party.contacts[0]?.provenance.span,
    });
}

/** The contacts of a party, a line for each. */
export function contactsList(party: Party): List {
    const items = party.contacts.map(contact => {
        const channels = CHANNELS.flatMap(([kind]) => channelsOf(contact, kind));
        const roles = sayList(rolesOf(contact));
        const hours = contact.hours ? `; ${hoursOf(contact.hours.value)}` : '';
        const content = say`${strong(labelOf(contact))}${roles === '' ? '' : ` (${roles})`}: ${channels.join('; ') || '–'}${hours}`;
        return { content, source: contact.provenance.span };
    });
    return list('bullets', items, party.contacts[0]?.provenance.span);
}

function contactsSection(party: Party): Section {
    const source = party.contacts[0]?.provenance.span;
    return section({
        id: `party-${party.name.value}.contacts`,
        heading: isPlaceholder(party) ? `Contacts of the ${ROLES[party.role]}` : `Contacts of ${labelOf(party)}`,
        body: [
            paragraph(
                party.role === 'provider'
                    ? say`The Client can reach the Provider through the following contacts:`
                    : say`The Provider can reach the Client through the following contacts:`,
                source,
            ),
            contactsTable(party),
        ],
        sections: party.contacts.flatMap(contact => contactTerms(contact, `party-${party.name.value}.contacts`)),
        source,
    });
}

function rolesOf(contact: Contact): string[] {
    return contact.terms.flatMap(term =>
        term.kind === 'ContactRole' && term.role !== undefined ? [ROLE_WORDS[term.role]] : [],
    );
}

function contactTerms(contact: Contact, id: string): Section[] {
    const terms = contact.terms.filter(term => term.kind !== 'ContactRole');
    const [first] = terms;
    if (!first) return [];
    const words = runOn(terms, contactWording);
    const content = say`${strong(`${labelOf(contact)}.`)} ${words}`;
    return [sentence(`${id}.${contact.name.value}`, content, first.provenance.span)];
}

/** `telephone +44 113 496 0000; e-mail desk@northwind.example` */
function waysTo(contact: Contact): string {
    const ways = CHANNELS.map(([kind, word]) => ({ word, addresses: channelsOf(contact, kind) }));
    return ways
        .filter(({ addresses }) => addresses.length > 0)
        .map(({ word, addresses }) => `${word} ${sayList(addresses, 'or')}`)
        .join('; ');
}

function channelsOf(contact: Contact, kind: Channel['kind']): string[] {
    return contact.channels
        .map(fact => fact.value)
        .filter(channel => channel.kind === kind)
        .map(channel => channel.value);
}

function contactHours(contact: Contact): Content {
    return contact.hours ? say`${capital(hoursOf(contact.hours.value))}` : say`–`;
}

function hoursOf(hours: 'always' | Calendar): string {
    return hours === 'always' ? '24 hours a day, every day of the year' : `during ${labelOf(hours)}`;
}
