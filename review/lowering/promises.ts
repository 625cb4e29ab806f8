import {
    METRICS,
    type Metric as MetricName,
    type Priority,
    type Target,
    type Tier,
    type TicketScope,
    type TimeTarget,
} from '../../language/agreement/model.js';
import { promisesFor } from '../../language/agreement/promises.js';
import { nameOfPart, SCOPE_PARTS, formatScope } from '../../language/agreement/ticket-scope.js';
import { formatTimeTarget } from '../../language/values/formatting.js';
import { metric, type Metric } from '../metrics/metric.js';
import { attainment } from '../orders/attainment.js';
import { deadline, type Deadline } from '../orders/deadline.js';
import { plainText } from '../orders/plain-text.js';
import { setOfWords } from '../orders/set.js';
import { strength } from '../orders/strength.js';
import { word } from '../orders/word.js';
import { atom, INHERITED, type Atom, type Holder } from './atom.js';
import { compareText } from '../../language/values/text-order.js';

const kind = 'promise';

const DEEDS: Readonly<Record<MetricName, string>> = {
    'answer-call': 'answer a call',
    acknowledge: 'confirm a ticket',
    respond: 'respond',
    reply: 'reply to a message',
    update: 'give news again',
    assign: 'assign a ticket',
    start: 'start the work',
    diagnose: 'name what is wrong',
    plan: 'present a plan',
    contain: 'contain an incident',
    escalate: 'escalate a ticket',
    communicate: 'inform those concerned',
    'on-site': 'be on site',
    'replace-part': 'replace a part',
    workaround: 'offer a workaround',
    restore: 'restore a service',
    'restore-data': 'restore data',
    'complete-change': 'complete a change',
    resolve: 'resolve a ticket',
    'root-cause': 'name the root cause',
    close: 'close a ticket',
};

const PROMISED = new Map(
    METRICS.map(name => [
        name,
        metric<Deadline>({
            kind,
            name,
            meaning: `Within which time the provider promises to ${DEEDS[name]}, for the tickets of the row.`,
            domain: deadline,
            preference: 'less',
            absence: 'worst',
            stake: 'time',
        }),
    ]),
);

/** What else a row says of its promises. */
const terms = {
    attainment: metric({
        kind,
        name: 'attainment',
        meaning: 'The share of tickets for which the promise holds; all of them where nothing is said.',
        domain: attainment,
        preference: 'greater',
        absence: 'best',
        aspect: 'condition',
        stake: 'time',
    }),
    strength: metric({
        kind,
        name: 'strength',
        meaning: 'How strongly the promise binds.',
        domain: strength,
        preference: 'greater',
        absence: 'unclear',
        aspect: 'modality',
        stake: 'remedy',
    }),
    stop: metric({
        kind,
        name: 'stop',
        meaning: 'The event with which the time of the promise ends.',
        domain: word,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'condition',
        stake: 'time',
    }),
    pauses: metric({
        kind,
        name: 'pauses',
        meaning: 'The states in which the time of the promise stands still.',
        domain: setOfWords,
        preference: 'less',
        absence: 'best',
        aspect: 'condition',
        stake: 'time',
    }),
    resets: metric({
        kind,
        name: 'resets',
        meaning: 'The events with which the time of the promise starts anew.',
        domain: setOfWords,
        preference: 'less',
        absence: 'best',
        aspect: 'condition',
        stake: 'time',
    }),
    owner: metric({
        kind,
        name: 'owner',
        meaning: 'Between whom the promise is agreed.',
        domain: word,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'modality',
        stake: 'remedy',
    }),
    label: metric({
        kind,
        name: 'label',
        meaning: 'The name of the promise.',
        domain: plainText,
        preference: 'neither',
        absence: 'neutral',
        aspect: 'presentation',
        stake: 'wording',
        weight: 'slight',
    }),
} as const;

/** The metrics of promises, for the registry. */
export const promiseMetrics: readonly Metric[] = [...PROMISED.values(), ...Object.values(terms)].map(
    each => each as Metric,
);

/** A tier with the priorities of its agreement. */
export interface TierOfAgreement {
    readonly tier: Tier;
    readonly priorities: readonly Priority[];
}

/**
 * The promises of a tier: one for each scope that it names, and one for each scope that the same tier names in the
 * other revision. So when an exception is added, the change is found at the tickets that it is for, and one promise for
 * all priorities can be compared with one for each of them.
 */
export function lowerPromises(own: TierOfAgreement, other: TierOfAgreement | undefined, holder: Holder): Atom[] {
    const sides = other ? [own, other] : [own];
    const scopes = new Map<string, { readonly scope: TicketScope; readonly name: MetricName }>();
    for (const { scope, metric: name } of sides.flatMap(({ tier }) => tier.targets)) {
        const parts = sides.some(each => isPromisedByPriority(each, scope, name)) ? byPriority(scope, sides) : [scope];
        for (const part of parts) {
            const key = `${name}/${keyOfScope(part)}`;
            if (!scopes.has(key)) scopes.set(key, { scope: part, name });
        }
    }
    return [...scopes.values()].flatMap(({ scope, name }) => {
        const held = promisesFor(own.tier, scope, name);
        return [...held].sort(byShare).flatMap((target, index) => lowerPromise(own.tier, target, scope, index, holder));
    });
}

