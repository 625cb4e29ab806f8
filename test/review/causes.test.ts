import { expect, test } from 'vitest';
import { changesBetween, lineOf } from './changes.js';

const AGREEMENT = `calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 }
priority P1 "Urgent" { }
priority P2 "Normal" { }
band nights "Nights" { open Mon-Sun 22:00-06:00 next day }
tier basic "Basic" {
    hours support
    target P1 respond 4 business hours
    target P2 respond 1 business day
    target P1 respond 30 min during nights
}
tier premium "Premium" extends basic { target P2 respond 2 hours }
clause promise "Promise" { """P1 is answered within {{basic.P1.respond}}.""" }`;

async function changesAfter(from: string, to: string): Promise<readonly string[]> {
    const changes = await changesBetween(AGREEMENT, AGREEMENT.replace(from, to));
    return changes.flatMap(change => [lineOf(change), ...change.consequences.map(each => `  ${lineOf(each)}`)]);
}

test('a calendar is changed once, with the promises that run in it', async () => {
    const lines = await changesAfter('08:00-18:00', '09:00-17:00');
    expect(lines.filter(line => !line.startsWith(' '))).toHaveLength(1);
    expect(lines[0]).toMatch(/^calendar\.opening-hours\.\w+ support/);
    expect(lines.filter(line => line.startsWith('  promise'))).toHaveLength(3);
});

test('a promise is changed once, with the tier that inherits it and the prose that says it', async () => {
    const lines = await changesAfter('respond 4 business hours', 'respond 8 business hours');
    expect(lines.map(line => line.split(':')[0])).toEqual([
        'promise.respond.lengthened basic.P1.respond',
        '  promise.respond.lengthened premium.P1.respond',
        '  clause.text.changed promise.text',
    ]);
});

test('a band of time is changed once, with the promises during it', async () => {
    const lines = await changesAfter('22:00-06:00', '23:00-05:00');
    expect(lines.map(line => line.split(':')[0])).toEqual([
        'band.band-hours.narrowed nights.open',
        '  promise.respond.changed basic.P1.nights.respond',
        '  promise.respond.changed premium.P1.nights.respond',
    ]);
});

test('an exception that is added is a change of what held for its tickets', async () => {
    const lines = await changesAfter(
        'target P2 respond 1 business day',
        'target P2 respond 1 business day\n    target P2 incidents respond 2 hours',
    );
    expect(lines[0]).toMatch(/^promise\.respond\.\w+ basic\.P2\.incidents\.respond: 1 business day → 2 hours/);
});

test('a change of a comment, of the layout or of the order of statements is none', async () => {
    const reordered = AGREEMENT.replace(
        '    target P1 respond 4 business hours\n    target P2 respond 1 business day',
        '    // Agreed in May.\n    target P2 respond 1 business day\n\n  target P1 respond 4 business hours',
    );
    expect(await changesBetween(AGREEMENT, reordered)).toEqual([]);
});

test('what a tier inherits goes with what it inherits it from', async () => {
    const lines = await changesAfter('    target P1 respond 30 min during nights\n', '');
    expect(lines.map(line => line.split(':')[0])).toEqual([
        'promise.respond.lengthened basic.P1.nights.respond',
        '  promise.respond.lengthened premium.P1.nights.respond',
    ]);
    const covered = AGREEMENT.replace(
        'tier basic "Basic" {',
        'service servers "Servers"\ntier basic "Basic" { covers servers',
    );
    const changes = await changesBetween(covered, covered.replace('covers servers', ''));
    expect(changes.map(({ id, consequences }) => [id, consequences.map(each => each.path)])).toEqual([
        ['tier.coverage.removed', ['premium.covers-servers']],
    ]);
});
