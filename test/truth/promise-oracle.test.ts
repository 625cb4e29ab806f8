import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import type { Agreement } from '../../language/agreement/model.js';
import { promiseFor, type Ticket } from '../../language/agreement/promises.js';
import type { Moment } from '../../language/values/moment.js';
import { resolve } from '../language/check.js';

/** A ticket by plain words, as a service manager would describe it. */
interface PlainTicket {
    readonly priority: string;
    readonly type: string;
    readonly delivery: string;
    readonly service: string;
    readonly moment: string;
}

/** The words that a scope may say in each respect, how the contract says them, and the tickets that they leave. */
const PARTS = {
    priority: [
        { written: 'P1', said: 'P1 (Critical)', holds: (ticket: PlainTicket) => ticket.priority === 'P1' },
        { written: 'P2', said: 'P2 (High)', holds: (ticket: PlainTicket) => ticket.priority === 'P2' },
        { written: 'all', said: 'All Tickets', holds: () => true },
    ],
    type: [
        { written: 'incidents', said: 'incidents', holds: (ticket: PlainTicket) => ticket.type === 'incident' },
        { written: 'requests', said: 'requests', holds: (ticket: PlainTicket) => ticket.type === 'request' },
    ],
    service: [
        {
            written: 'of servers',
            said: 'about “Servers”',
            holds: (ticket: PlainTicket) => ticket.service === 'servers',
        },
        { written: 'of network', said: 'about “Network”', holds: (ticket: PlainTicket) => ticket.service !== 'desk' },
    ],
    delivery: [
        {
            written: 'delivered remote',
            said: 'remote work',
            holds: (ticket: PlainTicket) => ticket.delivery === 'remote',
        },
        {
            written: 'delivered on-site',
            said: 'work on site',
            holds: (ticket: PlainTicket) => ticket.delivery !== 'remote',
        },
    ],
    band: [
        { written: 'during days', said: '“Days”', holds: (ticket: PlainTicket) => ticket.moment === 'day' },
        { written: 'during away', said: '“Away”', holds: (ticket: PlainTicket) => ticket.moment !== 'day' },
        { written: 'during nights', said: '“Nights”', holds: (ticket: PlainTicket) => ticket.moment === 'night' },
    ],
} as const;

type Part = (typeof PARTS)[keyof typeof PARTS][number];

const MOMENTS: Readonly<Record<string, Moment>> = {
    day: { date: { year: 2027, month: 3, day: 3 }, minute: 11 * 60 },
    evening: { date: { year: 2027, month: 3, day: 3 }, minute: 20 * 60 },
    night: { date: { year: 2027, month: 3, day: 4 }, minute: 2 * 60 },
    // New Year's Day, a Friday.
    holiday: { date: { year: 2027, month: 1, day: 1 }, minute: 11 * 60 },
};

const TICKETS: readonly PlainTicket[] = ['P1', 'P2'].flatMap(priority =>
    ['incident', 'request'].flatMap(type =>
        ['remote', 'on-site'].flatMap(delivery =>
            ['servers', 'switches', 'desk'].flatMap(service =>
                Object.keys(MOMENTS).map(moment => ({ priority, type, delivery, service, moment })),
            ),
        ),
    ),
);

interface Row {
    readonly parts: readonly Part[];
    readonly tickets: ReadonlySet<PlainTicket>;
    readonly minutes: number;
}

function rowOf(parts: readonly Part[], minutes: number): Row {
    return { parts, tickets: new Set(TICKETS.filter(ticket => parts.every(part => part.holds(ticket)))), minutes };
}

function isSmaller(row: Row, other: Row): boolean {
    return row.tickets.size < other.tickets.size && [...row.tickets].every(each => other.tickets.has(each));
}

/** The smallest row of all that hold a ticket, found by trying; `undefined` where two are as small, or none holds it. */
function smallest(rows: readonly Row[], ticket: PlainTicket): Row | 'conflict' | undefined {
    const holding = rows.filter(row => row.tickets.has(ticket));
    if (holding.length === 0) return undefined;
    const found = holding.find(row => holding.every(other => [...row.tickets].every(each => other.tickets.has(each))));
    if (found) return found;
    // Rows of which none is smaller are one promise where they promise the same time.
    const [first, ...others] = holding.filter(row => !holding.some(other => isSmaller(other, row)));
    return first && others.every(other => other.minutes === first.minutes) ? first : 'conflict';
}

const optional = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constantFrom(...values).map(each => [each]) },
    );

const scopes: fc.Arbitrary<readonly Part[]> = fc
    .tuple(
        fc.constantFrom(...PARTS.priority),
        optional(PARTS.type),
        optional(PARTS.service),
        optional(PARTS.delivery),
        optional(PARTS.band),
    )
    .map(([priority, ...others]) => [priority, ...others.flat()]);

const rows: fc.Arbitrary<readonly Row[]> = fc
    .uniqueArray(scopes, { minLength: 1, maxLength: 6, selector: parts => parts.map(each => each.written).join(' ') })
    .map(found => found.map((parts, index) => rowOf(parts, (index % 4) + 1)));

