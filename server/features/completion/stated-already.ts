import { AstUtils, CstUtils, GrammarAST, type AstNode } from 'langium';
import * as ast from '../../../language/generated/ast.js';
import { cardinalityOf, ownerOf } from '../../../language/statements/stated-cardinality.js';

/**
 * Whether the block around an offset already holds as many statements of a keyword as it may. The statement at the
 * offset is not counted, because its author may want to keep the keyword.
 */
export function isStatedAlready(keyword: GrammarAST.Keyword, root: AstNode, offset: number): boolean {
    const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
    const cardinality = rule && cardinalityOf(rule.name);
    if (!cardinality || cardinality.kind === 'many' || !begins(keyword, rule)) return false;
    const stated = statementsAround(root, offset).filter(
        ({ $type, $cstNode }) =>
            $type === rule.name && $cstNode && !($cstNode.offset <= offset && offset <= $cstNode.end),
    );
    if (stated.length === 0 || cardinality.kind === 'once') return stated.length > 0;
    const [form, ...others] = cardinality.forms;
    if (others.length > 0)
        return cardinality.forms.every(keys => stated.some(each => isStated(each, keys[0]?.path[0])));
    const [property, ...more] = form?.length === 1 ? (form[0]?.path ?? []) : [];
    if (property === undefined || more.length > 0) return false;
    const choices = choicesOf(rule, property);
    const used = new Set(stated.flatMap(each => valuesOf(each, property)));
    // Where the keyword is itself one of the choices, such as `upgrade`, only its own use counts.
    if (choices.includes(keyword.value)) return used.has(keyword.value);
    return choices.length > 0 && choices.every(choice => used.has(choice));
}

/** The statements of the innermost block around an offset, and of the blocks that speak of the same thing. */
function statementsAround(root: AstNode, offset: number): readonly AstNode[] {
    const leaf = root.$cstNode && CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset);
    for (let node = leaf?.astNode; node; node = node.$container) {
        const isAround = node.$cstNode && node.$cstNode.offset < offset && offset <= node.$cstNode.end;
        if (isAround && 'statements' in node) return [node, ...blocksBeside(node)].flatMap(statementsOf);
    }
    return [];
}

function blocksBeside(block: AstNode): readonly AstNode[] {
    const { $type, $container } = block;
    if (ownerOf($type) !== 'agreement' || !ast.isAgreementDeclaration($container)) return [];
    return $container.statements.filter(each => each.$type === $type && each !== block);
}

function statementsOf(node: AstNode): readonly AstNode[] {
    return 'statements' in node && Array.isArray(node.statements) ? (node.statements as AstNode[]) : [];
}

/** Whether a keyword can be the first word of what a rule describes. */
function begins(keyword: GrammarAST.Keyword, rule: GrammarAST.ParserRule): boolean {
    for (let node: AstNode = keyword; node !== rule && node.$container; node = node.$container) {
        if (GrammarAST.isGroup(node.$container) && node.$container.elements[0] !== node) return false;
    }
    return true;
}

/** The keywords between which a property chooses; empty where its value is not a keyword. */
function choicesOf(rule: GrammarAST.ParserRule, property: string): readonly string[] {
    const assignments = AstUtils.streamAst(rule)
        .filter(GrammarAST.isAssignment)
        .filter(({ feature }) => feature === property)
        .toArray();
    return assignments.flatMap(({ terminal }) => {
        const called = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
        const choice = GrammarAST.isParserRule(called) ? called.definition : terminal;
        const words = GrammarAST.isAlternatives(choice) ? choice.elements : [choice];
        return words.every(GrammarAST.isKeyword) ? words.map(({ value }) => value) : [];
    });
}

function isStated(statement: AstNode, property: string | undefined): boolean {
    const value = property !== undefined && (statement as unknown as Record<string, unknown>)[property];
    return value !== undefined && value !== false;
}

function valuesOf(statement: AstNode, property: string): readonly unknown[] {
    const value = (statement as unknown as Record<string, unknown>)[property];
    return Array.isArray(value) ? value : [value];
}
