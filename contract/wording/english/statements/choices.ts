import { missing, say } from '../../../tree/building.js';
import type { Content, Inline } from '../../../tree/document.js';
import { sayContents, capital } from '../enumerations.js';

/** The words of the language that a statement chooses, in words of the contract. */

/** A word of the language as words of the contract: `tool-deployment` is `tool deployment`. */
export function word(value: string | undefined): Inline {
    return value === undefined ? missing('choice') : plain(value);
}

/** The same with a capital, for the start of a sentence or a cell. */
export function Word(value: string | undefined): Inline {
    return value === undefined ? missing('choice') : capital(plain(value));
}

/** What is said for the word that a statement chooses; visibly missing where the text has none, so that nothing is chosen for it. */
export function byChoice<K extends string>(value: K | undefined, said: Readonly<Record<K, Content | string>>): Content {
    return value === undefined ? [missing('choice')] : say`${said[value]}`;
}

function plain(value: string): string {
    return value.replaceAll('-', ' ');
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
    return sayContents(events, 'or');
}
