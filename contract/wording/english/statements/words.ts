import type { Prose } from '../../../../language/agreement/prose.js';
import type { Link } from '../../../../language/agreement/statement.js';
import type { PlainDate } from '../../../../language/values/date.js';
import type { Decimal } from '../../../../language/values/decimal.js';
import type { Duration } from '../../../../language/values/duration.js';
import type { Money, Price } from '../../../../language/values/money.js';
import type { Percentage } from '../../../../language/values/percentage.js';
import { parseTimeOfDay } from '../../../../language/values/opening.js';
import type { Cadence, PeriodUnit, Quantity } from '../../../../language/values/period.js';
import { joined, missing, reference, say } from '../../../tree/building.js';
import type { Content, Inline } from '../../../tree/document.js';
import { proseLine } from '../prose.js';
import * as values from '../values.js';
import { ownerOf, roleOf } from '../named-parties.js';
import { heading, stated, type Passage } from '../phrasing.js';
import { sayServices } from '../terms.js';

/** The values of statements in words. One that the text does not state is visibly missing. */

export const time = (value: Duration | undefined): Inline => (value ? values.sayDuration(value) : missing('time'));
export const money = (value: Money | undefined): Inline => (value ? values.sayMoney(value) : missing('amount'));
export const price = (value: Price | undefined): Content => (value ? values.sayPrice(value) : [missing('price')]);
export const percent = (value: Percentage | undefined): Inline =>
    value ? values.sayPercentage(value) : missing('percentage');
export const quantity = (value: Quantity | undefined): Content =>
    value ? values.sayQuantity(value) : [missing('quantity')];
export const number = (value: Decimal | undefined): Inline => (value ? values.sayNumber(value) : missing('number'));
export const often = (value: Cadence | undefined): Content =>
    value ? values.sayCadence(value) : [missing('how often')];
export const date = (value: PlainDate | undefined): Inline => (value ? values.sayDate(value) : missing('date'));
/** A time of day as the agreement writes it; what is none stands as it is written. */
export const timeOfDay = (written: string | undefined): Inline => {
    const minutes = parseTimeOfDay(written);
    return minutes === undefined ? line(written) : values.sayTimeOfDay(minutes);
};
export const each = (value: PeriodUnit | undefined): Inline => (value ? values.sayEach(value) : missing('period'));
/** `30 days’ notice` */
export const notice = (value: Duration | undefined): Content => (value ? values.sayNotice(value) : [missing('notice')]);
/** A name as it stands, or a sentence of its own. */
export const line = (value: string | undefined): Inline =>
    value === undefined || value === '' ? missing('text') : value;
export const quoted = (value: string | undefined): Inline =>
    value === undefined || value === '' ? missing('text') : `“${value}”`;
/** `“a” and “b”` */
export const quotedLines = (texts: readonly string[], last = 'and'): Inline =>
    texts.length === 0
        ? missing('text')
        : values.sayList(
              texts.map(text => `“${text}”`),
              last,
          );
export const lines = (texts: readonly string[], last = 'and'): Inline =>
    texts.length === 0 ? missing('text') : values.sayList(texts, last);

/** A word of the language as words of the contract: `tool-deployment` is `tool deployment`. */
export function word(value: string | undefined): Inline {
    return value === undefined ? missing('choice') : plain(value);
}

/** The same with a capital, for the start of a sentence or a cell. */
export function Word(value: string | undefined): Inline {
    return value === undefined ? missing('choice') : values.capital(plain(value));
}

/** What is said for the word that a statement chooses; visibly missing where the text has none, so that nothing is chosen for it. */
export function byChoice<K extends string>(value: K | undefined, said: Readonly<Record<K, Content | string>>): Content {
    return value === undefined ? [missing('choice')] : say`${said[value]}`;
}

function plain(value: string): string {
    return value.replaceAll('-', ' ');
}

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
    return typeof name === 'string' ? values.capital(name) : name;
}

/** Declarations by their labels: `“Servers” and “Network”`. */
export function names(links: readonly Link[], last = 'and'): Inline {
    return links.length === 0
        ? missing('names')
        : values.sayList(
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
    return say`${labels.length === 1 || last === 'or' ? 'priority' : 'priorities'} ${values.sayList(labels, last)}`;
}

/** `P1 (Critical)` */
export function priorityName(link: Link): string {
    return link.label === link.name ? link.name : `${link.name} (${link.label})`;
}

const EVENTS: Readonly<Record<string, string>> = {
    termination: 'the termination of this Agreement',
    end: 'the end of this Agreement',
    'notice-of-termination': 'the notice of termination',
    signature: 'the signature of this Agreement',
    'month-end': 'the end of the month',
    'quarter-end': 'the end of the quarter',
    invoice: 'the date of the invoice',
    departure: 'the departure of the person',
    'hand-over': 'the hand-over',
    receipt: 'the receipt of the Ticket',
};

/** What a time is counted from. */
export function event(name: string | undefined): Inline {
    return name === undefined ? missing('event') : eventName(name);
}

/** `the receipt of the Ticket` */
export function eventName(name: string): string {
    return EVENTS[name] ?? `the ${plain(name)}`;
}

/** Some events, of which one is enough: `the reopening or the change` */
export function either(events: readonly Inline[]): Content {
    return values.sayContents(events, 'or');
}

/** The author's sentences in a cell or a line, as they stand. */
export function sentences(prose: Prose | undefined): Content {
    return prose ? proseLine(prose) : [missing('text')];
}

/** Says something of a value if it is there. */
export function given<T>(value: T | undefined, words: (value: T) => Inline | Content): Content {
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return [];
    const said = words(value);
    return typeof said === 'string' || !Array.isArray(said) ? [said as Inline] : said;
}

/** A sentence of the contract, then those of the author as a passage that must not lack, then more of the contract. */
export function followedBy(lead: Content, text: Prose | undefined, ...after: readonly Content[]): Content | Passage {
    return text ? { lead, text, after } : joined(stated([lead, [missing('text')], ...after]), ' ');
}

/** The same where the author need not say more. */
export function perhapsFollowedBy(
    lead: Content,
    text: Prose | undefined,
    ...after: readonly Content[]
): Content | Passage {
    return text ? { lead, text, after } : joined(stated([lead, ...after]), ' ');
}

/** A paragraph that opens with what it is about, in bold. */
export function about(words: string, ...content: readonly (Inline | Content)[]): Content {
    return joined([heading(words), ' ', ...content], '');
}
