import type { AstNode, LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import { readLine } from '../../agreement/resolve/values.js';
import * as ast from '../../generated/ast.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import { documentRoot } from '../../references/imports.js';
import { mostSimilar } from '../../parsing/similar.js';
import { isTimeZone, TIME_ZONES } from '../../values/time-zones.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { zoneOfAbbreviation, zonesOfPlace } from './zone-guesses.js';

export const zoneAbbreviationInsteadOfIanaName: Rule = {
    code: 'B03',
    slug: 'zone-abbreviation-instead-of-iana-name',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A time zone is an abbreviation, or a name that the IANA time zone database does not know.',
    explanation:
        'An abbreviation such as CET or EST names an offset, not a place: it leaves open whether the clocks change in summer, and some abbreviations stand for several zones. The IANA name of a place, such as `Europe/Berlin`, determines every hour of the year. A name that is not in the database is an error, because nothing can be computed from it.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('Europe/London', 'GMT') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    check: { reads: 'source', run: checkZones },
};

type ZoneStatement =
    ast.TimeZone | ast.PartyZone | ast.BandZone | ast.MaintenanceZone | ast.EnvironmentZone | ast.Opening;

function statesZone(node: AstNode): node is ZoneStatement {
    return (
        ast.isTimeZone(node) ||
        ast.isPartyZone(node) ||
        ast.isBandZone(node) ||
        ast.isMaintenanceZone(node) ||
        ast.isEnvironmentZone(node) ||
        ast.isOpening(node)
    );
}

function* checkZones(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) {
        const property = ast.isOpening(node) ? 'closesIn' : 'value';
        if (!statesZone(node)) continue;
        const zone = readLine(ast.isOpening(node) ? node.closesIn : node.value);
        if (zone === undefined || isTimeZone(zone)) continue;
        // The span holds the quotes.
        const span = propertySpan(node, property);
        const meant = zoneOfAbbreviation(zone);
        const places = meant ? [] : zonesOfPlace(zone);
        const suggestion = meant ?? places[0] ?? mostSimilar(zone, TIME_ZONES);
        const whose = ownerOf(node);
        yield {
            message: meant
                ? `"${zone}" is an abbreviation: it does not say whether the clocks of ${whose} change in summer.`
                : `"${zone}" is not the name of a time zone, so nobody can tell what the clocks of ${whose} show.`,
            help: suggestion
                ? `Write the IANA name of the place, such as "${suggestion}".`
                : 'Write the IANA name of the place, such as "Europe/London".',
            span,
            severity: meant ? 'warning' : 'error',
            ...(suggestion && {
                fixes: [
                    {
                        title: `Change to "${suggestion}"`,
                        edits: [{ span, newText: `"${suggestion}"` }],
                        isCertain: places.length === 1,
                    },
                ],
            }),
        };
    }
}

/** The block that states the zone: calendar \`support\`. */
function ownerOf({ $container: block }: ZoneStatement): string {
    return `${BLOCKS[block.$type]} \`${block.name}\``;
}

const BLOCKS = {
    Calendar: 'calendar',
    TimeBand: 'time band',
    Maintenance: 'maintenance',
    Environment: 'environment',
    Provider: 'provider',
    Client: 'client',
} as const;
