import { expect, test } from 'vitest';
import { SNIPPETS } from '../../../../server/features/completion/snippets.js';
import { check } from '../../../language/check.js';

/** The text of a snippet when every place keeps what it proposes. */
function filledIn(body: string): string {
    return body
        .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d/g, '');
}

/** What stands around a statement that is not at the top level. */
const AROUND: Readonly<Record<string, (statement: string) => string>> = {
    Contact: statement => `provider p "P" {\n${statement}\n}\n`,
    TargetRow: statement => `tier t "T" {\n${statement}\n}\n`,
    TierPrice: statement => `tier t "T" {\n${statement}\n}\n`,
    CreditSchedule: statement => `availability a "A" {\n${statement}\n}\n`,
};

test.each(SNIPPETS)('$label can be read as it is inserted', async ({ rule, body }) => {
    const statement = filledIn(body);
    const text = AROUND[rule]?.(statement) ?? statement;
    const broken = (await check(text)).filter(finding => /^T0[1-5]/.test(finding.code));
    expect(broken, text).toEqual([]);
});