/** Whether a tier has no promise for a scope as a whole, but has one for each priority in it. */
function isPromisedByPriority({ tier, priorities }: TierOfAgreement, scope: TicketScope, name: MetricName): boolean {
    if (scope.priority || priorities.length === 0 || promisesFor(tier, scope, name).length > 0) return false;
    return priorities.every(priority => promisesFor(tier, { ...scope, priority }, name).length > 0);
}

function byPriority(scope: TicketScope, sides: readonly TierOfAgreement[]): readonly TicketScope[] {
    return sides.flatMap(({ priorities }) => priorities).map(priority => ({ ...scope, priority }));
}

function lowerPromise(tier: Tier, target: Target, scope: TicketScope, index: number, holder: Holder): Atom[] {
    const promised = PROMISED.get(target.metric);
    if (!promised) return [];
    const key = `${target.metric}/${keyOfScope(scope)}${index === 0 ? '' : `#${index + 1}`}`;
    const identity = `${holder.identity}/${key}`;
    const { calendar, namedBy } = target.clock;
    const { value } = target.promise;
    const isInherited = target.promise.provenance.origin === 'inherited';
    const runsInCalendar = value.kind === 'within' && value.duration.clock === 'business';
    const words = formatScope(scope);
    const place = {
        path: `${holder.path}.${pathOf(scope)}.${target.metric}`,
        labels: [...holder.labels, words],
        provenance: target.promise.provenance,
    };
    const calendarName = runsInCalendar ? calendar?.name.value : undefined;
    const promise = atom(
        promised,
        { target: value, calendar: runsInCalendar ? calendar : undefined, start: target.start },
        {
            ...place,
            identity,
            parent: holder.identity,
            labels: [...place.labels, promised.title],
            isNothing: isNoTarget(value),
            refersTo: [
                ...(scope.priority ? [`priority:${scope.priority.name.value}`] : []),
                ...(scope.band ? [`band:${scope.band.name.value}`] : []),
                ...(calendarName === undefined ? [] : [`calendar:${calendarName}`]),
            ],
            written: isInherited
                ? INHERITED
                : [formatTimeTarget(value), namedBy === 'row' ? calendarName : namedBy, target.start].join('\n'),
            restsOn: [
                ...(isInherited && tier.base ? [`tier:${tier.base.value.name.value}/${key}`] : []),
                ...(namedBy === 'tier' ? [`${holder.identity}/hours`] : []),
                ...(calendarName === undefined ? [] : [`calendar:${calendarName}/opening-hours`]),
                ...(scope.band ? [`band:${scope.band.name.value}`] : []),
            ],
        },
    );
    const rest = <T>(each: Metric<T>, stated: T | undefined): Atom[] =>
        stated === undefined
            ? []
            : [
                  atom(each, stated, {
                      ...place,
                      identity: `${identity}/${each.name}`,
                      parent: identity,
                      labels: [...place.labels, promised.title, each.name],
                      ...(isInherited
                          ? {
                                written: INHERITED,
                                restsOn: tier.base ? [`tier:${tier.base.value.name.value}/${key}/${each.name}`] : [],
                            }
                          : {}),
                  }),
              ];
    return [
        promise,
        ...rest(terms.attainment, target.attainment),
        ...rest(terms.strength, target.strength),
        ...rest(terms.stop, target.stop),
        ...rest(terms.pauses, target.pauses.length > 0 ? target.pauses : undefined),
        ...rest(terms.resets, target.resets.length > 0 ? target.resets : undefined),
        ...rest(terms.owner, target.owner),
        ...rest(terms.label, target.label),
    ];
}

/** Whether a promise states that there is no limit, which means the same as stating nothing. */
export function isNoTarget({ kind: promised }: TimeTarget): boolean {
    return promised === 'none' || promised === 'not-applicable';
}

/** Of several promises for the same tickets, that for the fewest of them comes first, wherever it is written. */
function byShare(a: Target, b: Target): number {
    const share = ({ attainment: each }: Target): number => each?.share?.percent.exact.toNumber() ?? 100;
    return (
        share(a) - share(b) ||
        compareText(a.start ?? '', b.start ?? '') ||
        compareText(formatPromise(a), formatPromise(b))
    );
}

function formatPromise({ promise }: Target): string {
    return formatTimeTarget(promise.value);
}

function keyOfScope(scope: TicketScope): string {
    return SCOPE_PARTS.map(part => nameOfPart(scope, part) ?? '').join(',');
}

/** `P1`, or `P1.incidents-nights` where a row is for some tickets of the priority alone. */
function pathOf(scope: TicketScope): string {
    const narrowed = ['tickets', 'subject', 'delivery', 'team', 'band'] as const;
    const words = narrowed.map(part => nameOfPart(scope, part)).filter(each => each !== undefined);
    const { priority } = scope;
    if (!priority) return ['all', ...words].join('-');
    return words.length === 0 ? priority.name.value : `${priority.name.value}.${words.join('-')}`;
}
