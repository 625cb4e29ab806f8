import type { LangiumDocument } from 'langium';
import * as ast from '../../generated/ast.js';
import { propertySpan } from '../../agreement/resolve/spans.js';
import { documentRoot, importClosure } from '../../references/imports.js';
import { declarationsOf } from '../../references/names.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const duplicateIdentifierOrClauseNumber: Rule = {
    code: 'A02',
    slug: 'duplicate-identifier-or-clause-number',
    severity: 'error',
    profile: 'core',
    summary: 'Two declarations have the same name.',
    explanation:
        'A name stands for one thing in an agreement and the files that it imports. With two declarations of one name nobody can tell which of them a target, a price or a clause means.',
    example: {
        fails: 'service servers "Server monitoring"\nservice servers "Server maintenance"\n',
        passes: 'service server-monitoring "Server monitoring"\nservice server-maintenance "Server maintenance"\n',
    },
    fixable: false,
    check: { reads: 'source', run: checkNames },
};

type Named = ast.SharedDeclaration | ast.AgreementDeclaration | ast.Contact;

function* checkNames(document: LangiumDocument, sources: Sources): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    const agreements = root.elements.filter(ast.isAgreementDeclaration);
    const imported = importClosure(document, sources.documents).flatMap(file => {
        const other = documentRoot(file);
        return other ? [...declarationsOf(other)] : [];
    });
    const shared = [...declarationsOf(root)];
    yield* duplicates([...shared, ...agreements], imported);
    for (const agreement of agreements) yield* duplicates([...declarationsOf(agreement)], [...imported, ...shared]);
    for (const party of [root, ...agreements].flatMap(space => [...declarationsOf(space)])) {
        if (ast.isProvider(party) || ast.isClient(party)) yield* duplicates(party.statements.filter(ast.isContact), []);
    }
}

/** Each declaration whose name was taken by an earlier one of the same text, or by one from elsewhere. */
function* duplicates(own: readonly Named[], others: readonly Named[]): Generator<Problem> {
    const first = new Map<string, Named>();
    for (const declaration of others) if (declaration.name) first.set(declaration.name, declaration);
    for (const declaration of own) {
        if (!declaration.name) continue;
        const earlier = first.get(declaration.name);
        if (!earlier) first.set(declaration.name, declaration);
        else {
            yield {
                message: `The name \`${declaration.name}\` is already taken, so it is open which of the two a reference means.`,
                help: 'Choose another name for one of them.',
                span: propertySpan(declaration, 'name'),
                related: [
                    { message: `\`${declaration.name}\` is first declared here.`, span: propertySpan(earlier, 'name') },
                ],
            };
        }
    }
}
