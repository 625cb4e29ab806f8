import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { missingParts } from '../../contract/missing-parts.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { CONTRACT_VIEWS } from '../../contract/views.js';
import type { Agreement } from '../../language/agreement/model.js';
import { AROUND, blockAround } from '../language/around.js';
import { check, resolve } from '../language/check.js';
import { statementOf } from '../language/generated-statements.js';
import { agreementWith, DESCRIBED, EXAMPLES } from '../language/grammar-examples.js';

/** The marks in all that is written of an agreement: PDF and Word are made of nothing but the tree. */
function marksIn(agreement: Agreement): string[] {
    return CONTRACT_VIEWS.flatMap(({ name }) => {
        const document = contractDocument(agreement, { view: name });
        const tree = JSON.stringify([document.title, document.clauses]);
        return [renderMarkdown(document), renderPage(document), tree]
            .map(text => /\[missing: [^\]]*|"kind":"missing"/.exec(text)?.[0])
            .flatMap(mark => (mark === undefined ? [] : [`${name}: ${mark}`]));
    });
}

async function expectNoHole(text: string): Promise<void> {
    const errors = (await check(text)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return;
    for (const agreement of await resolve(text)) expect(marksIn(agreement), text).toEqual([]);
}

describe('a final agreement without errors has a contract without holes', () => {
    test.each(EXAMPLES)('$block.keyword: `$example`', async ({ block, example }) => {
        await expectNoHole(agreementWith(block, example).replace('{', '{ status final'));
    });

    // The promises of a tier have their own generator.
    const blocks = DESCRIBED.map(block => ({
        block,
        rules: block.statements.map(({ rule }) => rule).filter(rule => !DESCRIBED.some(each => each.rule === rule)),
    })).filter(({ rules }) => rules.length > 0);
    test.each(blocks)('with any statements in it: $block.keyword', async ({ block, rules }) => {
        const statements = fc.array(fc.constantFrom(...rules).chain(statementOf), { maxLength: 4 });
        await fc.assert(
            fc.asyncProperty(statements, async drawn => {
                const inside = blockAround(block, 'subject', drawn.join('\n'));
                await expectNoHole(
                    `agreement a "Agreement" { status final${AROUND}\n${inside}\ninclude acme-ltd, nights, operations\n}`,
                );
            }),
            { numRuns: 15 },
        );
    });

    test('and without a party', async () => {
        const findings = await check('agreement a "Agreement" { status final client c "C Ltd" { address "Leeds" } }');
        expect(findings.filter(({ code }) => code === 'A20').map(({ message }) => message)).toEqual([
            'The contract would say "missing: name of the Provider", and a final contract has no holes.',
        ]);
    });
});

describe('a value in prose that the agreement does not state', () => {
    const statements =
        'status final provider p "P" { address "Leeds" } client c "C" { address "York" } tier gold "Gold" { } clause x "X" { """It costs {{gold.price}}.""" }';
    test('is an error where it is written, and not a second one', async () => {
        const text = `agreement a "Agreement" { ${statements} }`;
        const errors = (await check(text)).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code }) => code)).toHaveLength(1);
        const [agreement] = await resolve(text);
        expect(agreement && missingParts(agreement)).toEqual([]);
    });
});
