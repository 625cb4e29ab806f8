import { expect, test } from 'vitest';
import * as ast from '../../../../language/generated/ast.js';
import { documentRoot } from '../../../../language/references/imports.js';
import { declarationsOf } from '../../../../language/references/names.js';
import { holderOfName } from '../../../../server/features/rename/collisions.js';
import { load, type Files } from '../../../language/check.js';

const FILES: Files = {
    'agreement.msa':
        'import "library.msa"\nservice local "L"\nagreement a "A" {\n  service inner "I"\n}\nagreement b "B" {\n  service other "O"\n}\n',
    'library.msa': 'service shared "S"\n',
    'unrelated.msa': 'service foreign "F"\n',
};

async function holder(file: string, declared: string, name: string): Promise<string | undefined> {
    const { services } = await load(FILES);
    const { LangiumDocuments } = services.shared.workspace;
    const roots = [...LangiumDocuments.all].filter(each => each.uri.path.endsWith(file)).map(documentRoot);
    const spaces = roots
        .filter(root => root !== undefined)
        .flatMap(root => [root, ...root.elements.filter(ast.isAgreementDeclaration)]);
    const renamed = spaces.flatMap(space => [...declarationsOf(space)]).find(each => each.name === declared);
    if (!renamed) throw new Error(`${declared} is declared in ${file}.`);
    return holderOfName(name, renamed, LangiumDocuments)?.name;
}

test.each([
    ['library.msa', 'shared', 'local'],
    ['library.msa', 'shared', 'inner'],
    ['agreement.msa', 'local', 'shared'],
    ['agreement.msa', 'local', 'a'],
    ['agreement.msa', 'inner', 'local'],
    ['agreement.msa', 'inner', 'shared'],
])('in %s, `%s` cannot be called `%s`', async (file, declared, name) => {
    expect(await holder(file, declared, name)).toBe(name);
});

test.each([
    ['library.msa', 'shared', 'foreign'],
    ['library.msa', 'shared', 'shared'],
    ['agreement.msa', 'inner', 'other'],
    ['unrelated.msa', 'foreign', 'shared'],
])('in %s, `%s` can be called `%s`', async (file, declared, name) => {
    expect(await holder(file, declared, name)).toBeUndefined();
});

test('contacts compete with those of their own party only', async () => {
    const { document, services } = await load(
        'provider p "P" {\n  contact desk "D" {\n  }\n  contact boss "B" {\n  }\n}\nclient c "C" {\n  contact buyer "B" {\n  }\n}\n',
    );
    const documents = services.shared.workspace.LangiumDocuments;
    const [party] = documentRoot(document)?.elements.filter(ast.isProvider) ?? [];
    const desk = party?.statements.find(ast.isContact);
    if (!desk) throw new Error('The party has a contact.');
    expect(holderOfName('boss', desk, documents)?.name).toBe('boss');
    expect(holderOfName('buyer', desk, documents)).toBeUndefined();
});
