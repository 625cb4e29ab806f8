import type { Link } from '../../../../language/agreement/statement.js';
import { missing, reference, say } from '../../../tree/building.js';
import type { Content, Inline } from '../../../tree/document.js';
import { sayList, capital } from '../enumerations.js';
import { ownerOf, roleOf } from '../named-parties.js';
import { sayServices } from '../terms.js';
import { given } from './sentences.js';

/** Parties, declarations and other names of the author in sentences of the contract. */

/** A name as it stands, or a sentence of its own. */
export const line = (value: string | undefined): Inline =>
    value === undefined || value === '' ? missing('text') : value;

export const quoted = (value: string | undefined): Inline =>
    value === undefined || value === '' ? missing('text') : `“${value}”`;

/** `“a” and “b”` */
export const quotedLines = (texts: readonly string[], last = 'and'): Inline =>
    texts.length === 0
        ? missing('text')
        : sayList(
              texts.map(text => `“${text}”`),
              last,
          );

export const lines = (texts: readonly string[], last = 'and'): Inline =>
    texts.length === 0 ? missing('text') : sayList(texts, last);

/** The role of a party, as the contract names it. */
export function party(link: Link | undefined): Inline {
    return link ? roleOf(link) : missing('party');
}

/** A zone by its name, or as that of its owner, whose zone it is also when the owner states none yet. */
export function timeZone(zone: { readonly value?: string | undefined; readonly owner?: Link | undefined }): Content {
    const { value, owner } = zone;
    return owner
        ? say`the time zone of ${ownerOf(owner)}${given(value, name => `, ${name}`)}`
        : say`the time zone ${line(value)}`;
}

/** The role of a party at the start of a sentence. */
export function Party(link: Link | undefined): Inline {
    const name = party(link);
    return typeof name === 'string' ? capital(name) : name;
}

/** Declarations by their labels: `“Servers” and “Network”`. */
export function names(links: readonly Link[], last = 'and'): Inline {
    return links.length === 0
        ? missing('names')
        : sayList(
              links.map(link => `“${link.label}”`),
              last,
          );
}

/** A calendar by its term and the clause that says its hours: `Support Hours (clause 6.1)`. */
export function calendarTerm(link: Link | undefined): Content {
    return link ? say`${link.label} (${reference(`calendar-${link.name}`)})` : [missing('hours')];
}

/** A time band by its name and its clause: `“Nights” (clause 7)`. */
export function timeBand(link: Link | undefined): Content {
    return link ? say`“${link.label}” (${reference(`timeband-${link.name}`)})` : [missing('time band')];
}

/** The services and categories that a clause speaks of. */
export function services(links: readonly Link[]): Inline {
    return sayServices(
        links.filter(link => link.kind !== 'Category').map(link => link.label),
        links.filter(link => link.kind === 'Category').map(link => link.label),
    );
}

/** `priority P1 (Critical)`, `priorities P1 (Critical) and P2 (High)`, `priority P1 (Critical) or P2 (High)` */
export function priorities(links: readonly Link[], last = 'and'): Content {
    const labels = links.map(priorityName);
    if (labels.length === 0) return say`priority ${missing('priorities')}`;
    return say`${labels.length === 1 || last === 'or' ? 'priority' : 'priorities'} ${sayList(labels, last)}`;
}

/** `P1 (Critical)` */
export function priorityName(link: Link): string {
    return link.label === link.name ? link.name : `${link.name} (${link.label})`;
}
