import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agreementJson } from '../../contract/json/agreement.js';
import { resolve } from '../language/check.js';
import { FIRST_LOOK } from '../language/examples.js';

const PAGE = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');

test('the JSON on the page is a part of what its example gives', async () => {
    const shown = /^```json\n(.*?)^```/ms.exec(PAGE)?.[1] ?? '';
    const [agreement] = await resolve(FIRST_LOOK);
    expect(agreement && JSON.parse(agreementJson(agreement))).toMatchObject(inLists(JSON.parse(shown)) as object);
});

/** The same, where a list is one that contains the shown parts: the page shows the first of many. */
function inLists(shown: unknown): unknown {
    if (Array.isArray(shown))
        return shown.every(each => typeof each === 'string')
            ? shown
            : (expect.arrayContaining(shown.map(each => expect.objectContaining(inLists(each) as object))) as unknown);
    if (typeof shown !== 'object' || shown === null) return shown;
    return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, inLists(value)]));
}
