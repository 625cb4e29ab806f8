import type { BelongingOf } from './belonging.js';
import type { Aspect, Certainty, Change, Direction, Side, Verdict } from './change.js';
import { fingerprintOf } from './fingerprint.js';
import type { Atom } from './lowering/atom.js';
import type { Pair } from './matching/matching.js';
import { changeId, directionOfAction, directionOfOrder, mirrored, type Action, type Metric } from './metrics/metric.js';
import { EQUAL, type Compared, type Order } from './orders/order.js';

/** The change of a commitment; `undefined` where both revisions say the same. */
export function changeOf({ before, after }: Pair, belongingOf: BelongingOf): Change | undefined {
    if (!before || !after) return comeOrGone(before, after, belongingOf);
    const { metric } = after;
    const compared = metric.domain.compare(before.value, after.value);
    if (compared.order === 'equal') return undefined;
    return changed({ before, after }, belongingOf, {
        action: actionOf(metric, compared.order),
        aspect: metric.aspect,
        client: directionOfOrder(metric, compared.order),
        compared,
    });
}

function comeOrGone(before: Atom | undefined, after: Atom | undefined, belongingOf: BelongingOf): Change | undefined {
    const atom = after ?? before;
    const action = before ? 'removed' : 'added';
    return (
        atom &&
        changed({ before, after }, belongingOf, {
            action,
            aspect: 'existence',
            client: directionOfPresence(atom, action),
            compared: EQUAL,
        })
    );
}

function directionOfPresence({ metric, isNothing }: Atom, action: 'added' | 'removed'): Direction {
    const direction = directionOfAction(metric, action);
    return isNothing && direction !== 'unclear' ? 'neutral' : direction;
}

/**
 * The change of a commitment whose text stayed and whose meaning changed with what it depends on. For whom that is
 * better cannot be told.
 */
export function affectedChange(pair: Pair, belongingOf: BelongingOf): Change | undefined {
    const aspect = pair.after?.metric.aspect ?? 'value';
    return changed(pair, belongingOf, { action: 'changed', aspect, client: 'unclear', compared: EQUAL });
}

interface Finding {
    readonly action: Action;
    readonly aspect: Aspect;
    readonly client: Direction;
    readonly compared: Compared;
}

function changed(
    { before, after }: Pair,
    belongingOf: BelongingOf,
    { action, aspect, client: direction, compared }: Finding,
): Change | undefined {
    const atom = after ?? before;
    if (!atom) return undefined;
    const { metric, path, labels, identity, isOwedByClient = false } = atom;
    const client = isOwedByClient ? mirrored(direction) : direction;
    const id = changeId(metric, action);
    const { owner, holder } = belongingOf({ before, after });
    const sides = { before: before && sideOf(before), after: after && sideOf(after) };
    return {
        id,
        kind: metric.kind,
        metric: metric.name,
        action,
        aspect,
        stake: metric.stake,
        path,
        labels,
        ...sides,
        verdict: verdictOf(metric.isWorkOfProvider && !isOwedByClient, client, compared),
        magnitude: compared.magnitude,
        weight: metric.weight,
        fingerprint: fingerprintOf(id, `${owner}/${identity}`, sides.before?.canonical, sides.after?.canonical),
        consequences: [],
        holder,
    };
}

function sideOf({ metric, value, provenance }: Atom): Side {
    return {
        text: metric.domain.format(value),
        canonical: metric.domain.canonical(value),
        get span() {
            return provenance.span;
        },
    };
}

function actionOf({ domain }: Metric, order: Order): Action {
    if (order === 'greater' || order === 'less') return domain.actions[order];
    return 'changed';
}

function verdictOf(isWorkOfProvider: boolean, client: Direction, { condition }: Compared): Verdict {
    const certainty: Certainty = client === 'unclear' ? 'unclear' : condition === undefined ? 'proven' : 'conditional';
    const load = isWorkOfProvider ? ({ better: 'up', worse: 'down' } as const) : undefined;
    return {
        client,
        provider: mirrored(client),
        providerLoad: client === 'better' || client === 'worse' ? load?.[client] : undefined,
        certainty,
        condition,
    };
}
