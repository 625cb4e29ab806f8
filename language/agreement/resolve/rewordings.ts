import * as ast from '../../generated/ast.js';
import { agreementChain, pathTarget, pathText } from '../../references/members.js';
import type { NameSpace } from '../../references/names.js';
import { isStandardClause } from '../../tables/standard-clauses.js';
import type { Rewording } from '../model.js';
import { lockOn, locksAround } from './locks.js';
import { readProse } from './prose.js';
import { provenanceOf, spanOf } from './spans.js';

/** The clauses that an agreement and its bases word in their own way; of several for one clause the nearest. */
export function readRewordings(space: NameSpace): readonly Rewording[] {
    const agreements = ast.isAgreementDeclaration(space) ? agreementChain(space) : [];
    const found = new Map<string, Rewording>();
    for (const agreement of agreements) {
        const locks = locksAround(agreement);
        for (const statement of agreement.statements.filter(ast.isRewording)) {
            const rewording = lockOn(statement, locks) ? undefined : readRewording(statement);
            const key = JSON.stringify(rewording?.clause);
            if (rewording && !found.has(key)) found.set(key, rewording);
        }
    }
    return [...found.values()];
}

function readRewording(statement: ast.Rewording): Rewording | undefined {
    const text = readProse(statement.text);
    if (!text) return undefined;
    const provenance = provenanceOf(statement);
    if (statement.clause !== undefined)
        return isStandardClause(statement.clause)
            ? { path: statement.clause, clause: statement.clause, text, provenance }
            : undefined;
    const target = pathTarget(statement.path);
    return target && { path: pathText(statement.path), clause: spanOf(target), text, provenance };
}
