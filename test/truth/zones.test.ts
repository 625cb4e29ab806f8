import { describe, expect, test } from 'vitest';
import { resolve } from '../language/check.js';
import { codesOf, readingsOf, type Readings } from './readings.js';

const PROVIDER = 'provider northwind "Northwind Ltd" { address "1 Harbour Way, Leeds" }';

const LOCAL_CALENDAR = `client buyer "Client" { address "The address on the order form" }
calendar office "Office Hours" { timezone of buyer open Mon-Fri 08:00-18:00 open on holidays }`;

function read(calendar: string, clientZone: string, ...examples: readonly string[]): Promise<Readings> {
    return readingsOf(`
${PROVIDER}
client acme "Acme Inc" {
  address "2 Main Street, Boston"
  ${clientZone}
}
calendar office "Office Hours" {
  ${calendar}
  closed on holidays "US"
}
priority P1 "Critical" { means "All is down." example "A site is down." }
tier care "Care" {
  hours office
  target P1 respond 4 business hours
}
${examples.map((each, index) => `example "Example ${index}" { given priority P1 given tier care ${each} }`).join('\n')}`);
}

describe('the zone of the client', () => {
    const local = 'timezone of acme\n  open Mon-Fri 08:00-18:00';

    test('is the one in which its calendar runs', async () => {
        const readings = await read(local, 'timezone "America/New_York"');
        expect(codesOf(readings)).not.toContain('B02');
        expect(readings.contract).toContain(
            'Monday to Friday, 08:00 to 18:00, in the time zone of the Client, America/New\\_York, except on',
        );
        expect(readings.contract).toContain('in the time zone America/New\\_York');
        expect(readings.json).toContain('"timeZone": "America/New_York"');
    });

    test('is missing where the client states none', async () => {
        const { findings } = await read(local, '');
        const [finding] = findings.filter(({ code }) => code === 'B02');
        expect(finding?.message).toContain('follows the clocks of `acme`, which states no time zone');
        expect(finding?.help).toContain('timezone "Europe/London"');
    });

    test('may stay open in a template', async () => {
        const template = await readingsOf(`status template\n${PROVIDER}\n${LOCAL_CALENDAR}`);
        expect(codesOf(template)).not.toContain('B02');
        const draft = await readingsOf(`status draft\n${PROVIDER}\n${LOCAL_CALENDAR}`);
        expect(codesOf(draft)).toContain('B02');
    });

    test('is that of the client of an agreement that is based on the template', async () => {
        const [agreement] = await resolve({
            'acme.msa': `import "standard.msa"\nagreement acme "Acme" based on standard {\n  client acme-ltd "Acme Ltd" { timezone "America/Chicago" }\n}`,
            'standard.msa': `agreement standard "Standard" {\n  status template\n  ${PROVIDER}\n  ${LOCAL_CALENDAR}\n}`,
        });
        expect(agreement?.calendars.map(({ timeZone }) => timeZone?.value)).toEqual(['America/Chicago']);
    });

    test('is an IANA name', async () => {
        expect(codesOf(await read(local, 'timezone "EST"'))).toContain('B03');
    });
});

describe('the zone of a party in time bands and maintenance windows', () => {
    const read = (zone: string, status = 'draft'): Promise<Readings> =>
        readingsOf(`
status ${status}
${PROVIDER}
client acme "Acme Inc" { address "2 Main Street, Boston" ${zone} }
calendar office "Office Hours" { timezone "Europe/London" open 24x7 open on holidays }
band nights "Nights" { timezone of acme open Mon-Fri 18:00-22:00 }
maintenance planned "Planned" { timezone of acme window Sun 02:00-06:00 }
priority P1 "Critical" { means "All is down." example "A site is down." }
tier care "Care" {
  hours office
  target P1 respond 1 hour
  target P1 respond 3 hours during nights
}
example "Evening in Boston" {
  given priority P1
  given tier care
  given received 2027-03-04 23:00
  expect respond by 2027-03-05 02:00
}`);

    test('is the one that the party states', async () => {
        const readings = await read('timezone "America/New_York"');
        expect(readings.outcomes.map(({ kind }) => kind)).toEqual(['holds']);
        expect(codesOf(readings)).not.toContain('B02');
        expect(readings.contract).toContain(
            'The days and times of this time band are those of the time zone of the Client, America/New\\_York.',
        );
        expect(readings.contract).toContain(
            'The times of this clause are those of the time zone of the Client, America/New\\_York.',
        );
        // The client, the band and the maintenance.
        expect(readings.json.match(/"value": "America\/New_York"/g)).toHaveLength(3);
    });

    test('is missing where the party states none, except in a template', async () => {
        const { findings } = await read('');
        const messages = findings.filter(({ code }) => code === 'B02').map(({ message }) => message);
        expect(messages.map(message => message.split(',')[0])).toEqual([
            'Time band `nights` follows the clocks of `acme`',
            'Maintenance `planned` follows the clocks of `acme`',
        ]);
        expect(codesOf(await read('', 'template'))).not.toContain('B02');
    });
});

