import { describe, expect, test } from 'vitest';
import { renderPdf, unprintableCharacters } from '../../contract/pdf/pdf.js';
import { contractOf } from './contract-of.js';

describe('the contract as PDF', () => {
    test('has the same bytes each time', async () => {
        const document = await contractOf('agreement a "Agreement" { clause c "First" { "Text" } }');
        const first = await renderPdf(document);
        expect(new TextDecoder().decode(first.slice(0, 5))).toBe('%PDF-');
        expect(Buffer.from(await renderPdf(document)).equals(first)).toBe(true);
    });

    test('says which characters the fonts lack', async () => {
        const document = await contractOf('agreement a "Wärme für Łódź, Αθήνα, Київ, 東京 → 5 € ≤ ½" { }');
        expect(await unprintableCharacters(document)).toEqual(['東', '京']);
    });
});
