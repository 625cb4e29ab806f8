import type { LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot, importClosure, importedUri } from '../../references/imports.js';
import { declarationsOf } from '../../references/names.js';
import type { Problem, Rule, Sources } from '../rule.js';

const tiers = (base: string): string =>
    `service servers "Server monitoring"\n\ntier standard "Standard"${base} {\n  covers servers\n}\n\ntier premium "Premium" extends standard {\n  covers servers\n}\n`;

export const cyclicReferences: Rule = {
    code: 'A03',
    slug: 'cyclic-references',
    severity: 'error',
    profile: 'core',
    summary: 'Tiers extend each other in a circle, or files import each other in a circle.',
    explanation:
        'A tier takes over the promises of the tier that it extends. In a circle nobody can tell where a promise starts: each of the tiers waits for another. The same holds for files that import each other: it is open which of them builds on which. Take one of the references off.',
    example: { fails: tiers(' extends premium'), passes: tiers('') },
    fixable: false,
    check: { reads: 'source', run: checkCycles },
};

function* checkCycles(document: LangiumDocument, sources: Sources): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const statement of root.imports) {
        const uri = importedUri(document, statement);
        const imported = uri && sources.documents.getDocument(uri);
        if (!imported || !leadsTo(imported, document, sources)) continue;
        yield {
            message: `The file "${statement.path}" imports this file again, directly or through others, so it is open which of them builds on which.`,
            help: 'Take one of the imports off; move what both files need into a third one.',
            span: propertySpan(statement, 'path'),
        };
    }
    const spaces = [root, ...root.elements.filter(ast.isAgreementDeclaration)];
    const tiers = spaces.flatMap(space => [...declarationsOf(space)]).filter(ast.isTier);
    const straight = new Set<ast.Tier>();
    for (const tier of tiers) {
        const circle = circleFrom(tier, straight);
        if (!circle) continue;
        const names = [...circle.map(each => each.name), tier.name].map(name => `\`${name}\``).join(' extends ');
        yield {
            message: `${names}: in this circle no tier states where its promises come from.`,
            help: 'Take one `extends` off.',
            span: propertySpan(tier, 'base'),
        };
    }
}

function leadsTo(from: LangiumDocument, to: LangiumDocument, sources: Sources): boolean {
    return from === to || importClosure(from, sources.documents).includes(to);
}

/** The tiers from one back to itself; `undefined` where following `extends` comes to an end or to another circle. */
function circleFrom(tier: ast.Tier, straight: Set<ast.Tier>): ast.Tier[] | undefined {
    const path = new Set<ast.Tier>();
    for (let current: ast.Tier | undefined = tier; !straight.has(current);) {
        path.add(current);
        const next: ast.Tier | undefined = current.base?.ref;
        if (next === tier) return [...path];
        if (!next || path.has(next)) break;
        current = next;
    }
    for (const each of path) straight.add(each);
    return undefined;
}
