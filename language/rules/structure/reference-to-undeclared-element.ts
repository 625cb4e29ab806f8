import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { Related } from '../../findings/finding.js';
import * as ast from '../../generated/ast.js';
import { spanOf } from '../../agreement/resolve/spans.js';
import { declarationsOf, nameSpaceOf } from '../../references/names.js';
import { documentRoot, importClosure } from '../../references/imports.js';
import { agreementChain, membersOf } from '../../references/members.js';
import { allMostSimilar, mostSimilar } from '../../parsing/similar.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { kindInWords, withArticle } from '../../statements/kind-names.js';

export const referenceToUndeclaredElement: Rule = {
    code: 'A01',
    slug: 'reference-to-undeclared-element',
    severity: 'error',
    profile: 'core',
    summary: 'A name refers to something that is declared neither in the agreement nor in a file that it imports.',
    explanation:
        'The contract can only promise what it defines. A name that leads nowhere leaves a hole in the contract: a service that nobody describes, a calendar without hours, a value that does not exist. Declare the element, import the file that declares it, or correct the name.',
    example: {
        fails: 'service servers "Servers"\n\ntier standard "Standard" {\n  covers server\n}\n',
        passes: 'service servers "Servers"\n\ntier standard "Standard" {\n  covers servers\n}\n',
    },
    fixable: true,
    check: { reads: 'source', run: checkReferences },
};

function* checkReferences(document: LangiumDocument, sources: Sources): Generator<Problem> {
    for (const reference of document.references) {
        if (!reference.error || !reference.$refNode) continue;
        const { container, property } = reference.error.info;
        if (ast.isPathSegment(container) && !stepBefore(container)?.ref) continue;
        const span = { uri: document.uri.toString(), offset: reference.$refNode.offset, end: reference.$refNode.end };
        const name = reference.$refText;
        const kind = ast.isPathSegment(container) ? undefined : ast.reflection.getReferenceType(reference.error.info);
        const declared = [...visibleDeclarations(container, document, sources)];
        const fitting = declared.filter(each => kind === undefined || ast.reflection.isSubtype(each.$type, kind));
        const known = ast.isPathSegment(container)
            ? namesAfter(container)
            : fitting.map(each => each.name).filter(each => each !== undefined);
        const renamed = fitting.find(each => each.formerNames.includes(name))?.name;
        const meant = renamed ?? mostSimilar(name, known);
        const other = declared.find(each => each.name === name);
        const related: Related[] = other
            ? [{ message: `This \`${name}\` is ${kindOf(other.$type)}.`, span: spanOf(other) }]
            : [];
        if (other && kind !== undefined && kindOf(kind) !== 'an element') {
            yield { ...ofOtherKind(name, other, kind), span, related };
            continue;
        }
        yield {
            message: ast.isPathSegment(container)
                ? `\`${name}\` names no value at this point, so ${ast.isHole(container.$container.$container) ? 'the contract would show a gap here' : 'this statement has no effect'}.`
                : `${capital(kindOf(kind))} named \`${name}\` is not declared here or in an imported file, so the contract cannot say what ${property === 'base' ? (ast.isTier(container) ? 'this tier extends' : 'this agreement is based on') : 'is meant'}.`,
            help: renamed
                ? `It is called \`${renamed}\` now.`
                : meant
                  ? `Did you mean \`${meant}\`?`
                  : (undefinedHelp(kind, name) ?? pathsHelp(container) ?? 'Correct the name.'),
            span,
            related,
            ...(meant && {
                fixes: [
                    {
                        title: `Change to \`${meant}\``,
                        edits: [{ span, newText: meant }],
                        isCertain: renamed !== undefined || allMostSimilar(name, known).length === 1,
                    },
                ],
            }),
        };
    }
}

/** The step of a path before another one: where that leads nowhere, what follows cannot lead anywhere either. */
function stepBefore(segment: ast.PathSegment): ast.Path['head'] | ast.PathSegment['element'] | undefined {
    const { head, segments } = segment.$container;
    const index = segments.indexOf(segment);
    return index === 0 ? head : segments[index - 1]?.element;
}

function* visibleDeclarations(
    node: Parameters<typeof nameSpaceOf>[0],
    document: LangiumDocument,
    sources: Sources,
): Generator<ast.Declaration> {
    const space = nameSpaceOf(node);
    const root = AstUtils.getContainerOfType(node, ast.isDocument);
    if (ast.isAgreementDeclaration(space)) for (const each of agreementChain(space)) yield* declarationsOf(each);
    const roots = importClosure(document, sources.documents).map(documentRoot);
    for (const each of [root, ...roots]) {
        if (!each) continue;
        yield* declarationsOf(each);
        yield* each.elements.filter(ast.isAgreementDeclaration);
    }
}

/** What a path could name in place of one of its steps. */
function namesAfter(segment: ast.PathSegment): string[] {
    const { head, segments } = segment.$container;
    const before = [head, ...segments.slice(0, segments.indexOf(segment)).map(each => each.element)];
    const [reached, earlier] = [...before].reverse().map(each => each?.ref);
    return reached ? [...membersOf(reached, earlier).keys()] : [];
}

/** So many paths are named: more than these nobody reads. */
const MOST_PATHS = 6;

/** The paths that lead to a value from where a path goes astray. */
function pathsHelp(container: AstNode): string | undefined {
    if (!ast.isPathSegment(container)) return undefined;
    const { head, segments } = container.$container;
    const before = [head, ...segments.slice(0, segments.indexOf(container)).map(each => each.element)];
    const [reached, earlier] = [...before].reverse().map(each => each?.ref);
    if (!reached) return undefined;
    const start = before.map(each => each?.$refText).join('.');
    const paths = [...membersOf(reached, earlier)].flatMap(([name, element]) => {
        const inner = ast.isTargetRow(element) ? [...membersOf(element, reached).keys()] : [];
        return inner.length > 0 ? inner.map(each => `\`${start}.${name}.${each}\``) : [`\`${start}.${name}\``];
    });
    if (paths.length === 0) return undefined;
    return `Write one of the paths that lead to a value: ${paths.slice(0, MOST_PATHS).join(', ')}${paths.length > MOST_PATHS ? ', …' : ''}.`;
}

function kindOf(type: string | undefined): string {
    switch (type) {
        case undefined:
        case 'SharedDeclaration':
        case 'Declaration':
        case 'Statable':
            return 'an element';
        case 'ZoneOwner':
            return 'a party or environment';
        case 'Option':
            return 'a tier, service, category or availability';
        default:
            return withArticle(kindInWords(type));
    }
}

/** A name that is declared, as something that cannot stand at the place. */
function ofOtherKind(name: string, other: ast.Declaration, kind: string): Pick<Problem, 'message' | 'help'> {
    const band = `band during-${name} "…" { hours during ${name} }`;
    return {
        message: `\`${name}\` is ${kindOf(other.$type)}, and ${kindOf(kind)} is wanted here, so the contract cannot say what is meant.`,
        help:
            kind === ast.TimeBand.$type && ast.isCalendar(other)
                ? `Declare a time band, such as \`${band}\`, and name that; where time is to run in the calendar, write \`on ${name}\`.`
                : `Name ${kindOf(kind)}.`,
    };
}

function undefinedHelp(kind: string | undefined, name: string): string | undefined {
    return kind && kindOf(kind) !== 'an element' ? `Declare \`${name}\`, or import the file that does.` : undefined;
}

function capital(words: string): string {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
