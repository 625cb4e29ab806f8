import type { Prose } from '../../language/agreement/prose.js';
import type { Link } from '../../language/agreement/statement.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import type { Money, Price } from '../../language/values/money.js';
import type { Percentage } from '../../language/values/percentage.js';
import type { Cadence, Quantity } from '../../language/values/period.js';
import { anything } from '../orders/anything.js';
import { cadence } from '../orders/cadence.js';
import { count } from '../orders/count.js';
import { date } from '../orders/date.js';
import { duration } from '../orders/duration.js';
import { money } from '../orders/money.js';
import type { Domain } from '../orders/order.js';
import { percentage } from '../orders/percentage.js';
import { plainText } from '../orders/plain-text.js';
import { price } from '../orders/price.js';
import { quantity } from '../orders/quantity.js';
import { setOfLinks, setOfWords } from '../orders/set.js';
import { stated } from '../orders/stated.js';
import { text } from '../orders/text.js';
import { orderedWord, word } from '../orders/word.js';
import type { Measure } from './comparison.js';

// Kinds of parts under the names that contracts have for them. Each states the order of its values, what a larger value
// means for the client, and what it means that nothing is stated.

/** A time within which the provider acts: the shorter the better, and none is the longest. */
export const within: Measure<Duration> = { domain: duration, preference: 'less', absence: 'worst' };
/** A time within which the client has to act. */
export const clientWithin: Measure<Duration> = { domain: duration, preference: 'greater', absence: 'best' };
/** How long before something the client is told. */
export const noticeToClient: Measure<Duration> = { domain: duration, preference: 'greater', absence: 'worst' };
/** How long before something the client has to say so. */
export const noticeByClient: Measure<Duration> = { domain: duration, preference: 'less', absence: 'best' };
/** How long evidence, backups or access for the client are kept. */
export const kept: Measure<Duration> = { domain: duration, preference: 'greater', absence: 'worst' };
/** How long something lasts for the benefit of the client: a warranty, a price freeze, assistance. */
export const lasting: Measure<Duration> = { domain: duration, preference: 'greater', absence: 'worst' };
/** How long something lasts that binds or burdens the client. */
export const burdening: Measure<Duration> = { domain: duration, preference: 'less', absence: 'best' };
/** A length of time of which nobody can say whom it favours: a term, a review period. */
export const ofLength: Measure<Duration> = { domain: duration, preference: 'unclear', absence: 'unclear' };

/** How often the provider does it. */
export const often: Measure<Cadence> = { domain: cadence, preference: 'greater', absence: 'worst' };
/** How often, where that favours nobody. */
export const rhythm: Measure<Cadence> = { domain: cadence, preference: 'unclear', absence: 'unclear' };

/** What the client pays. */
export const fee: Measure<Price> = { domain: price, preference: 'less', absence: 'best' };
export const feeInMoney: Measure<Money> = { domain: money, preference: 'less', absence: 'best' };
/** How many times something the client pays. */
export const feeTimes: Measure<Decimal> = { domain: count, preference: 'less', absence: 'best' };
export const feeInPercent: Measure<Percentage> = { domain: percentage, preference: 'less', absence: 'best' };
/** The price of what goes beyond a limit. Where none is stated, nobody can tell whether that is free, or not to be had. */
export const feeBeyond: Measure<Price> = { domain: price, preference: 'less', absence: 'unclear' };
/** What the client receives or is spared. */
export const benefit: Measure<Price> = { domain: price, preference: 'greater', absence: 'worst' };
export const benefitInMoney: Measure<Money> = { domain: money, preference: 'greater', absence: 'worst' };
export const benefitInPercent: Measure<Percentage> = { domain: percentage, preference: 'greater', absence: 'worst' };
/** A limit on what the client pays or owes: none is the worst. */
export const capForClient: Measure<Percentage> = { domain: percentage, preference: 'less', absence: 'worst' };
/** A limit on what the provider owes: none is the best. */
export const capForProvider: Measure<Percentage> = { domain: percentage, preference: 'greater', absence: 'best' };
/** A share that the provider promises to reach. */
export const promisedShare: Measure<Percentage> = { domain: percentage, preference: 'greater', absence: 'worst' };
export const shareOfUnclearUse: Measure<Percentage> = { domain: percentage, preference: 'unclear', absence: 'unclear' };

