import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import { changedPath, inheritingTier, removedBy, type ValueChange } from '../../agreement/resolve/change-targets.js';
import { changesOf } from '../../agreement/resolve/changes.js';
import { fits } from '../../agreement/resolve/replacement.js';
import { propertySpan, spanOf, writtenText } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { agreementChain, pathElements, pathTarget, pathText } from '../../references/members.js';
import { declarationsOf } from '../../references/names.js';
import type { Problem, Rule } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const override = (path: string): string =>
    exampleReuse('', `override ${path} 30 min because "The plant runs at night."`);

export const changeWithoutEffect: Rule = {
    code: 'U01',
    slug: 'change-without-effect',
    severity: 'error',
    profile: 'core',
    summary: 'An override, a removal or a setting changes nothing in the agreement.',
    explanation:
        'An override takes the place of one value of the base: a time for a time, a price for a price. It has no effect where there is no base, where the path leads to a place without such a value, or where the path leads into the agreement itself. A declaration with the name of one in the base does not replace it either: the contract would contain both.',
    example: { fails: override('standard.price'), passes: override('standard.P1.respond') },
    fixable: false,
    check: { reads: 'source', run: checkChanges },
};

function* checkChanges(document: LangiumDocument): Generator<Problem> {
    for (const agreement of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        const changes = agreement.statements.filter(isChange);
        const [, ...bases] = agreementChain(agreement);
        const [base] = bases;
        const isGone = base ? changesOf(base).isRemoved : (): boolean => false;
        const first = new Map<string, Change>();
        for (const change of changes) {
            const again = changedTwice(change, first);
            if (again) yield again;
            const problem =
                bases.length === 0 ? withoutBase(agreement, change) : withoutTarget(agreement, change, isGone);
            if (problem) yield problem;
        }
        yield* namesOfBase(agreement, bases);
    }
}

/** Of two changes to one value only the first holds. */
function changedTwice(change: Change, first: Map<string, Change>): Problem | undefined {
    const path = pathOf(change);
    const target = pathTarget(path);
    if (!path || !target) return undefined;
    const tier = inheritingTier(pathElements(path), target);
    const { uri, offset } = spanOf(target);
    const key = `${uri} ${offset} ${tier?.name ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) {
        first.set(key, change);
        return undefined;
    }
    // Two statements with the same path are reported by the rule for repeated statements.
    if (isSameStatement(change, earlier)) return undefined;
    return {
        message: `\`${pathText(path)}\` is changed twice, and only the first change holds.`,
        help: 'Keep one of the two.',
        span: spanOf(change),
        related: [{ message: 'The first change is here.', span: spanOf(earlier) }],
    };
}

function isSameStatement(a: Change, b: Change): boolean {
    return ast.isSetting(a) === ast.isSetting(b) && pathText(pathOf(a)) === pathText(pathOf(b));
}

function pathOf(change: Change): ast.Path | undefined {
    return ast.isRemoval(change) ? change.path : changedPath(change);
}

type Change = ValueChange | ast.Removal;

function isChange(statement: ast.AgreementStatement): statement is Change {
    return ast.isOverride(statement) || ast.isSetting(statement) || ast.isRemoval(statement);
}

function withoutBase(agreement: ast.AgreementDeclaration, change: Change): Problem | undefined {
    // A base that is named but not found is reported where it is named.
    if (agreement.base) return undefined;
    return {
        message: 'This agreement is not based on another one, so there is nothing that this statement could change.',
        help: 'Name the base after the title with `based on`, or write the value where it belongs.',
        span: spanOf(change),
    };
}

function withoutTarget(
    agreement: ast.AgreementDeclaration,
    change: Change,
    isGone: (node: AstNode) => boolean,
): Problem | undefined {
    const path = pathOf(change);
    const target = pathTarget(path);
    if (!path || !target) return undefined;
    const related = [{ message: 'It is here.', span: spanOf(target) }];
    if (AstUtils.getContainerOfType(target, ast.isAgreementDeclaration) === agreement) {
        return {
            message: `\`${pathText(path)}\` is written in this agreement itself, not in its base, so it needs no change from outside.`,
            help: 'Change it where it is written, and take this statement off.',
            span: spanOf(path),
            related,
        };
    }
    if (isGone(target)) {
        return {
            message: `\`${pathText(path)}\` is not in the base any more, which has removed it, so this statement has no effect.`,
            help: 'Take this statement off.',
            span: spanOf(path),
        };
    }
    if (ast.isParameter(target)) {
        return {
            message: `\`${pathText(path)}\` is a parameter, and no value of the contract.`,
            help: `Write \`set ${target.name} …\` to give it its value.`,
            span: spanOf(path),
            related,
        };
    }
    if (ast.isRemoval(change)) {
        if (removedBy(change).length > 0) return undefined;
        return {
            message: `\`${pathText(path)}\` is inherited from another tier, so it cannot be removed here alone.`,
            help: `Remove it in the tier that states it, or write \`override ${pathText(path)} none because "…"\` for a time.`,
            span: spanOf(path),
            related,
        };
    }
    if (!change.value || fits(target, change.value)) return undefined;
    if (ast.isSharedDeclaration(target)) {
        return {
            message: `\`${pathText(path)}\` is a whole ${target.$type.toLowerCase()} and no value, so nothing can take its place. The contract keeps it.`,
            help: `Name the value that changes, such as \`override ${pathText(path)}.…\`, or take the ${target.$type.toLowerCase()} out with \`remove\`.`,
            span: spanOf(path),
            related,
        };
    }
    return {
        message: `\`${pathText(path)}\` has no value of the kind \`${writtenText(change.value)}\`: there stands \`${writtenText(target)}\`. The contract keeps it.`,
        help: 'Write a value of the same kind: a time for a time, a price for a price, a text for a text.',
        span: propertySpan(change, 'value'),
        related,
    };
}

function* namesOfBase(
    agreement: ast.AgreementDeclaration,
    bases: readonly ast.AgreementDeclaration[],
): Generator<Problem> {
    const ofBases = new Map(bases.flatMap(base => [...declarationsOf(base)]).map(each => [each.name, each]));
    for (const declaration of declarationsOf(agreement)) {
        const other = declaration.name === undefined ? undefined : ofBases.get(declaration.name);
        // A client takes the place of the one in the base, whatever its name.
        if (!other || ast.isClient(other)) continue;
        yield {
            message: `\`${declaration.name}\` is also declared in the base, and this does not replace it: the contract would contain both.`,
            help: `Choose another name, change single values with \`override ${declaration.name}.…\`, or take the other one out with \`remove ${declaration.name} because "…"\` under its own name.`,
            span: propertySpan(declaration, 'name'),
            related: [{ message: 'The declaration of the base is here.', span: propertySpan(other, 'name') }],
        };
    }
}
