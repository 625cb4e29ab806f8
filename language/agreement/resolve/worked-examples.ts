import * as ast from '../../generated/ast.js';
import { agreementChain } from '../../references/members.js';
import type { NameSpace } from '../../references/names.js';
import type { WorkedExample } from '../model.js';
import { asInherited, propertyFact, provenanceOf } from './spans.js';
import { readStatements } from './statements.js';

/** The worked examples of an agreement, and those of the agreements that it is based on as inherited. */
export function readWorkedExamples(space: NameSpace): WorkedExample[] {
    if (!ast.isAgreementDeclaration(space)) return [];
    const examples = agreementChain(space)
        .reverse()
        .flatMap(agreement => agreement.statements.filter(ast.isWorkedExample));
    return examples.map(node => ({
        label: propertyFact(node, 'label', node.label ?? ''),
        given: readStatements(node.statements, ast.isGiven),
        expected: readStatements(node.statements, ast.isExpectation),
        provenance: node.$container === space ? provenanceOf(node) : asInherited(provenanceOf(node)),
    }));
}
