import type {
    Agreement,
    Declaration,
    Party,
    Priority,
    Service,
    Subject,
    Tier,
} from '../../../language/agreement/model.js';
import { missing } from '../../tree/building.js';
import type { Inline } from '../../tree/document.js';
import { sayList } from './enumerations.js';

/** How the contract names the things that an agreement declares. */

/** The label for people; the name where there is none. */
export function labelOf(declaration: Declaration): string {
    const label = declaration.label?.value.trim();
    return label === undefined || label === '' ? declaration.name.value : label;
}

/** `P1 (Critical)`; only the label where the name says nothing else. */
export function priorityLabel(priority: Priority): string {
    const label = labelOf(priority);
    const name = priority.name.value;
    return label.toLowerCase() === name.toLowerCase() ? label : `${name} (${label})`;
}

/** `Service Tier Basic`, `Service Tiers Basic and Standard` */
export function serviceTiers(tiers: readonly Tier[]): string {
    return `${tiers.length === 1 ? 'Service Tier' : 'Service Tiers'} ${sayList(tiers.map(labelOf))}`;
}

/** What the contract calls the parties. */
export const ROLES = { provider: 'Provider', client: 'Client' } as const;

/** Whether a party stands for whoever it will be: it is named by its role alone, such as `The Client`. */
export function isPlaceholder(party: Party): boolean {
    return labelOf(party).toLowerCase().replace(/^the /, '') === party.role;
}

/** `The Provider`; with its name where several parties have that role: `The Client (Acme Ltd)`. */
export function partyAmong(party: Party, parties: readonly Party[]): string {
    const role = `The ${ROLES[party.role]}`;
    const several = parties.filter(each => each.role === party.role).length > 1;
    return several && !isPlaceholder(party) ? `${role} (${labelOf(party)})` : role;
}

/** `the Services “Help desk” and “Servers” and all Services under “Security”` */
export function sayScope(subjects: readonly Subject[]): Inline {
    return sayServices(
        subjects.flatMap(subject => (subject.kind === 'service' ? [labelOf(subject.service)] : [])),
        subjects.flatMap(subject => (subject.kind === 'category' ? [labelOf(subject.category)] : [])),
    );
}

/** The same, by the labels of services and of categories. */
export function sayServices(services: readonly string[], categories: readonly string[]): Inline {
    const parts = [
        ...(services.length > 0
            ? [`the ${services.length === 1 ? 'Service' : 'Services'} ${sayList(services.map(quoted))}`]
            : []),
        ...(categories.length > 0 ? [`all Services under ${sayList(categories.map(quoted))}`] : []),
    ];
    return parts.length === 0
        ? missing('services to which this clause applies', 'applies to servers')
        : parts.join(' and ');
}

function quoted(words: string): string {
    return `“${words}”`;
}

/** Services that stand under no heading of the agreement. */
export function servicesWithoutCategory(agreement: Agreement): readonly Service[] {
    const categorised = new Set(agreement.categories.flatMap(category => category.services));
    return agreement.services.filter(service => !categorised.has(service));
}

/** The mark at the end of the words in bold that open a paragraph, unless they bring one. */
export function fullStop(text: string): string {
    return /[.!?…]["'”’)]*$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}
