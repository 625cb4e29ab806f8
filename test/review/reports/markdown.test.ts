import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../review/reports/formats.js';
import { HOSTILE, HUGE, write } from './hostile.js';
import { CONTEXT, EVERYTHING, NOTHING } from './reviews.js';

describe.each(['markdown', 'github-summary'] as const)('%s', name => {
    const renderer = new MarkdownIt({ html: true, linkify: true });

    test('keeps the limit of the host', () => {
        expect(write('markdown', HUGE).length).toBeLessThanOrEqual(60_000);
        expect(Buffer.byteLength(write('github-summary', HUGE))).toBeLessThanOrEqual(1024 * 1024);
    });

    test('holds no HTML, picture, link or mention but its own', () => {
        const tokens = flat(renderer.parse(write(name, HOSTILE), {}));
        const html = tokens.filter(({ type }) => type.startsWith('html')).map(({ content }) => content);
        for (const content of html)
            expect(content).toMatch(
                /^\s*(<!-- msa-diff -->|<\/?details>|<\/?b>|<\/?del>|<\/?ins>|<\/?summary>|<details><summary>(<b>[\w ()]+<\/b>|\d+ commitments? follows?(, all [a-z ,]+)?)<\/summary>)\s*$/,
            );
        expect(tokens.filter(({ type }) => type === 'image')).toEqual([]);
        for (const { attrs } of tokens.filter(({ type }) => type === 'link_open'))
            expect(attrs?.find(([key]) => key === 'href')?.[1]).toMatch(
                /^https:\/\/github\.com\/(acme\/agreements\/blob\/[12]{40}|agreements-as-code\/msa\/blob\/main\/docs\/changes)\//,
            );
        for (const { content } of tokens.filter(({ type }) => type === 'text'))
            expect(content).not.toMatch(/[@#!][\p{L}\p{N}]|www\.|:\/\/|\b[0-9a-f]{7,40}\b/u);
    });

    test('has one table, the counts, that nothing adds to', () => {
        const tokens = renderer.parse(write(name, HOSTILE), {});
        expect(tokens.filter(({ type }) => type === 'table_open').length).toBe(1);
        expect(tokens.filter(({ type }) => type === 'td_open').length).toBe(12);
    });

    test('folds what may be read later, and nothing else', () => {
        const text = write(name, EVERYTHING);
        expect(text.match(/<summary><b>[^<]+/g)?.map(match => match.slice(12))).toEqual([
            'Improved (2)',
            'Neutral (1)',
            'Renamed and moved (1)',
        ]);
        expect(text.match(/^#### .*/gm)).toEqual([
            '#### Stopped (3)',
            '#### About the review (1)',
            '#### Needs review (1)',
            '#### Worse (2)',
        ]);
        expect(text.split('<details>').length).toBe(text.split('</details>').length);
    });

    test('shows a long clause as a redline', () => {
        expect(write(name, EVERYTHING)).toContain(
            'where it has acted with <del>intent or gross negligence,</del> <ins>intent,</ins> and except for what',
        );
    });

    test('links to the lines, of the revision in which they stand', () => {
        const text = write(name, EVERYTHING);
        expect(text).toContain(
            `[services.msa:41](<https://github.com/acme/agreements/blob/${'2'.repeat(40)}/services.msa#L41>)`,
        );
        expect(text).toContain(
            `[services.msa:119](<https://github.com/acme/agreements/blob/${'1'.repeat(40)}/services.msa#L119>) (before)`,
        );
        expect(FORMATS[name].write(EVERYTHING, { ...CONTEXT, repository: undefined })).toContain('`services.msa:41`');
    });

    test('says the command that approves each change that is stopped', () => {
        const commands = write(name, EVERYTHING).match(/`msa approve [0-9a-f]{16} --role ROLE --reason "WHY"`/g);
        expect(commands?.length).toBe(4);
    });
});

test('a comment is found again by its first line', () => {
    expect(write('markdown', NOTHING)).toMatch(/^<!-- msa-diff -->\n### ✅ Nothing that is agreed has changed\n/);
    expect(write('github-summary', NOTHING)).toMatch(/^### ✅/);
});

function flat(tokens: readonly Token[]): readonly Token[] {
    return tokens.flatMap(token => [token, ...flat(token.children ?? [])]);
}