/** What belongs to the services: the more the better. */
export const included: Measure<Quantity> = { domain: quantity, preference: 'greater', absence: 'worst' };
/** What the client has to take or pay at least. */
export const committed: Measure<Quantity> = { domain: quantity, preference: 'less', absence: 'best' };
/** Up to how many the client may have or do without more to pay; no limit is the best. */
export const allowance: Measure<Quantity> = { domain: quantity, preference: 'greater', absence: 'best' };
/** A number of which more is better for the client, such as named contacts. */
export const more: Measure<Decimal> = { domain: count, preference: 'greater', absence: 'worst' };
/** A number of which fewer are better for the client, such as misses before a remedy. */
export const fewer: Measure<Decimal> = { domain: count, preference: 'less', absence: 'worst' };
/** A number that limits the client: no limit is the best. */
export const upTo: Measure<Decimal> = { domain: count, preference: 'greater', absence: 'best' };
export const number: Measure<Decimal> = { domain: count, preference: 'unclear', absence: 'unclear' };
export const day: Measure<PlainDate> = { domain: date, preference: 'unclear', absence: 'unclear' };

/** Words of the author. The tool never grades them. */
export const prose: Measure<Prose> = { domain: text, preference: 'unclear', absence: 'unclear', aspect: 'text' };
export const line: Measure<string> = { domain: plainText, preference: 'unclear', absence: 'unclear', aspect: 'text' };
/** A name or number by which something is known: it changes nothing that is owed. */
export const naming: Measure<string> = {
    domain: plainText,
    preference: 'neither',
    absence: 'neutral',
    aspect: 'presentation',
    weight: 'slight',
};

/** That something is stated. A flag that is not set states nothing. */
const saying = stated as Domain<unknown> as Domain<boolean>;

/** Something that is said or not, to the good of the client. */
export const favour: Measure<boolean> = { domain: saying, preference: 'greater', absence: 'worst' };
/** Something that is said or not, to the burden of the client. */
export const burden: Measure<boolean> = { domain: saying, preference: 'less', absence: 'best' };

/** That there is none of what the statement speaks of, and what that means for the client. */
export const noneToTheGood: Measure<boolean> = { ...favour, denies: true };
export const noneToTheBurden: Measure<boolean> = { ...burden, denies: true };
export const none: Measure<boolean> = { domain: saying, preference: 'unclear', absence: 'unclear', denies: true };

/** A part that one form of the statement always has. Another form of the statement is another fact. */
export function always<T>(measure: Measure<T>): Measure<T> {
    return { ...measure, isRequired: true };
}

/**
 * One of several ways to state the same thing: when one is removed, another is added, and nobody can tell which of the
 * two is more.
 */
export function oneWay<T>(measure: Measure<T>): Measure<T> {
    return { ...measure, absence: 'unclear', isRequired: false };
}

/** One of some words of which the later ones are better for the client. */
export function betterFrom<T extends string>(...words: readonly T[]): Measure<T> {
    return { domain: orderedWord(words), preference: 'greater', absence: 'unclear' };
}

/** One of some words without an order. */
export const oneOf: Measure<string> = { domain: word, preference: 'unclear', absence: 'unclear' };

/** Things of which more are better for the client. */
export const things: Measure<readonly string[]> = { domain: setOfWords, preference: 'greater', absence: 'worst' };
/** The only things that are permitted, such as the places of data: fewer protect more, and where nothing is said all are. */
export const limitedTo: Measure<readonly string[]> = { domain: setOfWords, preference: 'less', absence: 'worst' };
export const thingsOfUnclearUse: Measure<readonly string[]> = {
    domain: setOfWords,
    preference: 'unclear',
    absence: 'unclear',
};
/** Services, priorities or other declarations that it is for: nothing is said means all of them. */
export const reach: Measure<readonly Link[]> = {
    domain: setOfLinks,
    preference: 'greater',
    absence: 'best',
    aspect: 'scope',
};
export const reachOfUnclearUse: Measure<readonly Link[]> = {
    domain: setOfLinks,
    preference: 'unclear',
    absence: 'unclear',
    aspect: 'scope',
};
/** The party, calendar or other declaration that a statement names. */
export const named: Measure<Link> = { domain: anything as Domain<Link>, preference: 'unclear', absence: 'unclear' };
/** A part with an order of its own that nothing above has: the same, or without an order. */
export const other: Measure<unknown> = { domain: anything, preference: 'unclear', absence: 'unclear' };
