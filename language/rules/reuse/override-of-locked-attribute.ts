import type { LangiumDocument } from 'langium';
import { locksAround, lockOn } from '../../agreement/resolve/locks.js';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { pathText } from '../../references/members.js';
import type { Problem, Rule } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const OVERRIDE = 'override standard.P1.respond 2 hours because "Fewer engineers."';

export const overrideOfLockedAttribute: Rule = {
    code: 'A15',
    slug: 'override-of-locked-attribute',
    severity: 'error',
    profile: 'core',
    summary: 'An agreement changes, removes or words anew what the agreement that it is based on has locked.',
    explanation:
        'A provider locks what holds for every client: a price floor, a security duty, a clause that its insurer asks for. A change of it is refused: the contract keeps the value of the base. Take the change off, or have the lock lifted by whoever owns the standard agreement.',
    example: { fails: exampleReuse('locked standard.P1', OVERRIDE), passes: exampleReuse('', OVERRIDE) },
    fixable: false,
    check: { reads: 'source', run: checkLocks },
};

function* checkLocks(document: LangiumDocument): Generator<Problem> {
    for (const agreement of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        const locks = locksAround(agreement);
        if (locks.length === 0) continue;
        for (const statement of agreement.statements) {
            if (!ast.isOverride(statement) && !ast.isRemoval(statement) && !ast.isRewording(statement)) continue;
            const locked = lockOn(statement, locks);
            if (!locked || !statement.path) continue;
            const change = ast.isOverride(statement) ? 'change' : ast.isRemoval(statement) ? 'removal' : 'wording';
            yield {
                message: `The agreement that this one is based on locks \`${pathText(locked)}\`, so this ${change} has no effect: the contract keeps what the base says.`,
                help: `Take the ${change} off, or ask the owner of the base to lift the lock.`,
                span: spanOf(statement.path),
                related: [{ message: 'The lock is here.', span: spanOf(locked) }],
            };
        }
    }
}
