import type { Priority, SpecialTarget, Target, Tier } from '../../../language/agreement/model.js';
import type * as ast from '../../../language/generated/ast.js';
import { clause, column, paragraph, say, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { capital, sayList, sayPeriod, sayTimeTarget } from './values.js';
import { metricName } from './metrics.js';
import { event, given, percent, timeBand } from './statements/words.js';
import { sayStrength, STRENGTH_IN_CELL } from './strength.js';
import { labelOf, priorityLabel } from './terms.js';

/** What promises say beyond their time: each condition once, with all service levels that it holds for. */
export function conditions(targets: readonly Target[]): Block[] {
    return [
        ...alike(targets, ({ start }) => start).map(({ value, found }) =>
            conditionBlock(found, say`The time for ${those(found, targets)} runs from ${event(value)}.`),
        ),
        ...alike(
            targets.filter(target => target.attainment),
            ({ attainment }) => attainment && shareOf(attainment).join(''),
        ).map(({ value, found }) =>
            conditionBlock(found, say`The Provider shall meet ${those(found, targets)} ${value}.`),
        ),
        ...alike(targets, ({ strength }) => strength).map(({ value, found }) =>
            conditionBlock(found, sayStrength(value, those(found, targets))),
        ),
    ];
}

function conditionBlock(found: readonly Target[], content: Content): Block {
    return paragraph(content, found[0]?.provenance.span);
}

/** The promises that have the same value for something, for each value. */
function alike<T extends Target, V>(
    targets: readonly T[],
    valueOf: (target: T) => V | undefined,
): { readonly value: V; readonly found: readonly T[] }[] {
    const groups = new Map<V, T[]>();
    for (const target of targets) {
        const value = valueOf(target);
        if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), target]);
    }
    return [...groups].map(([value, found]) => ({ value, found }));
}

/** `the service levels “Response” for P1 (Critical) and P2 (High) and “Resolution” for P1 (Critical)` */
function those(found: readonly Target[], all: readonly Target[]): string {
    if (found.length === all.length) return 'each of these service levels';
    const metrics = alike(found, target => target.metric);
    const named = metrics.map(({ value, found: same }) => `“${metricName(value)}” for ${prioritiesOf(same)}`);
    return `the ${found.length === 1 ? 'service level' : 'service levels'} ${sayList(named)}`;
}

function prioritiesOf(targets: readonly Target[]): string {
    const priorities: readonly Priority[] = [...new Set(targets.map(target => target.priority))];
    return sayList(priorities.map(priorityLabel));
}

/** `for at least 95% of the Tickets of each calendar month`, `on average over the Tickets` */
function shareOf({ share, mean, population, period }: NonNullable<Target['attainment']>): Content {
    const of = population ?? 'Tickets';
    const each = given(period, unit => ` of each ${sayPeriod(unit)}`);
    return mean ? say`on average over the ${of}${each}` : say`for at least ${percent(share)} of the ${of}${each}`;
}

/** A table of the promises that hold for some tickets only. */
export function specialTargets(tier: Tier, id: string): Section[] {
    const [first] = tier.specialTargets;
    if (!first) return [];
    const source = first.provenance.span;
    const rows = tier.specialTargets.map(target => ({
        cells: [
            say`${priorityLabel(target.priority)}`,
            casesOf(target),
            say`${metricName(target.metric)}`,
            specialCell(target),
        ],
        source: target.provenance.span,
    }));
    const columns = [column('Priority'), column('Applies to'), column('Service level'), column('Time')];
    const lead = paragraph(
        say`In certain cases the following service levels apply in the Service Tier ${labelOf(tier)}:`,
        source,
    );
    return [clause(`${id}.special`, [lead, table({ caption: undefined, columns, rows, source })], source)];
}

function specialCell({ promise, start, attainment, strength }: SpecialTarget): Content {
    return say`${capital(sayTimeTarget(promise.value))}${given(start, name => say` from ${event(name)}`)}${given(attainment, share => say`, ${shareOf(share)}`)}${given(strength, how => `, ${STRENGTH_IN_CELL[how]}`)}`;
}

const TICKETS: Readonly<Record<ast.TicketType, string>> = {
    incidents: 'incidents',
    requests: 'requests',
    changes: 'changes',
    problems: 'problems',
    'security-incidents': 'security incidents',
    questions: 'questions',
};

function casesOf({ tickets, delivery, band }: SpecialTarget): Content {
    const kinds = [
        ...(tickets === undefined ? [] : [TICKETS[tickets]]),
        ...(delivery === undefined ? [] : [delivery === 'on-site' ? 'work on site' : 'remote work']),
    ];
    const kind = capital(kinds.join(', '));
    if (!band) return [kind];
    return say`${kind}${kind === '' ? 'Tickets' : ', Tickets'} that are received during ${timeBand(band)}`;
}
