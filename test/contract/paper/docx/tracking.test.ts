import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../../../contract/contract.js';
import { renderDocx } from '../../../../contract/paper/docx/docx.js';
import type { ContractDocument } from '../../../../contract/tree/document.js';
import { redlineOf } from '../../../../review/redline/redline.js';
import { redlineBetween } from '../../../review/redline/redlines.js';
import { exampleContracts } from '../../example-contracts.js';
import { agreements } from '../../generated-agreements.js';
import { all, first, partOf, partsOf, textOf, type ReadElement } from '../../reading-docx.js';
import { AFTER_MOVE, BEFORE_MOVE, contractWith, lettered, OPENINGS } from '../../moved-clauses.js';
import { settled } from './tracked-changes.js';

const WORDS = fc.constantFrom('Alpha', 'beta gamma', 'Delta Ltd', 'within 4 hours', '1 May 2027', '“quoted”', 'A. B.');
const DOCUMENT = 'word/document.xml';

/** The paragraphs of a document, each with its style: numbers that Word counts and those in references are fields. */
function paragraphs(part: ReadElement): readonly string[] {
    const body = first(part, 'body')?.children.filter(each => typeof each !== 'string') ?? [];
    const read = body
        .filter(({ name }) => name !== 'sdt')
        .flatMap(block => (block.name === 'p' ? [block] : all(block, 'p')))
        .map(paragraph => `${styleOf(paragraph)}: ${withoutFields(paragraph)}`);
    // A document cannot lose its last paragraph, which is empty and small behind what went.
    while (read.at(-1) === 'AfterTable: ') read.pop();
    return read;
}

function styleOf(paragraph: ReadElement): string {
    return first(paragraph, 'pStyle')?.attributes['val'] ?? '';
}

/** Text, with the place of each number that Word itself keeps up to date. */
function withoutFields(paragraph: ReadElement): string {
    let isShown = true;
    return all(paragraph, 'r')
        .map(run => {
            const part = first(run, 'fldChar')?.attributes['fldCharType'];
            if (part === 'begin') isShown = false;
            if (part === 'end') isShown = true;
            return part === 'begin' ? '#' : isShown ? textOf(run) : '';
        })
        .join('');
}

function expectBothWays(before: ContractDocument, after: ContractDocument): void {
    const redline = partOf(redlineOf(before, after), DOCUMENT);
    expect(paragraphs(settled(redline, 'accept'))).toEqual(paragraphs(partOf(after, DOCUMENT)));
    expect(paragraphs(settled(redline, 'refuse'))).toEqual(paragraphs(partOf(before, DOCUMENT)));
}

describe('all changes of a redline in Word', () => {
    test('accepted give the later contract, and refused the earlier one, for any two agreements', () => {
        fc.assert(
            fc.property(agreements(WORDS), agreements(WORDS), (one, other) => {
                expectBothWays(contractDocument(one), contractDocument(other));
            }),
            { numRuns: 2_000 },
        );
    }, 600_000);

    test('accepted and refused hold between the examples', async () => {
        const contracts = (await exampleContracts()).map(({ document }) => document);
        for (const before of contracts) for (const after of contracts) expectBothWays(before, after);
    }, 600_000);

    test('accepted and refused hold for clauses that moved and changed', () => {
        expectBothWays(BEFORE_MOVE, AFTER_MOVE);
        expectBothWays(AFTER_MOVE, BEFORE_MOVE);
    });

    test('delete a clause that moved as it was, and insert it as it is', () => {
        const part = partOf(redlineOf(BEFORE_MOVE, AFTER_MOVE), DOCUMENT);
        const words = (name: string): string => all(part, name).map(textOf).join('');
        expect(words('del')).toContain('The Provider answers within two days of a call.');
        expect(words('ins')).toContain('The Provider answers within five days of a call.');
        expect(all(part, 'ins').flatMap(each => all(each, 'del'))).toEqual([]);
    });

    test.each(OPENINGS)('leave each item its letter before its own words: %s', (_, one, other) => {
        const [before, after] = [one, other].map(blocks => contractWith(lettered(blocks)));
        if (!before || !after) throw new Error('There are two contracts.');
        expectBothWays(before, after);
        expectBothWays(after, before);
    });

    test('have numbers of their own, and none is there without a change', async () => {
        const redline = await redlineBetween('service s "Web" { }', 'service s "Mail" { }');
        const part = partOf(redline, DOCUMENT);
        const changes = ['ins', 'del', 'cellIns', 'cellDel'].flatMap(name => all(part, name));
        const ids = [...changes, ...all(part, 'bookmarkStart')].map(({ attributes }) => attributes['id']);
        expect(changes.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
    });

    test('say who made them and when', async () => {
        const redline = await redlineBetween('service s "Web" { }', 'service s "Mail" { }');
        const bytes = unzipSync(renderDocx(redline, 'a4', { author: 'Jane Doe', date: '2027-01-05T10:00:00Z' }))[
            DOCUMENT
        ];
        const changes = strFromU8(bytes ?? new Uint8Array()).match(/<w:(ins|del) [^>]*>/g) ?? [];
        expect(changes.length).toBeGreaterThan(0);
        for (const change of changes) expect(change).toContain('w:author="Jane Doe" w:date="2027-01-05T10:00:00Z"');
    });
});

describe('remarks of a clause', () => {
    test('are a comment at its opening', async () => {
        const redline = await redlineBetween('service s "Web" { }', 'service s "Web" { } service m "Mail" { }');
        const comments = all(partOf(redline, 'word/comments.xml'), 'comment');
        const anchors = all(partOf(redline, DOCUMENT), 'commentReference').map(({ attributes }) => attributes['id']);
        expect(anchors).toEqual(comments.map(({ attributes }) => attributes['id']));
        expect(comments.map(textOf).join(' ')).toContain('Mail');
    });

    test('are none in a contract', async () => {
        const [example] = await exampleContracts();
        expect(example && [...partsOf(example.document).keys()]).not.toContain('word/comments.xml');
    });
});
