import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { check, resolve } from '../language/check.js';
import { AROUND, blockAround } from '../language/around.js';
import { statementOf } from '../language/generated-statements.js';
import { DESCRIBED } from '../language/grammar-examples.js';
import type { DescribedBlock } from '../language/reference.js';

/** Blocks within blocks are drawn from as blocks of their own; the promises of a tier have their own oracle. */
const ELSEWHERE = new Set([...DESCRIBED.map(({ rule }) => rule), 'TargetRow']);

/**
 * Statements of which several sentences may differ in a number alone: the number says for which case each of them holds,
 * as in "a purchase above GBP 500.00", or each of them is paid, as blocks of different sizes are.
 */
const CASES = new Set(['ApprovalLimit', 'BlockOfHours']);

describe.each(DESCRIBED)('two statements of one block: $keyword', block => {
    const rules = [...new Set(block.statements.map(({ rule }) => rule))].filter(rule => !ELSEWHERE.has(rule));
    const rule = fc.constantFrom(...rules);
    const kinds = fc.oneof(
        rule.map(kind => [kind, kind] as const),
        fc.tuple(rule, rule),
    );
    const drawn = kinds.chain(([one, other]) =>
        fc.tuple(fc.constant(one === other && CASES.has(one)), statementOf(one), statementOf(other)),
    );

    test('are both in the contract without contradiction, or one of them is reported', async () => {
        await fc.assert(
            fc.asyncProperty(drawn, async ([areCases, first, second]) => {
                const trouble = await troubleOf(block, first, second);
                if (trouble === undefined || (trouble === 'contradiction' && areCases)) return;
                expect(await isReported(block, first, second), `${trouble}: ${first} | ${second}`).toBe(true);
            }),
            { numRuns: 30 },
        );
    });
});

async function troubleOf(
    block: DescribedBlock,
    first: string,
    second: string,
): Promise<'contradiction' | 'silence' | undefined> {
    const both = await linesOf(block, `${first}\n${second}`);
    const [one, other, none] = [await linesOf(block, first), await linesOf(block, second), await linesOf(block, '')];
    if (contradicts(both.filter(line => !none.includes(line)))) return 'contradiction';
    // What says nothing by itself, or nothing beside `24x7`, may be silent.
    const isSilent = (alone: readonly string[], without: readonly string[]): boolean =>
        !isSame(alone, none) && isSame(both, without);
    const isAlways = [first, second].some(each => /^open (24x7|on holidays)/.test(each));
    return !isAlways && (isSilent(one, other) || isSilent(other, one)) ? 'silence' : undefined;
}

async function linesOf(block: DescribedBlock, statements: string): Promise<string[]> {
    const [agreement] = await resolve(textOf(block, statements));
    if (!agreement) throw new Error('The text holds no agreement.');
    return renderMarkdown(contractDocument(agreement))
        .split('\n')
        .map(line => line.replace(/^\s*(\*\*[\d.]+\*\*|\d+\.)\s*/, ''))
        .filter(line => line.trim() !== '' && !line.endsWith(':'));
}

function textOf(block: DescribedBlock, statements: string): string {
    return `agreement a "Agreement" {${AROUND}\n${blockAround(block, 'subject', statements)}\ninclude acme-ltd, nights, operations\n}`;
}

/** Whether two lines differ in nothing but a number or a negation. */
function contradicts(lines: readonly string[]): boolean {
    return new Set(lines.map(withoutValues)).size < new Set(lines).size;
}

/** Dates and times of day are no values: a window at another time is another window. */
function withoutValues(line: string): string {
    return line
        .replace(/\d\d:\d\d|\d+ (January|June) \d+/g, time => time.replace(/\d/g, digit => 'abcdefghij'.charAt(+digit)))
        .replace(/\d+(\.\d+)?/g, '#')
        .replace(/# (hour|day|month)s?/g, '# TIME')
        .replace(/ (does|do|shall|is|are) not (\w+?)s?\b/g, ' $2')
        .replace(/(?<=\w)s\b/g, '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
    return one.join('\n') === other.join('\n');
}

/** Whether the check finds more in both together than in each by itself. */
async function isReported(block: DescribedBlock, first: string, second: string): Promise<boolean> {
    const [both, one, other] = [
        await findingsOf(block, `${first}\n${second}`),
        await findingsOf(block, first),
        await findingsOf(block, second),
    ];
    // A line that cannot be read is reported by itself, and what would follow from it is not.
    if ([...one.keys(), ...other.keys()].some(finding => finding.startsWith('T01 '))) return true;
    return [...both].some(([finding, count]) => count > Math.max(one.get(finding) ?? 0, other.get(finding) ?? 0));
}

async function findingsOf(block: DescribedBlock, statements: string): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { code, message } of await check(textOf(block, statements)))
        counts.set(`${code} ${message}`, (counts.get(`${code} ${message}`) ?? 0) + 1);
    return counts;
}
