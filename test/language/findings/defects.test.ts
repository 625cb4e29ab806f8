import { expect, test } from 'vitest';
import { checkDocument, type Project } from '../../../language/findings/check-document.js';
import type { Rule } from '../../../language/rules/rule.js';
import { RULES } from '../../../language/rules/rules.js';
import { load } from '../check.js';

const DEFECT = new Error('The rule has a defect.');

/** One rule that finds something in every file, and one that fails. */
function rules(): readonly Rule[] {
    const [rule] = RULES;
    if (!rule) return [];
    const finding: Rule = {
        ...rule,
        code: 'X01',
        check: {
            reads: 'source',
            run: document => [{ message: 'Found.', span: { uri: document.uri.toString(), offset: 0, end: 0 } }],
        },
    };
    const failing: Rule = {
        ...rule,
        code: 'X02',
        check: {
            reads: 'source',
            run: () => {
                throw DEFECT;
            },
        },
    };
    return [failing, finding];
}

async function checkWith(onDefect?: Project['onDefect']): Promise<readonly string[]> {
    const { document, services } = await load('service servers "Servers"\n');
    const documents = services.shared.workspace.LangiumDocuments;
    const project: Project = { documents, folders: [], missingPartsOf: () => [], ...(onDefect && { onDefect }) };
    return checkDocument(document, project, rules()).map(({ code, message }) => `${code}: ${message}`);
}

test('a rule that fails takes the findings of no other rule with it, and is named', async () => {
    expect(await checkWith()).toEqual(['X01: Found.', 'X02: The check X02 could not be completed for this file.']);
});

test('whoever checks can see the error', async () => {
    const defects: unknown[] = [];
    await checkWith((error, { code }) => defects.push([code, error]));
    expect(defects).toEqual([['X02', DEFECT]]);
});

test('and can throw it', async () => {
    const check = checkWith(error => {
        throw error;
    });
    await expect(check).rejects.toThrow('The rule has a defect.');
});
