import { AstUtils, GrammarAST, type AstNode } from 'langium';
import * as ast from '../../../language/generated/ast.js';
import { isBlock, type BlockNode } from '../../../language/statements/block.js';
import type { Key } from '../../../language/statements/cardinality.js';
import { cardinalityOf, ownerOf } from '../../../language/statements/stated-cardinality.js';
import { statementsAt, type Place } from './place.js';

/** What stands around a place already, and may stand only once. */
export class StatedAlready {
    /** The statements of the block, and of the blocks that speak of the same thing, without the one at the place. */
    private readonly around: readonly AstNode[];
    private readonly place: Place;
    private elsewhere: readonly AstNode[] | undefined;

    constructor(place: Place) {
        this.place = place;
        const { block } = place;
        const blocks = block ? blocksBeside(block).flatMap(({ statements }) => statements) : [];
        // The author may want to keep the word of the statement at the place.
        this.around = [...statementsAt(place), ...blocks].filter(each => !isAt(each, place.offset));
    }

    /** Whether no further statement may begin with this keyword of a rule of the grammar. */
    isStated(rule: GrammarAST.ParserRule, keyword: string): boolean {
        const cardinality = cardinalityOf(rule.name);
        switch (cardinality.kind) {
            case 'many':
                return false;
            case 'once': {
                const inBlock = this.around.some(({ $type }) => $type === rule.name);
                return inBlock || (cardinality.within === 'agreement' && this.isStatedElsewhere(rule.name));
            }
            case 'once-per': {
                const stated = this.around.filter(({ $type }) => $type === rule.name);
                return stated.length > 0 && areAllStated(cardinality.forms, stated, rule, keyword);
            }
        }
    }

    private isStatedElsewhere(rule: string): boolean {
        const { block, offset } = this.place;
        const agreement = block && AstUtils.getContainerOfType(block, ast.isAgreementDeclaration);
        this.elsewhere ??= (agreement ? statementsWithin(agreement) : []).filter(each => !isAt(each, offset));
        return this.elsewhere.some(({ $type }) => $type === rule);
    }
}

function isAt({ $cstNode }: AstNode, offset: number): boolean {
    return $cstNode === undefined || ($cstNode.offset <= offset && offset <= $cstNode.end);
}

function blocksBeside(block: BlockNode): readonly BlockNode[] {
    const { $type, $container } = block;
    if (ownerOf($type) !== 'agreement' || !ast.isAgreementDeclaration($container)) return [];
    const { statements }: BlockNode = $container;
    return statements.filter(each => each.$type === $type && each !== block).filter(isBlock);
}

function statementsWithin(block: BlockNode): readonly AstNode[] {
    return block.statements.flatMap(each => (isBlock(each) ? [each, ...statementsWithin(each)] : [each]));
}

/** Whether every fact that statements of a rule with a keyword can state is stated. */
function areAllStated(
    [form, ...others]: readonly (readonly Key[])[],
    stated: readonly AstNode[],
    rule: GrammarAST.ParserRule,
    keyword: string,
): boolean {
    if (form && others.length > 0)
        return [form, ...others].every(keys => stated.some(each => isWritten(each, keys[0]?.path[0])));
    const [property, ...more] = form?.length === 1 ? (form[0]?.path ?? []) : [];
    if (property === undefined || more.length > 0) return false;
    const choices = choicesOf(rule, property);
    const used = new Set(stated.flatMap(each => valuesOf(each, property)));
    // Where the keyword is itself one of the choices, such as `upgrade`, only its own use counts.
    if (choices.includes(keyword)) return used.has(keyword);
    return choices.length > 0 && choices.every(choice => used.has(choice));
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

function isWritten(statement: AstNode, property: string | undefined): boolean {
    const value = property !== undefined && (statement as unknown as Record<string, unknown>)[property];
    return value !== undefined && value !== false;
}

function valuesOf(statement: AstNode, property: string): readonly unknown[] {
    const value = (statement as unknown as Record<string, unknown>)[property];
    return Array.isArray(value) ? value : [value];
}
