import type { Agreement, Calendar, Declaration } from '../../agreement/model.js';
import type { Link } from '../../agreement/statement.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { zoneOfRegion } from './zone-guesses.js';

export const calendarWithoutTimeZone: Rule = {
    code: 'B02',
    slug: 'calendar-without-time-zone',
    severity: 'error',
    profile: 'core',
    summary:
        'A calendar with opening hours or holidays states no time zone, or follows that of a party that states none.',
    explanation:
        'Nine o’clock in Leeds is not nine o’clock in New York. Without a time zone nobody can tell when business time starts and stops, and so no deadline in business time can be computed. Write the IANA name of the zone, such as `timezone "Europe/London"`. Where the hours are those of the client’s place, write `timezone of` and the client, and the zone in the block of the client; in a template or a library that is left to the agreement. A calendar that is open around the clock on every day needs none. Time bands and maintenance windows may follow the zone of a party in the same way.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('  timezone "Europe/London"\n', '') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkZones },
};

function* checkZones(agreement: Agreement, sources: Sources): Generator<Problem> {
    if (!isForOthers(agreement)) yield* checkTopics(agreement);
    for (const calendar of agreement.calendars) {
        const alwaysOpen = calendar.always && calendar.closings.length === 0;
        if (calendar.timeZone || alwaysOpen) continue;
        if (calendar.zoneOf) {
            if (!isForOthers(agreement)) yield withoutZoneOfParty('Calendar', calendar, calendar.zoneOf);
            continue;
        }
        const zone = likelyZone(calendar, agreement);
        yield {
            message: `Calendar \`${calendar.name.value}\` has no time zone, so it is open when its hours begin and end, and when a deadline falls due.`,
            help: 'Write the IANA name of the zone, such as `timezone "Europe/London"`.',
            span: calendar.name.provenance.span,
            ...(zone && {
                fixes: [
                    {
                        title: `Add \`timezone "${zone}"\``,
                        edits: [insertStatement(calendar.provenance.span, `timezone "${zone}"`, sources)],
                    },
                ],
            }),
        };
    }
}

/** The zone of a party that states none, which time bands and maintenance windows follow. */
function* checkTopics(agreement: Agreement): Generator<Problem> {
    for (const topic of agreement.topics) {
        if (topic.kind !== 'TimeBand' && topic.kind !== 'Maintenance') continue;
        for (const statement of topic.statements) {
            const isZone = statement.kind === 'BandZone' || statement.kind === 'MaintenanceZone';
            if (isZone && statement.owner && statement.value === undefined)
                yield withoutZoneOfParty(KINDS[topic.kind], topic, statement.owner);
        }
    }
}

const KINDS = { TimeBand: 'Time band', Maintenance: 'Maintenance' } as const;

/** Whoever the client will be, the agreement that is made of a template states the zone. */
function isForOthers({ kind, status }: Agreement): boolean {
    return kind === 'library' || status?.value === 'template';
}

function withoutZoneOfParty(kind: string, { name }: Declaration, party: Link): Problem {
    return {
        message: `${kind} \`${name.value}\` follows the clocks of \`${party.name}\`, which states no time zone, so it is open when its hours begin and end, and when a deadline falls due.`,
        help: `Write the zone in the block of \`${party.name}\`, such as \`timezone "Europe/London"\`.`,
        span: name.provenance.span,
    };
}

/** The zone of another calendar of the agreement, else the only one of the country whose holidays are observed. */
function likelyZone(calendar: Calendar, agreement: Agreement): string | undefined {
    const others = agreement.calendars.map(each => each.timeZone?.value).filter(zone => zone !== undefined);
    const regions = calendar.closings.flatMap(({ value }) => (value.kind === 'holidays' ? [value.region] : []));
    return others[0] ?? regions.map(zoneOfRegion).find(zone => zone !== undefined);
}
