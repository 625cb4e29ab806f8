import type { LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { mostSimilar } from '../../parsing/similar.js';
import { documentRoot } from '../../references/imports.js';
import { isStandardClause, STANDARD_CLAUSES } from '../../tables/standard-clauses.js';
import type { Problem, Rule } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const agreement = (clause: string): string =>
    exampleReuse('', `wording "${clause}" "Headings do not affect the meaning of this Agreement."`);

const NAMES = Object.keys(STANDARD_CLAUSES);

export const unknownStandardClause: Rule = {
    code: 'U05',
    slug: 'unknown-standard-clause',
    severity: 'error',
    profile: 'core',
    summary: 'A wording names a standard clause that no contract has.',
    explanation: `A text between quotes after \`wording\` names a clause that no statement of the agreement makes, by its permanent name. These are: ${NAMES.map(name => `\`${name}\``).join(', ')}. A clause that a statement makes goes by the path of the statement, without quotes.`,
    example: { fails: agreement('definitions.headings'), passes: agreement('definitions.interpretation') },
    fixable: false,
    check: { reads: 'source', run: checkNames },
};

function* checkNames(document: LangiumDocument): Generator<Problem> {
    for (const declaration of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        for (const statement of declaration.statements.filter(ast.isRewording)) {
            const { clause } = statement;
            if (clause === undefined || isStandardClause(clause)) continue;
            const similar = mostSimilar(clause, NAMES);
            yield {
                message: `No contract has a standard clause "${clause}", so these words would appear nowhere.`,
                help: similar
                    ? `Write "${similar}".`
                    : `Write one of these: ${NAMES.map(name => `"${name}"`).join(', ')}; or the path of a statement, without quotes.`,
                span: propertySpan(statement, 'clause'),
            };
        }
    }
}