describe('the zone of a site', () => {
    const read = (zone: string, owner = 'hull'): Promise<Readings> =>
        readingsOf(`
${PROVIDER}
client acme "Acme Inc" { address "2 Main Street, Boston" }
environment hull "Hull Works" { means "The plant." address "20 Dock Road, Hull" ${zone} }
calendar office "Office Hours" { timezone of ${owner} open Mon-Fri 08:00-18:00 open on holidays }
maintenance planned "Planned" { timezone of ${owner} window Sun 02:00-06:00 }
priority P1 "Critical" { means "All is down." example "A site is down." }
tier care "Care" {
  hours office
  target P1 respond 4 business hours
}
example "Morning" {
  given priority P1
  given tier care
  given received 2027-03-04 09:00
  expect respond by 2027-03-04 13:00
}`);

    test('is the one in which its calendar runs, and its maintenance is done', async () => {
        const { contract, outcomes, findings, json } = await read('timezone "Europe/London"');
        expect(findings.filter(({ code }) => /^(A01|T|B0[23])/.test(code))).toEqual([]);
        expect(outcomes.map(({ kind }) => kind)).toEqual(['holds']);
        expect(contract).toContain('08:00 to 18:00, in the time zone of Hull Works, Europe/London');
        expect(contract).toContain('The times of this clause are those of the time zone of Hull Works, Europe/London.');
        expect(contract).toContain('The address is 20 Dock Road, Hull.');
        expect(contract).toContain('The local time is that of the time zone Europe/London.');
        expect(json).toContain('"kind": "environment-zone"');
    });

    test('is missing where the site states none, and is an IANA name', async () => {
        const { findings } = await read('');
        const messages = findings.filter(({ code }) => code === 'B02').map(({ message }) => message);
        expect(messages.map(message => message.split(',')[0])).toEqual([
            'Calendar `office` follows the clocks of `hull`',
            'Maintenance `planned` follows the clocks of `hull`',
        ]);
        expect(codesOf(await read('timezone "BST"'))).toContain('B03');
    });

    test('is that of a party or an environment, and of nothing else', async () => {
        const { findings } = await read('timezone "Europe/London"', 'care');
        expect(findings.find(({ code }) => code === 'A01')?.message).toBe(
            '`care` is a tier, and a party or environment is wanted here, so the contract cannot say what is meant.',
        );
    });
});

describe('hours that close in another zone', () => {
    const coasts = 'timezone "America/New_York"\n  open Mon-Fri 08:00-18:00 closing in "America/Los_Angeles"';

    test('run until the clocks there show the end', async () => {
        const { outcomes, contract, json } = await read(
            coasts,
            '',
            'given received 2027-03-04 16:00 expect respond by 2027-03-04 20:00',
            'given received 2027-03-04 20:00 expect respond by 2027-03-05 11:00',
        );
        expect(outcomes.map(({ kind }) => kind)).toEqual(['holds', 'holds']);
        expect(contract).toContain(
            '08:00 to 18:00 in the time zone America/Los\\_Angeles, where all other times are those of the time zone America/New\\_York',
        );
        expect(json).toContain('"closesIn": "America/Los_Angeles"');
    });

    test('leave to time bands what is outside of them', async () => {
        const bands = (start: string): Promise<Readings> =>
            readingsOf(`
calendar office "Office Hours" { ${coasts} open on holidays }
band open "Open" { hours during office }
band shut "Shut" { open Mon-Fri 00:00-08:00, ${start}-24:00 open Sat-Sun 00:00-24:00 }
priority P1 "Critical" { means "All is down." }
tier care "Care" {
  target P1 respond 1 hour during open
  target P1 respond 4 hours during shut
}`);
        expect(codesOf(await bands('21:00'))).not.toContain('D18');
        expect(codesOf(await bands('22:00'))).toContain('D18');
    });

    test('that end before they start are found', async () => {
        const berlin = 'timezone "America/New_York"\n  open Mon-Fri 08:00-14:00 closing in "Europe/Berlin"';
        const london = 'timezone "America/New_York"\n  open Mon-Fri 08:00-10:00 closing in "America/Halifax"';
        const halifax = 'timezone "America/New_York"\n  open Mon-Fri 08:00-08:30 closing in "America/Halifax"';
        expect(codesOf(await read(london, ''))).not.toContain('B04');
        expect(codesOf(await read(halifax, ''))).toContain('B04');
        expect(codesOf(await read(berlin, ''))).not.toContain('B04');
    });

    test('whose zone is no IANA name are found', async () => {
        expect(codesOf(await read(coasts.replace('America/Los_Angeles', 'PT'), ''))).toContain('B03');
    });

    test('follow the clocks of the day, where the two zones set them on different days', async () => {
        const { outcomes } = await read(
            'timezone "America/New_York"\n  open Mon-Fri 08:00-18:00 closing in "Europe/London"',
            '',
            // London is five hours ahead in winter, and four in the second half of March.
            'given received 2027-03-04 12:00 expect respond by 2027-03-05 11:00',
            'given received 2027-03-18 12:00 expect respond by 2027-03-19 10:00',
        );
        expect(outcomes.map(({ kind }) => kind)).toEqual(['holds', 'holds']);
    });
});
