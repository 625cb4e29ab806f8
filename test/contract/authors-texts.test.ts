import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import type { Block, Content, ContractDocument } from '../../contract/tree/document.js';
import { contentText } from '../../contract/tree/text.js';
import { writtenTexts } from '../../language/rules/text/written-texts.js';
import { load, resolve } from '../language/check.js';
import { agreementWith, EXAMPLES } from '../language/grammar-examples.js';
import { agreements } from './generated-agreements.js';
import { everyStatement, filled, formOf, quoted } from '../security/places.js';

describe.each(EXAMPLES.filter(({ example }) => example.includes('"')))('`$example`', ({ block, rule, example }) => {
    test('shows what its author wrote letter by letter, and runs into none of it', async () => {
        const text = agreementWith(block, example);
        const { document } = await load(text);
        const from = text.indexOf(`{\n${example}\n`);
        const texts = [...writtenTexts(document)].filter(
            ({ span }) => span.offset > from && span.end < from + example.length + 2,
        );
        const runs = runsOf((await resolve(text)).map(each => contractDocument(each)));
        for (const { kind, text: written } of texts) {
            if (NOT_IN_CONTRACT.has(rule) || written === 'general') continue;
            const found = runs.filter(run => run.includes(written));
            expect(found, written).not.toEqual([]);
            if (kind === 'sentence')
                expect(
                    found.some(run => standsAlone(run, written)),
                    found.join('\n'),
                ).toBe(true);
        }
    });
});

test('no letter and no mark of an author is changed, whatever stands there', async () => {
    const form = await formOf(everyStatement());
    const openings = fc.constantFrom('the ', 'The ', 'Only ', 'Keeps ', 'a ', 'iOS ', 'At ', 'Acme ');
    const closings = fc.constantFrom('.', '', '!', ';', ',', ' Inc.', '..', ': yes');
    const words = fc.array(fc.tuple(openings, closings), {
        minLength: form.places.length,
        maxLength: form.places.length,
    });
    await fc.assert(
        fc.asyncProperty(words, async parts => {
            const mark = (index: number): string => `q${index}x`;
            const written = parts.map(([opening, closing], index) => `${opening}Thing ${mark(index)} of It${closing}`);
            const text = filled(form, (_, index) => quoted(written[index] ?? ''));
            const all = runsOf((await resolve(text)).map(each => contractDocument(each))).join('\n');
            const shown = written.filter((_, index) => all.toLowerCase().includes(`thing ${mark(index)} `));
            expect(shown.length).toBeGreaterThan(200);
            expect(shown.filter(each => !all.includes(each))).toEqual([]);
        }),
        { numRuns: 10 },
    );
});

test('nor in any agreement', () => {
    const texts = fc.stringMatching(/^(the|The|Only|at|Keeps) Thing q[0-9]{5}x of It(\.|;|!| Inc\.)?$/);
    fc.assert(
        fc.property(agreements(texts), agreement => {
            const written = textsIn(agreement);
            const runs = runsOf([contractDocument(agreement)]);
            const tokens = runs.flatMap(run => run.match(/(?:the|only|at|keeps) Thing q[0-9]{5}x of It/gi) ?? []);
            expect(tokens.filter(token => !written.some(each => each.includes(token)))).toEqual([]);
        }),
        { numRuns: 300 },
    );
});

/** Every text in a model. */
function textsIn(part: unknown): string[] {
    if (typeof part === 'string') return [part];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** What says why something changes is told where changes are told. */
const NOT_IN_CONTRACT = new Set(['Override', 'Removal', 'Parameter']);

/** Whether a text begins and ends where a sentence of the contract does. */
function standsAlone(run: string, text: string): boolean {
    const start = run.indexOf(text);
    const [before, after] = [run.slice(0, start), run.slice(start + text.length)];
    return /(?:^|[.!?] )$/.test(before) && /^(?:$| [\p{Lu}\d“[])/u.test(after);
}

/** Every stretch of text that stands by itself: paragraphs, items, cells and headings. */
function runsOf(documents: readonly ContractDocument[]): string[] {
    return documents.flatMap(document => {
        const say = (content: Content): string => contentText(content, document);
        const ofBlock = (block: Block): string[] => {
            switch (block.kind) {
                case 'paragraph':
                case 'subheading':
                case 'code-block':
                    return [say(block.content)];
                case 'note':
                    return block.blocks.flatMap(ofBlock);
                case 'list':
                    return block.items.flatMap(({ blocks }) => blocks.flatMap(ofBlock));
                case 'table':
                    return [
                        ...block.columns.map(({ heading }) => heading),
                        ...block.rows.flatMap(row => row.cells),
                    ].map(say);
            }
        };
        const headings = document.clauses.map(({ heading }) => (heading ? say(heading) : ''));
        return [document.title, ...headings, ...document.clauses.flatMap(({ body }) => body.flatMap(ofBlock))].map(
            each => (typeof each === 'string' ? each : ''),
        );
    });
}
