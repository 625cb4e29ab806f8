import type { LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot, importClosure, importedUri } from '../../references/imports.js';
import { agreementChain, MOST_BASES } from '../../references/members.js';
import { declarationsOf } from '../../references/names.js';
import type { Problem, Rule, Sources } from '../rule.js';

const tiers = (base: string): string =>
    `service servers "Server monitoring"\n\ntier standard "Standard"${base} {\n  covers servers\n}\n\ntier premium "Premium" extends standard {\n  covers servers\n}\n`;

export const cyclicReferences: Rule = {
    code: 'A03',
    slug: 'cyclic-references',
    severity: 'error',
    profile: 'core',
    summary: 'Tiers extend each other, agreements are based on each other, or files import each other in a circle.',
    explanation:
        'A tier takes over the promises of the tier that it extends. In a circle nobody can tell where a promise starts: each of the tiers waits for another. The same holds for agreements that are based on each other, and for files that import each other: it is open which of them builds on which. Take one of the references off.',
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
    yield* circles(
        root.elements.filter(ast.isAgreementDeclaration),
        ' is based on ',
        'no agreement states what holds if nothing is changed',
        '`based on`',
    );
    for (const agreement of root.elements.filter(ast.isAgreementDeclaration)) {
        if (agreementChain(agreement).length <= MOST_BASES) continue;
        yield {
            message: `\`${agreement.name}\` is based on more than ${MOST_BASES} agreements in a row, of which only the nearest ${MOST_BASES} are read.`,
            help: 'Bring some of them together.',
            span: propertySpan(agreement, 'base'),
        };
    }
    const spaces = [root, ...root.elements.filter(ast.isAgreementDeclaration)];
    const tiers = spaces.flatMap(space => [...declarationsOf(space)]).filter(ast.isTier);
    yield* circles(tiers, ' extends ', 'no tier states where its promises come from', '`extends`');
}

type Based = ast.Tier | ast.AgreementDeclaration;

function* circles(elements: readonly Based[], verb: string, lack: string, word: string): Generator<Problem> {
    const straight = new Set<Based>();
    for (const element of elements) {
        const circle = circleFrom(element, straight);
        if (!circle) continue;
        const names = [...circle.map(each => each.name), element.name].map(name => `\`${name}\``).join(verb);
        yield {
            message: `${names}: in this circle ${lack}.`,
            help: `Take one ${word} off.`,
            span: propertySpan(element, 'base'),
        };
    }
}

function leadsTo(from: LangiumDocument, to: LangiumDocument, sources: Sources): boolean {
    return from === to || importClosure(from, sources.documents).includes(to);
}

/** The elements from one back to itself; `undefined` where following the bases comes to an end or to another circle. */
function circleFrom(element: Based, straight: Set<Based>): Based[] | undefined {
    const path = new Set<Based>();
    for (let current: Based | undefined = element; !straight.has(current);) {
        path.add(current);
        const next: Based | undefined = current.base?.ref;
        if (next === element) return [...path];
        if (!next || path.has(next)) break;
        current = next;
    }
    for (const each of path) straight.add(each);
    return undefined;
}
