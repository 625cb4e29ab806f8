import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { parseDays, type Opening } from '../../values/opening.js';
import type { Changes } from './changes.js';
import type { Calendar, Closing, Contact, Party } from '../model.js';
import type { Fact } from '../provenance.js';
import { present, readDeclaration, type Resolution } from './resolution.js';
import { factOf, propertyFact } from './spans.js';
import { readLink, readStatements } from './statements.js';
import { readDate, readLine, readTimeRange } from './values.js';

export function readParty(node: ast.Provider | ast.Client, resolution: Resolution): Party | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const address = node.statements.find(ast.isAddress);
    const addressLine = readLine(address?.value);
    return {
        ...declaration,
        role: ast.isProvider(node) ? 'provider' : 'client',
        address: address && addressLine !== undefined ? propertyFact(address, 'value', addressLine) : undefined,
        contacts: present(node.statements.filter(ast.isContact).map(contact => readContact(contact, resolution))),
        terms: readStatements(node.statements, ast.isPartyTerm),
    };
}

function readContact(node: ast.Contact, resolution: Resolution): Contact | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    return {
        ...declaration,
        channels: present(
            node.statements.filter(ast.isChannel).map(channel => {
                const value = readLine(channel.value);
                return value === undefined ? undefined : factOf(channel, { kind: channel.kind, value });
            }),
        ),
        hours: readContactHours(node.statements.find(ast.isContactHours), resolution),
        terms: readStatements(node.statements, ast.isContactTerm),
    };
}

function readContactHours(
    node: ast.ContactHours | undefined,
    resolution: Resolution,
): Fact<'always' | Calendar> | undefined {
    if (!node) return undefined;
    if (node.always) return factOf(node, 'always');
    const calendar = resolution.calendar(node.calendar?.ref);
    return calendar && factOf(node, calendar);
}

export function readCalendar(node: ast.Calendar, { effective }: Changes): Calendar | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const zone = node.statements.find(ast.isTimeZone);
    const openings = node.statements.filter(ast.isOpening);
    const always = openings.find(opening => opening.always);
    const onHolidays = openings.find(opening => opening.holidays);
    return {
        ...declaration,
        timeZone: readTimeZone(node.statements, { effective }),
        zoneOf: zone?.owner && readLink(zone.owner),
        always: always && factOf(always, true),
        openings: present(openings.map(readOpening)),
        closings: present(node.statements.filter(ast.isClosing).map(readClosing)),
        openOnHolidays: onHolidays && factOf(onHolidays, true),
    };
}

/** A statement of the zone whose clocks the times of a block follow. */
export type ZoneStatement = ast.TimeZone | ast.BandZone | ast.MaintenanceZone;

export function isZoneStatement(node: AstNode): node is ZoneStatement {
    return ast.isTimeZone(node) || ast.isBandZone(node) || ast.isMaintenanceZone(node);
}

function isOwnZone(node: AstNode): node is ast.PartyZone | ast.EnvironmentZone {
    return ast.isPartyZone(node) || ast.isEnvironmentZone(node);
}

/** The zone whose clocks the times of a block follow: the one that it names, or that of the party or site that it names. */
export function readTimeZone(
    statements: readonly AstNode[],
    { effective }: Pick<Changes, 'effective'>,
): Fact<string> | undefined {
    const named = statements.find(isZoneStatement);
    const owner = named?.owner?.ref && effective(named.owner.ref);
    const zone = owner ? [...owner.statements].find(isOwnZone) : named;
    const name = readLine(zone?.value);
    return zone && name !== undefined ? propertyFact(zone, 'value', name) : undefined;
}

function readOpening(node: ast.Opening): Fact<Opening> | undefined {
    const days = node.days.flatMap(parseDays);
    const times = present(node.times.map(readTimeRange));
    return days.length > 0 && times.length > 0
        ? factOf(node, { days, times, closesIn: readLine(node.closesIn) })
        : undefined;
}

function readClosing(node: ast.Closing): Fact<Closing> | undefined {
    if (node.region !== undefined) return factOf(node, { kind: 'holidays', region: node.region });
    const date = readDate(node);
    return date && factOf(node, { kind: 'date', date, label: node.label });
}