function textOf(found: readonly Row[]): string {
    const written = found.map(({ parts, minutes }) => {
        const words = parts.map(each => each.written);
        const before = words.filter(word => !/^(delivered|during)/.test(word));
        const after = words.filter(word => /^(delivered|during)/.test(word));
        return `target ${[...before, `respond ${minutes} min`, ...after].join(' ')}`;
    });
    return `agreement a "Agreement" {
      calendar office "Office" { timezone "Europe/London" open Mon-Fri 09:00-18:00 closed on holidays "GB-ENG" }
      band days "Days" { hours during office }
      band away "Away" { hours outside office }
      band nights "Nights" { open Mon-Sun 00:00-06:00 }
      category network "Network" { service servers "Servers" service switches "Switches" }
      service desk "Desk"
      priority P1 "Critical" { means "Down." }
      priority P2 "High" { means "Slow." }
      tier care "Care" {
        ${written.join('\n        ')}
      }
    }`;
}

function ticketOf(agreement: Agreement, plain: PlainTicket): Ticket {
    const service = agreement.services.find(({ name }) => name.value === plain.service);
    return {
        priority: agreement.priorities.find(({ name }) => name.value === plain.priority),
        tickets: plain.type === 'incident' ? 'incidents' : 'requests',
        subject: service && { kind: 'service', service },
        delivery: plain.delivery === 'remote' ? 'remote' : 'on-site',
        team: undefined,
        received: MOMENTS[plain.moment],
    };
}

/** Reads as the contract says: of the cases that apply the narrowest, and the table above them where none does. */
function read(rows: readonly Row[], ticket: PlainTicket): Row | 'conflict' | undefined {
    const [cases, general] = [rows.filter(row => row.parts.length > 1), rows.filter(row => row.parts.length === 1)];
    return smallest(cases, ticket) ?? smallest(general, ticket);
}

/** The rows of the tables of the contract: the tickets of each, by what its first cells say, and its time. */
function readRows(markdown: string): Row[] {
    const [, levels = ''] = markdown.split(/^## \d+\. Service levels$/m);
    const [section = ''] = levels.split(/^## /m);
    return section.split('\n').flatMap(line => {
        const cells = line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '').replaceAll('**', ''));
        const [priority = '', ...others] = cells;
        const minutes = /^(\d+) minutes?$/.exec(others.at(-1) ?? '')?.[1];
        const first = PARTS.priority.find(each => each.said === priority);
        if (!first || minutes === undefined) return [];
        const words = others.slice(0, -1).join().toLowerCase();
        const narrowed = [...PARTS.type, ...PARTS.service, ...PARTS.delivery, ...PARTS.band].filter(part =>
            words.includes(part.said.toLowerCase()),
        );
        return [rowOf([first, ...narrowed], Number(minutes))];
    });
}

/** The rows that the cells of a page say: `2 minutes; incidents, received during Nights: 1 minute`, for each priority. */
function readCells(markdown: string): ReadonlyMap<string, readonly Row[]> {
    const said = markdown.split('\n').flatMap((line): [string, readonly Row[]][] => {
        const [, label, cell = ''] = /^\| \*\*([^*]+)\*\* \| (.*minutes?) \|$/.exec(line) ?? [];
        const first = PARTS.priority.find(each => each.said === label);
        return first ? [[first.written, cell.split('; ').flatMap(part => readPart(part, first))]] : [];
    });
    return new Map(said);
}

function readPart(text: string, first: Part): Row[] {
    const [, words = '', minutes] = /^(?:(.*): )?(\d+) minutes?$/.exec(text) ?? [];
    const brief = (part: Part): string => part.said.toLowerCase().replaceAll(/^“|”$/g, '');
    const narrowed = [...PARTS.type, ...PARTS.service, ...PARTS.delivery, ...PARTS.band].filter(part =>
        words.toLowerCase().includes(brief(part)),
    );
    return minutes === undefined ? [] : [rowOf([first, ...narrowed], Number(minutes))];
}

test('the engine finds the smallest row that holds a ticket, and so does a reader of the contract, of the summary and of the comparison', async () => {
    await fc.assert(
        fc.asyncProperty(rows, async found => {
            const [agreement] = await resolve(textOf(found));
            const tier = agreement?.tiers[0];
            if (!agreement || !tier) throw new Error('The text holds an agreement with a tier.');
            const table = readRows(renderMarkdown(contractDocument(agreement)));
            const pages = (['summary', 'tiers'] as const).map(view =>
                readCells(renderMarkdown(contractDocument(agreement, { view }))),
            );
            for (const plain of TICKETS) {
                const expected = smallest(found, plain);
                const answer = promiseFor(tier, ticketOf(agreement, plain), 'respond');
                const place = `${textOf(found)}\n${JSON.stringify(plain)}`;
                if (expected === undefined) expect(answer.kind, place).toBe('nothing');
                else if (expected === 'conflict') expect(answer.kind, place).toBe('conflict');
                else {
                    expect(answer, place).toMatchObject({
                        kind: 'holds',
                        targets: [
                            { promise: { value: { duration: { amount: { written: String(expected.minutes) } } } } },
                        ],
                    });
                    expect(read(table, plain), place).toMatchObject({ minutes: expected.minutes });
                    for (const page of pages) {
                        const said = read(page.get(plain.priority) ?? page.get('all') ?? [], plain);
                        expect(said, `${place}\n${JSON.stringify([...page])}`).toMatchObject({
                            minutes: expected.minutes,
                        });
                    }
                }
            }
        }),
        { numRuns: 150 },
    );
});
