import type { Calendar, Contact, Party } from '../../language/agreement/model.js';
import type { Provenance } from '../../language/agreement/provenance.js';
import { TERMS } from '../comparison/terms.js';
import { metric, type Metric } from '../metrics/metric.js';
import { openingHours } from '../orders/opening-hours.js';
import { plainText } from '../orders/plain-text.js';
import { word } from '../orders/word.js';
import { factAtom, type Atom, type Holder } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { lowerStatements } from './statements.js';

const declarations = {
    party: declarationMetrics('party', 'A party of the agreement.', 'unclear', { stake: 'risk', weight: 'protected' }),
    contact: declarationMetrics('contact', 'A person or a desk of a party, and the ways to reach it.', 'better', {
        stake: 'control',
    }),
} as const;

const parts = {
    role: metric({
        kind: 'party',
        name: 'role',
        title: 'Role of a party',
        meaning: 'Whether the party provides the services or receives them.',
        domain: word,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'party',
        isRequired: true,
        stake: 'risk',
        weight: 'protected',
    }),
    address: metric({
        kind: 'party',
        name: 'address',
        meaning: 'Where the party has its seat.',
        domain: plainText,
        preference: 'neither',
        absence: 'neutral',
        aspect: 'party',
        stake: 'wording',
        weight: 'slight',
    }),
    channel: metric({
        kind: 'contact',
        name: 'channel',
        meaning: 'One way to reach a contact.',
        domain: plainText,
        preference: 'unclear',
        absence: 'worst',
        aspect: 'existence',
        stake: 'control',
    }),
    hours: metric<Calendar>({
        kind: 'contact',
        name: 'hours',
        title: 'Hours of a contact',
        meaning: 'When the contact answers.',
        domain: openingHours,
        preference: 'greater',
        absence: 'unclear',
        aspect: 'scope',
        stake: 'time',
    }),
} as const;

export const partyMetrics: readonly Metric[] = [
    ...Object.values(declarations).flatMap(({ declaration, label }) => [declaration as Metric, label as Metric]),
    ...Object.values(parts).map(each => each as Metric),
];

export function lowerParty(party: Party): Atom[] {
    const holder = holderOf('party', party);
    return [
        ...lowerDeclaration(declarations.party, party, holder),
        ...factAtom(parts.role, { value: party.role, provenance: party.provenance }, holder),
        ...factAtom(parts.address, party.address, holder),
        ...lowerStatements(party.terms, TERMS.party, holder, holder.identity),
        ...party.contacts.flatMap(contact => lowerContact(contact, holder)),
    ];
}

function lowerContact(contact: Contact, party: Holder): Atom[] {
    const holder = holderOf('contact', contact, party);
    const { hours } = contact;
    return [
        ...lowerDeclaration(declarations.contact, contact, holder, party.identity),
        ...contact.channels.flatMap(({ value: { kind, value }, provenance }) =>
            factAtom(parts.channel, { value, provenance }, holder, {
                key: `channel/${kind}`,
                label: kind,
            }),
        ),
        ...(hours ? lowerContactHours(hours, holder) : []),
        ...lowerStatements(contact.terms, TERMS.contact, holder, holder.identity),
    ];
}

function lowerContactHours({ value, provenance }: NonNullable<Contact['hours']>, holder: Holder): Atom[] {
    if (value === 'always') {
        return factAtom(parts.hours, { value: openAlways(provenance), provenance }, holder, { written: '24x7' });
    }
    const named = { written: value.name.value, restsOn: [`calendar:${value.name.value}/opening-hours`] };
    return factAtom(parts.hours, { value, provenance }, holder, named);
}

/** `open 24x7` as a calendar that never closes. */
function openAlways(provenance: Provenance): Calendar {
    const always = { value: true as const, provenance };
    return {
        name: { value: '24x7', provenance },
        label: undefined,
        formerNames: [],
        timeZone: undefined,
        zoneOf: undefined,
        always,
        openings: [],
        closings: [],
        openOnHolidays: always,
        provenance,
    };
}
