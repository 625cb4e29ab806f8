import { expect } from 'vitest';
import { renderText } from '../../../contract/text/plain-text.js';
import type { Block, Clause, ContractDocument, Table } from '../../../contract/tree/document.js';
import { accepted, isRevised } from '../../../contract/tree/revisions.js';
import { contentText, type Reading } from '../../../contract/tree/text.js';
import type { Agreement } from '../../../language/agreement/model.js';
import { amendmentOf, type Amendment } from '../../../review/amendment/amendment.js';
import type { Operation } from '../../../review/amendment/operations.js';
import { agreementRedline } from '../../../review/redline/agreement-redline.js';

/** A redline and its amendment, and both contracts as the parties have them on paper. */
export interface Amended {
    readonly redline: ContractDocument;
    readonly former: ContractDocument;
    /** The later contract in the numbers of the amendment. */
    readonly later: ContractDocument;
    readonly amendment: Amendment | undefined;
}

export function amended(before: Agreement, after: Agreement): Amended {
    const redline = agreementRedline(before, after);
    const amendment = amendmentOf(redline, { before, after, number: undefined, effective: undefined });
    const { former } = redline;
    if (!former) throw new Error('A redline has a contract before.');
    const now = accepted(redline);
    const clauses = now.clauses.map((clause): Clause => ({ ...clause, ...amendment?.numbers.get(clause.id) }));
    const later = { ...now, clauses, clauseById: new Map(clauses.map(clause => [clause.id, clause])) };
    return { redline, former, later, amendment };
}

/** Reads an amendment as the parties do: with the contract before it at hand, it makes the later contract and nothing else. */
export function expectToMakeTheLaterContract({ redline, former, later, amendment }: Amended): void {
    const operations = amendment?.operations ?? [];
    const named = operations.flatMap(({ clauses }) => clauses);
    expect(new Set(named).size).toBe(named.length);
    // What stays is named with what changes around it, or not at all.
    for (const { clauses } of operations)
        expect([clauses, clauses.length === 0 || clauses.some(id => isChanged(id, redline))]).toEqual([clauses, true]);
    const numbers = later.clauses.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const counted = later.clauses.flatMap(({ number }) => (/^[A-Z]?\d/.test(number) ? [number] : []));
    expect(counted).toEqual(inOrder(counted));
    const isNamed = new Set(named);
    const before = inNewMentions(former, operations, later);
    const formerOf = new Map(before.clauses.map(clause => [clause.number, clause]));
    for (const clause of later.clauses) {
        if (isNamed.has(clause.id) || clause.id === 'signatures') continue;
        const was = formerOf.get(clause.number);
        expect(textOf(clause, later)).toBe(was ? textOf(was, before) : `clause ${clause.number}, which was not there`);
    }
    for (const { id, formerId = '', revision } of redline.clauses) {
        // A number that is still there has got other words instead.
        const isGone = revision === 'deleted' && !numbers.includes(former.clauseById.get(formerId)?.number ?? '');
        if (isGone) expect([formerId, isNamed.has(id)]).toEqual([formerId, true]);
    }
    for (const operation of operations) {
        const clauses = operation.clauses.flatMap(id => later.clauseById.get(id) ?? []);
        const [clause] = clauses;
        const { sentences, words } = saidIn(operation.blocks, later);
        if (clause && sentences.includes('In the table of '))
            expectRows(operation, formerOf.get(clause.number), before, clause, later);
        else for (const quoted of words) expectAtEnd(clauses.map(each => textOf(each, later)).join(' '), quoted);
    }
}

/** As they count: A1 before 1, then 1A. */
function inOrder(numbers: readonly string[]): readonly string[] {
    const keyOf = (number: string): string =>
        number
            .split('.')
            .map(step => step.replace(/^A/, '0A').replace(/\d+/g, digits => digits.padStart(4, '0')))
            .join('.');
    return [...numbers].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function isChanged(id: string, redline: ContractDocument): boolean {
    const clause = redline.clauseById.get(id);
    return clause !== undefined && isRevised(clause);
}

/** The contract before with the other names that an amendment says that some of its clauses go by. */
function inNewMentions(former: ContractDocument, operations: readonly Operation[], later: Reading): ContractDocument {
    const all = operations.map(({ blocks }) => saidIn(blocks, later).sentences).join(' ');
    const said = [...all.matchAll(/Where the Agreement refers to (.+?), it refers to (.+?)\.(?= |$)/g)];
    const mentions = new Map(said.map(([, was = '', is = '']) => [was, is]));
    const clauses = former.clauses.map(clause => ({
        ...clause,
        mention: mentions.get(clause.mention) ?? clause.mention,
    }));
    return { ...former, clauses, clauseById: new Map(clauses.map(clause => [clause.id, clause])) };
}

/** The words may be without the heading, which stays, and without the clauses before them. */
function expectAtEnd(whole: string, words: string): void {
    expect(whole.endsWith(words) ? words : whole).toBe(words);
}

/** The rows of a table as an amendment makes them, one sentence after the other. */
function expectRows({ blocks }: Operation, was: Clause | undefined, former: Reading, is: Clause, later: Reading): void {
    const rowsOf = (table: Table | undefined, reading: Reading): string[][] =>
        (table?.rows ?? []).map(({ cells }) => cells.map(cell => contentText(cell, reading)));
    const tableIn = (body: readonly Block[] = []): Table | undefined => body.find(block => block.kind === 'table');
    let rows = rowsOf(tableIn(was?.body), former).map(cells => ({ name: cells[0]?.trim() ?? '', cells }));
    blocks.forEach((block, index) => {
        if (block.kind !== 'paragraph') return;
        const sentence = contentText(block.content, later);
        const next = blocks[index + 1];
        const given = rowsOf(next?.kind === 'note' ? tableIn(next.blocks) : undefined, later);
        const isNamed = ({ name }: { name: string }): boolean => sentence.includes(`“${name}”`);
        if (sentence.includes('replaced by'))
            rows = rows.map(row => (isNamed(row) ? { ...row, cells: given.shift() ?? [] } : row));
        else if (sentence.endsWith('deleted.')) rows = rows.filter(row => !isNamed(row));
        else if (sentence.includes('inserted')) {
            const place = rows.findIndex(({ name }) => sentence.endsWith(`after the row “${name}”:`));
            rows.splice(place + 1, 0, ...given.map(cells => ({ name: '', cells })));
        }
    });
    expect(rows.map(({ cells }) => cells)).toEqual(rowsOf(tableIn(is.body), later));
}

/** The sentences of an operation, and the words that it quotes. */
function saidIn(blocks: readonly Block[], reading: Reading): { sentences: string; words: readonly string[] } {
    const quotes = blocks.filter(({ kind }) => kind === 'note');
    return {
        sentences: blockText(
            blocks.filter(({ kind }) => kind !== 'note'),
            reading,
        ),
        words: quotes.map(block => blockText([block], reading)),
    };
}

function blockText(body: readonly Block[], reading: Reading): string {
    const place = { id: '', number: '', label: '', mention: '', depth: 1, level: 1, source: undefined };
    return body.length === 0 ? '' : textOf({ ...place, heading: undefined, body }, reading);
}

/** One clause by itself, with its number, on one line. */
function textOf(clause: Clause, reading: Reading): string {
    const title = { title: [], subtitle: undefined, facts: [], source: undefined };
    return oneLine(renderText({ ...reading, form: 'letter', standing: 'final', title, clauses: [clause] }));
}

export function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
