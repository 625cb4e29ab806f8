import { isAstNode, isReference, type AstNode, type LangiumDocument } from 'langium';
import { removedBy } from '../../agreement/resolve/change-targets.js';
import { changesOf } from '../../agreement/resolve/changes.js';
import { lockOn, locksAround } from '../../agreement/resolve/locks.js';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot, importClosure } from '../../references/imports.js';
import { agreementChain, pathText } from '../../references/members.js';
import { nameSpaceOf } from '../../references/names.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const clause = (text: string): string => `clause promise "Promise" {\n  """\n  ${text}\n  """\n}`;
const remove = 'remove standard because "Acme has a tier of its own."';

export const removedPartStillUsed: Rule = {
    code: 'U04',
    slug: 'removed-part-still-used',
    severity: 'error',
    profile: 'core',
    summary: 'An agreement removes a part of its base that another part needs.',
    explanation:
        'Where a part of the base only appears in a list, such as a service that a tier covers, it is left out together with the part that is removed. Where a sentence needs it, such as the calendar of a tier or a value in prose, the contract would have a hole. Remove what needs it too, or change it first.',
    example: {
        fails: exampleReuse(clause('We respond within {{standard.P1.respond}}.'), remove),
        passes: exampleReuse(clause('We respond fast.'), remove),
    },
    fixable: false,
    check: { reads: 'source', run: checkRemovals },
};

function* checkRemovals(document: LangiumDocument, sources: Sources): Generator<Problem> {
    for (const agreement of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        const removals = agreement.statements.filter(ast.isRemoval);
        if (removals.length === 0) continue;
        const locks = locksAround(agreement);
        const spaces = agreementChain(agreement);
        const { isRemoved } = changesOf(agreement);
        const files = [document, ...importClosure(document, sources.documents)];
        const needs = files
            .flatMap(file => [...needsIn(file)])
            .filter(({ holder }) => {
                const space = nameSpaceOf(holder);
                const belongs = !ast.isAgreementDeclaration(space) || spaces.includes(space);
                return belongs && !isInside(holder, isRemoved);
            });
        for (const removal of removals) {
            if (!removal.path || lockOn(removal, locks)) continue;
            const removed = new Set(removedBy(removal));
            const holders = needs.flatMap(({ holder, target }) =>
                isInside(target, node => removed.has(node)) ? [holder] : [],
            );
            if (holders.length === 0) continue;
            yield {
                message: `\`${pathText(removal.path)}\` is removed, but the contract still needs it and would have a hole there.`,
                help: 'Remove what needs it too, or change it so that it needs something else.',
                span: spanOf(removal.path),
                related: [...new Set(holders)]
                    .slice(0, 5)
                    .map(holder => ({ message: 'It is needed here.', span: spanOf(holder) })),
            };
        }
    }
}

interface Need {
    readonly holder: AstNode;
    readonly target: AstNode;
}

/** The references that a statement cannot do without: all but items of a list, which can be dropped. */
function* needsIn(document: LangiumDocument): Generator<Need> {
    for (const reference of document.references) {
        const holder = reference.$refNode?.astNode;
        const target = 'ref' in reference ? reference.ref : undefined;
        if (!holder || !target) continue;
        if (ast.isPath(holder) || ast.isPathSegment(holder)) {
            const path = ast.isPath(holder) ? holder : holder.$container;
            if (ast.isHole(path.$container)) yield { holder: path, target };
        } else if (
            !LISTED.has(holder.$type) &&
            Object.values(holder).some(part => isReference(part) && part === reference)
        )
            yield { holder, target };
    }
}

/** Statements that are dropped together with what they name, or that state the removal. */
const LISTED: ReadonlySet<string> = new Set(
    [ast.Coverage, ast.TargetRow, ast.Given, ast.Expectation, ast.Include, ast.Setting, ast.AgreementDeclaration].map(
        ({ $type }) => $type,
    ),
);

function isInside(node: AstNode, holds: (node: AstNode) => boolean): boolean {
    for (let current: AstNode | undefined = node; current && isAstNode(current); current = current.$container)
        if (holds(current)) return true;
    return false;
}
