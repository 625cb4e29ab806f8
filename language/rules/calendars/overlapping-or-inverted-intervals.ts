import type { LangiumDocument } from 'langium';
import { NO_CHANGES } from '../../agreement/resolve/changes.js';
import { propertySpan, spanOf } from '../../agreement/resolve/spans.js';
import { readTimeZone } from '../../agreement/resolve/parties.js';
import { readLine, readTimeRange } from '../../agreement/resolve/values.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { MINUTES_PER_DAY, parseDays, parseTimeOfDay, WEEKDAYS } from '../../values/opening.js';
import { differencesBetween } from '../../values/moment.js';
import { MINUTES_PER_WEEK } from '../../values/week-minutes.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import { insertText } from '../insertion.js';
import type { Problem, Rule } from '../rule.js';
import { calendarsOf } from './calendars-of.js';

export const overlappingOrInvertedIntervals: Rule = {
    code: 'B04',
    slug: 'overlapping-or-inverted-intervals',
    severity: 'error',
    profile: 'core',
    summary:
        'Hours or a window end before they start, have no length, name a time that does not exist, or opening hours overlap.',
    explanation:
        'Opening hours decide when business time runs, and windows when work is done. A stretch that ends before it starts may be a slip or a night shift: `22:00-06:00 next day` says that it ends on the following day. Two stretches that overlap, `08:00-13:00, 12:00-18:00`, leave open which of them was meant.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('09:00-17:00', '22:00-06:00') + '\n',
        passes: EXAMPLE_CALENDAR.replace('09:00-17:00', '22:00-06:00 next day') + '\n',
    },
    fixable: true,
    check: { reads: 'source', run: checkIntervals },
};

function* checkIntervals(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) if (ast.isTimeRange(node)) yield* checkRange(node);
    for (const calendar of calendarsOf(root)) {
        const openings = calendar.statements.filter(ast.isOpening);
        const zone = readTimeZone(calendar.statements, NO_CHANGES)?.value;
        yield* checkOverlaps(openings, zone);
        if (zone !== undefined) yield* checkZones(openings, zone);
    }
}

function* checkRange(range: ast.TimeRange): Generator<Problem> {
    for (const property of ['start', 'end'] as const) {
        const written = range[property];
        if (written === undefined || parseTimeOfDay(written) !== undefined) continue;
        yield {
            message: `The time ${written} does not exist, so these hours are left out.`,
            help: 'Write a time from 00:00 to 24:00.',
            span: propertySpan(range, property),
        };
    }
    const start = parseTimeOfDay(range.start);
    const end = parseTimeOfDay(range.end);
    if (start === undefined || end === undefined) return;
    // Which of two times in two zones is later, only the zones tell.
    if (ast.isOpening(range.$container) && range.$container.closesIn !== undefined) return;
    const span = spanOf(range);
    if (range.nextDay && end > start) {
        yield {
            message: `The hours from ${range.start} to ${range.end} on the next day are longer than a day, so they overlap with themselves.`,
            help: 'Take off `next day`, or write `00:00-24:00` for the whole day.',
            span,
        };
    } else if (!range.nextDay && end === start) {
        yield {
            message: `The hours from ${range.start} to ${range.end} have no length, so they comprise no time.`,
            help: 'Write a later end, or `00:00-24:00` for the whole day.',
            span,
        };
    } else if (!range.nextDay && end < start) {
        yield {
            message: `The hours end at ${range.end}, before they start at ${range.start}, so they comprise no time.`,
            help: `Write \`${range.start}-${range.end} next day\` for hours over midnight, or correct one of the times.`,
            span,
            fixes: [
                {
                    title: `Change to \`${range.start}-${range.end} next day\``,
                    edits: [insertText(span.uri, span.end, ' next day')],
                },
            ],
        };
    }
}

/** Hours that close by the clocks of a zone further east may have closed before they open. */
function* checkZones(openings: readonly ast.Opening[], zone: string): Generator<Problem> {
    for (const { closesIn, times } of openings) {
        if (closesIn === undefined) continue;
        const later = latestClosing(closesIn, zone);
        for (const range of times) {
            const { start, end } = readTimeRange(range) ?? { start: 0, end: MINUTES_PER_DAY };
            if (start < end + later) {
                if (end + later - start <= MINUTES_PER_DAY) continue;
                yield {
                    message: `The hours from ${range.start} in ${zone} to ${range.end} in ${closesIn} on the next day are longer than a day, so they overlap with themselves.`,
                    help: 'Take off `next day`, or write an earlier end.',
                    span: spanOf(range),
                };
                continue;
            }
            yield {
                message: `At ${range.end} in ${closesIn} it is not later than at ${range.start} in ${zone}, so these hours hold no time.`,
                help: 'Write a later end, or the zone that is further west as the one in which they close.',
                span: spanOf(range),
            };
        }
    }
}

/** By how many minutes hours close later than written, on the days of the year on which that is most. */
function latestClosing(closesIn: string | undefined, zone: string | undefined): number {
    const name = readLine(closesIn);
    return name === undefined || zone === undefined ? 0 : Math.max(...differencesBetween(zone, name));
}

interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly range: ast.TimeRange;
}

/** Two stretches of a calendar that share a minute of the week; each range is reported once. */
function* checkOverlaps(openings: readonly ast.Opening[], zone: string | undefined): Generator<Problem> {
    const stretches = openings
        .flatMap(opening => stretchesOf(opening, latestClosing(opening.closesIn, zone)))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const [first] = stretches;
    // The week is a circle: its last stretch may reach into its first.
    const circle = first
        ? [...stretches, { ...first, start: first.start + MINUTES_PER_WEEK, end: first.end + MINUTES_PER_WEEK }]
        : [];
    const reported = new Set<ast.TimeRange>();
    let longest: Stretch | undefined;
    for (const stretch of circle) {
        if (longest && stretch.start < longest.end) {
            const [earlier, later] = inOrderOfText(longest.range, stretch.range);
            if (!reported.has(later)) {
                reported.add(later);
                yield {
                    message: `These hours overlap with others of the same calendar on ${WEEKDAYS[Math.floor(stretch.start / MINUTES_PER_DAY) % 7]}, so it is open which of them are meant.`,
                    help: 'Change the times so that each minute is opened once, or take one of the two off.',
                    span: spanOf(later),
                    related: [{ message: 'They overlap with these hours.', span: spanOf(earlier) }],
                };
            }
        }
        if (!longest || stretch.end > longest.end) longest = stretch;
    }
}

function stretchesOf(opening: ast.Opening, later: number): Stretch[] {
    const days = opening.days.flatMap(parseDays).map(day => WEEKDAYS.indexOf(day));
    return opening.times.flatMap(range => {
        const start = parseTimeOfDay(range.start);
        const end = parseTimeOfDay(range.end);
        if (start === undefined || end === undefined) return [];
        const written = (range.nextDay ? end + MINUTES_PER_DAY : end) - start;
        const length = written + later;
        // What is wrong with a range by itself is said of that range.
        if ((written <= 0 && opening.closesIn === undefined) || length <= 0 || length > MINUTES_PER_DAY) return [];
        return days.map(day => ({
            start: day * MINUTES_PER_DAY + start,
            end: day * MINUTES_PER_DAY + start + length,
            range,
        }));
    });
}

function inOrderOfText(a: ast.TimeRange, b: ast.TimeRange): [ast.TimeRange, ast.TimeRange] {
    return (a.$cstNode?.offset ?? 0) <= (b.$cstNode?.offset ?? 0) ? [a, b] : [b, a];
}
