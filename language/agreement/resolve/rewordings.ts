import { isAstNode, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, pathTarget, pathText } from '../../references/members.js';
import type { NameSpace } from '../../references/names.js';
import { isStandardClause } from '../../tables/standard-clauses.js';
import { isWorded } from '../../tables/unworded-statements.js';
import type { Rewording } from '../model.js';
import type { Changes } from './changes.js';
import { lockOn, locksAround } from './locks.js';
import { readProse } from './prose.js';
import { provenanceOf, writtenText } from './spans.js';
import { readValue } from './values.js';

/**
 * The clauses that an agreement and its bases word in their own way; of several for one clause the nearest. Their holes
 * show the values that hold, and so do the clauses that they stand for.
 */
export function readRewordings(space: NameSpace, effective: Changes['effective']): readonly Rewording[] {
    const agreements = ast.isAgreementDeclaration(space) ? agreementChain(space) : [];
    const found = new Map<string, Rewording>();
    for (const agreement of agreements) {
        const locks = locksAround(agreement);
        for (const statement of agreement.statements.filter(ast.isRewording)) {
            const rewording = lockOn(statement, locks) ? undefined : readRewording(statement, effective);
            const key = JSON.stringify(rewording?.clause);
            if (rewording && !found.has(key)) found.set(key, rewording);
        }
    }
    return [...found.values()];
}

function readRewording(statement: ast.Rewording, effective: Changes['effective']): Rewording | undefined {
    const text = readProse(effective(statement).text);
    if (!text) return undefined;
    const provenance = provenanceOf(statement);
    const { clause } = statement;
    if (clause !== undefined)
        return isStandardClause(clause) ? { path: clause, clause, text, unsaid: [], provenance } : undefined;
    const target = pathTarget(statement.path);
    if (!target || !isWorded(target.$type)) return undefined;
    const stated = effective(target);
    const place = provenanceOf(stated).span;
    return {
        path: pathText(statement.path),
        clause: place,
        text,
        unsaid: unsaidBy(statement, target, stated),
        provenance,
    };
}

/** The values that a statement states and other words for it leave out. A hole of the statement says the first. */
function unsaidBy({ text }: ast.Rewording, target: AstNode, stated: AstNode): readonly string[] {
    const values = valuesIn(stated).map(writtenText);
    const parts = text?.parts ?? [];
    const isInHole = parts.some(part => ast.isHole(part) && pathTarget(part.path) === target);
    const words = [text?.line, ...parts.map(part => (ast.isTextRun(part) ? part.content : undefined))].join(' ');
    // `GBP 3,500.00` says 3500.00.
    const digits = new Set(words.replace(/(?<=\d)[,’](?=\d{3})/g, '').match(NUMBERS));
    return values.filter((value, index) => {
        const numbers = value.match(NUMBERS) ?? [];
        return !(index === 0 && isInHole) && numbers.some(number => !digits.has(number));
    });
}

const NUMBERS = /\d+(?:\.\d+)?/g;

/** The values of a statement, without those of the statements and of the prose in it. */
function valuesIn(node: AstNode): AstNode[] {
    return Object.entries(node).flatMap(([property, part]: [string, unknown]) => {
        if (property.startsWith('$') || property === 'statements') return [];
        return (Array.isArray(part) ? part : [part])
            .filter(isAstNode)
            .filter(each => !ast.isText(each))
            .flatMap(each => (readValue(each) ? [each] : valuesIn(each)));
    });
}
