import { strFromU8, unzipSync } from 'fflate';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import { agreementJson } from '../../contract/json/agreement.js';
import { renderPage } from '../../contract/html/page.js';
import { renderPdf } from '../../contract/paper/pdf/pdf.js';
import { contractOf } from '../contract/contract-of.js';
import { FIRST_LOOK } from '../language/examples.js';
import { derivedAgreement } from './outputs.js';
import { everyStatement, filled, formOf } from './places.js';
import { bodyOf } from './tree.js';
import { ALL_INJECTIONS, sideBySide } from './writing.js';

/** Addresses that a contract may lead to. */
const HARMLESS = /^(?:https?:\/\/|mailto:)/i;

const form = await formOf(everyStatement());
// There are more places than injections, so every step writes all of them.
const agreements = [
    await derivedAgreement(filled(form, sideBySide(1))),
    await derivedAgreement(filled(form, sideBySide(5))),
];

describe.each(agreements.map((agreement, index) => ({ index, agreement })))(
    'files full of injections ($index)',
    each => {
        const contract = contractDocument(each.agreement);

        test('a PDF runs nothing, holds no files, and leads to pages and mailboxes only', async () => {
            const bytes = await renderPdf(contract);
            const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
            expect(await pdf.getJSActions()).toBeNull();
            expect(await pdf.getAttachments()).toBeNull();
            expect(await pdf.getOpenAction()).toBeNull();
            const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
            const links = (await Promise.all(pages.map(page => page.getAnnotations()))).flat();
            expect(links.length).toBeGreaterThan(10);
            for (const link of links) {
                expect(link).toMatchObject({ subtype: 'Link' });
                expect(link).not.toHaveProperty('action');
                const address: unknown = Reflect.get(link as object, 'unsafeUrl');
                if (address !== undefined) expect(address).toMatch(HARMLESS);
            }
            expect(strFromU8(bytes, true)).not.toMatch(
                /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|GoToR|RichMedia)\b/,
            );
        });

        test('a Word document holds no fields that load or run, and leads to pages and mailboxes only', () => {
            const parts = Object.entries(unzipSync(renderDocx(contract)));
            expect(
                parts
                    .map(([name]) => name)
                    .filter(name => /vba|activeX|embeddings|oleObject|afchunk|media/i.test(name)),
            ).toEqual([]);
            const external = parts
                .filter(([name]) => name.endsWith('.rels'))
                .flatMap(([, bytes]) => strFromU8(bytes).match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [])
                .map(relationship => /Target="([^"]*)"/.exec(relationship)?.[1] ?? '');
            for (const target of external) expect(target).toMatch(HARMLESS);
            const document = strFromU8(parts.find(([name]) => name === 'word/document.xml')?.[1] ?? new Uint8Array());
            const fields = [...document.matchAll(/(?:<w:instrText[^>]*>|w:instr=")([^<"]*)/g)].map(
                ([, field = '']) => field.trim().split(/\s/)[0],
            );
            expect(fields.length).toBeGreaterThan(10);
            expect(
                [...new Set(fields)].filter(field => !['TOC', 'REF', 'PAGE', 'NUMPAGES'].includes(field ?? '')),
            ).toEqual([]);
            expect(document).not.toMatch(/<w:(?:altChunk|object|control|movie)\b/);
        });

        test('the JSON holds what was written as text', () => {
            const json = JSON.parse(agreementJson(each.agreement)) as unknown;
            expect(JSON.stringify(json)).toContain('<script>steal()</script>');
        });
    },
);

describe('a style sheet of the house', async () => {
    const contract = await contractOf(FIRST_LOOK);
    const elements = (page: string): readonly string[] => bodyOf(page).map(({ tagName }) => tagName);
    const plain = renderPage(contract);

    test.each(ALL_INJECTIONS)('$technique: $name stays in its element', ({ text }) => {
        const page = renderPage(contract, text);
        expect(elements(page)).toEqual(elements(plain));
        expect(page.match(/<style>/g)).toHaveLength(1);
        expect(page.match(/<\/?(?:script|link|base|meta|title|head|style)\b/gi)).toEqual(
            plain.match(/<\/?(?:script|link|base|meta|title|head|style)\b/gi),
        );
    });
});
