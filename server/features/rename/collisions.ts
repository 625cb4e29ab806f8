import { AstUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import * as ast from '../../../language/generated/ast.js';
import { documentRoot, importClosure } from '../../../language/references/imports.js';
import { declarationsOf, nameSpaceOf } from '../../../language/references/names.js';

type Named = ast.Declaration | ast.Contact;

/** Another declaration that has a name already where both would be visible; `undefined` while the name is free. */
export function holderOfName(name: string, renamed: Named, documents: LangiumDocuments): Named | undefined {
    for (const other of competitors(renamed, documents)) if (other !== renamed && other.name === name) return other;
    return undefined;
}

/** Everything that is visible together with a declaration somewhere. */
function* competitors(renamed: Named, documents: LangiumDocuments): Generator<Named> {
    if (ast.isContact(renamed)) {
        yield* renamed.$container.statements.filter(ast.isContact);
        return;
    }
    const home = AstUtils.getDocument(renamed);
    const space = nameSpaceOf(renamed.$container);
    if (ast.isAgreementDeclaration(space)) {
        yield* declarationsOf(space);
        yield* [home, ...importClosure(home, documents)].flatMap(sharedIn);
        return;
    }
    // A shared declaration is visible in its file and in all that import it, also within their agreements.
    for (const file of documents.all) {
        const imported = importClosure(file, documents);
        if (file !== home && !imported.includes(home)) continue;
        yield* [file, ...imported].flatMap(sharedIn);
        yield* agreementsIn(file).flatMap(agreement => [...declarationsOf(agreement)]);
    }
    yield* agreementsIn(home);
}

function sharedIn(file: LangiumDocument): ast.SharedDeclaration[] {
    const root = documentRoot(file);
    return root ? [...declarationsOf(root)] : [];
}

function agreementsIn(file: LangiumDocument): ast.AgreementDeclaration[] {
    return documentRoot(file)?.elements.filter(ast.isAgreementDeclaration) ?? [];
}
