import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import MarkdownIt from 'markdown-it';
import { resolve } from '../language/check.js';
import { agreements } from './generated-agreements.js';

const HOSTILE = [
    '<script>alert(1)</script>',
    '</style></title><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    '[click](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[click](command:workbench.action.quit)',
    '[click](data:text/html,<script>alert(1)</script>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '![pixel](https://evil.example/pixel.png)',
    '![pixel][p]\n\n[p]: https://evil.example/pixel.png',
    '[a](https://ok.example "\\" onmouseover=alert(1) x=\\"")',
    '``` js onload=alert(1)\n<script>alert(1)</script>',
    '`code | <b>` | cell || \\| \\',
    'a\nb\r\n# heading\n- list\n> quote\n---',
    '\u202Egnitirw desrever\u202C \u2066isolate',
    '\u0000\u0007\u001b[31m',
    '&lt;script&gt; &#60;img src=x onerror=alert(1)&#62;',
    '**bold** _it_ ~~no~~ $x$ *',
    '<!-- comment --> <?php ?> <![CDATA[x]]>',
    '<a href="javascript:alert(1)">x</a><iframe src="https://evil.example"></iframe>',
    '<style>@import "https://evil.example/x.css"</style>',
    '  ',
];

// Line ends and control characters cannot be written in a label; marks of direction are not shown.
const DECEIVING = /[\p{Cc}\p{Cf}]/u;
const ALLOWED_ATTRIBUTES = new Set([
    'lang',
    'id',
    'class',
    'scope',
    'href',
    'title',
    'start',
    'aria-hidden',
    'aria-labelledby',
]);
const LOADING = new Set([
    'script',
    'img',
    'iframe',
    'object',
    'embed',
    'link',
    'video',
    'audio',
    'svg',
    'base',
    'form',
    'input',
]);

describe('hostile text in any field', () => {
    test('brings no script, handler, dangerous link or load into the page', () => {
        fc.assert(
            fc.property(agreements(fc.constantFrom(...HOSTILE)), agreement => {
                const body = elementsOf(renderPage(contractDocument(agreement)));
                expect(body.filter(element => element.tagName === 'style')).toEqual([]);
                for (const element of body) {
                    expect(LOADING).not.toContain(element.tagName);
                    for (const { name, value } of element.attrs) {
                        expect(ALLOWED_ATTRIBUTES).toContain(name);
                        if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|#)/i);
                    }
                }
            }),
            { numRuns: 60 },
        );
    });

    test('brings no HTML into the Markdown, where other renderers would show it', () => {
        const renderer = new MarkdownIt({ html: true });
        fc.assert(
            fc.property(agreements(fc.constantFrom(...HOSTILE)), agreement => {
                const tokens = renderer.parse(renderMarkdown(contractDocument(agreement)), {});
                const types = tokens.flatMap(token => [token.type, ...(token.children ?? []).map(child => child.type)]);
                expect(types).not.toContain('html_block');
                expect(types).not.toContain('html_inline');
            }),
            { numRuns: 60 },
        );
    });

    test.each(HOSTILE.filter(text => !DECEIVING.test(text) && text.trim() !== ''))(
        'is shown as it is written in a label: %s',
        async text => {
            const [agreement] = await resolve(
                `agreement a "T" { provider p ${JSON.stringify(text)} { } service s "S" { includes ${JSON.stringify(text)} } }`,
            );
            if (!agreement) throw new Error('The agreement does not resolve.');
            const shown = textOf(
                elementsOf(renderPage(contractDocument(agreement))).find(each => each.tagName === 'main'),
            );
            expect(shown).toContain(text.replace(/\s+/g, ' '));
        },
    );

    test('shows controls and marks that reverse the writing as replacement characters', async () => {
        const [agreement] = await resolve('agreement a "Pay \u202Eeno" { }');
        if (!agreement) throw new Error('The agreement does not resolve.');
        expect(renderMarkdown(contractDocument(agreement))).toContain('# Pay \uFFFDeno');
    });
});

test('an open code fence in one clause does not swallow the next', async () => {
    const [agreement] = await resolve(
        'agreement a "T" { clause c "First" { """\n```\ncode\n""" } clause d "Second" { "Text" } }',
    );
    if (!agreement) throw new Error('The agreement does not resolve.');
    const headings = elementsOf(new MarkdownIt().render(renderMarkdown(contractDocument(agreement)))).filter(
        each => each.tagName === 'h2',
    );
    expect(headings.map(textOf)).toContain('3. Second');
});

function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
    const found: DefaultTreeAdapterTypes.Element[] = [];
    const visit = (node: DefaultTreeAdapterTypes.Node): void => {
        if ('tagName' in node && node.tagName === 'head') return;
        if ('tagName' in node) found.push(node);
        if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(parse(html));
    return found;
}

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
    if (!node) return '';
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
