import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { formatList } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import type { Domain } from './order.js';
import { setOfWords } from './set.js';

type Protection = Pick<Statement<ast.MultiFactor>, 'access'>;

/** The access that needs a second factor: all of it is more than that from outside, and more than that of administrators. */
export const protectedAccess: Domain<readonly Protection[]> = {
    name: 'protected-access',
    compare: (before, after) => setOfWords.compare(before.flatMap(accesses), after.flatMap(accesses)),
    format: protections => formatList(protections.map(({ access }) => access ?? '').filter(each => each !== '')),
    canonical: protections => setOfWords.canonical(protections.map(({ access }) => canonicalOf(access))),
    isOrdered: true,
    actions: { greater: 'widened', less: 'narrowed' },
};

function accesses({ access }: Protection): readonly string[] {
    if (access === undefined) return [];
    return access === 'all-access' ? ['remote-access', 'privileged-access', 'all other access'] : [access];
}
