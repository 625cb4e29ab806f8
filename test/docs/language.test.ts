import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../language/check.js';
import { LIBRARY } from '../language/examples.js';
import { describedBlocks } from '../language/reference.js';
import { statementsText } from './statements.js';

const PAGE = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const MARK = '<!-- From here on written by `npm run document`, from the comments in language/grammar/. -->';
const EXAMPLES = [...PAGE.matchAll(/^```msa\n(.*?)^```/gms)].map(match => match[1] ?? '');

test('the page has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(8);
});

test.each(EXAMPLES.map(example => ({ example, title: example.split('\n')[0] })))(
    'the example that starts with "$title" has no errors',
    async ({ example }) => {
        const findings = await check({ 'page.msa': example, 'library/northwind-standard.msa': LIBRARY });
        expect(
            findings
                .filter(({ severity, code }) => severity === 'error' && code !== 'A04')
                .map(({ code, message }) => `${code} ${message}`),
        ).toEqual([]);
    },
);

test('the page says every statement of the grammar (`npm run document` writes it)', async () => {
    const [written = ''] = PAGE.split(MARK);
    const page = `${written}${MARK}\n\n${statementsText(describedBlocks())}`;
    await expect(page).toMatchFileSnapshot(new URL('../../docs/language.md', import.meta.url).pathname);
});
