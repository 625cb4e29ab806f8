import type { LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { pathTarget, pathText } from '../../references/members.js';
import { isWorded } from '../../tables/unworded-statements.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const access = 'access remote "Remote access" {\n  mfa required for all-access\n}';
const wording = (path: string): string =>
    exampleAgreement(access, `wording ${path} "Whoever works on these systems proves who they are in two ways."`);

export const wordingWithoutClause: Rule = {
    code: 'U06',
    slug: 'wording-without-clause',
    severity: 'error',
    profile: 'core',
    summary: 'A wording is for something that has no sentences of its own in the contract.',
    explanation:
        'Some statements fill the cell of a table or a part of a sentence: a response time, what a tier covers, the address of a party. Other words for such a part alone would stand nowhere, or push out what others state. Word the clause around it by its permanent name, such as `"targets.obligation"` or `"tiers.comparison"`, or say it in a `clause` of your own.',
    example: { fails: wording('northwind.address'), passes: wording('remote.mfa') },
    fixable: false,
    check: { reads: 'source', run: checkTargets },
};

function* checkTargets(document: LangiumDocument): Generator<Problem> {
    for (const declaration of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        for (const statement of declaration.statements.filter(ast.isRewording)) {
            const target = pathTarget(statement.path);
            if (!target || isWorded(target.$type)) continue;
            yield {
                message: `\`${pathText(statement.path)}\` has no sentences of its own in the contract, so these words are left out.`,
                help: 'Word the clause around it by its permanent name, such as "targets.obligation", or write a `clause` of your own.',
                span: propertySpan(statement, 'path'),
            };
        }
    }
}
