import { expect, test } from 'vitest';
import { openBlocks } from '../../../../server/features/completion/open-blocks.js';

function headers(marked: string): string {
    return openBlocks(marked.replace('<|>', ''), marked.indexOf('<|>')).headers.replace(/\s+/g, ' ').trim();
}

test.each([
    ['tier a "A" { covers b }\ntier c "C" { <|>', 'tier c "C" {'],
    ['agreement x "X" { tier a "A" { price USD 1 } tier b "B" { <|> } }', 'agreement x "X" { tier b "B" {'],
    ['service a "} {"\n// } {\n/* } */ tier a "A" { <|>', 'service a "} {" // } { /* } */ tier a "A" {'],
    ['clause c "C" {\n"""\n } " {\n""" }\n<|>', ''],
    ['clause c "C" {\n"""\n // it\'s {{<|>', 'clause c "C" {'],
    ['', ''],
])('before the mark in %j stand the headers %j', (marked, expected) => {
    expect(headers(marked)).toBe(expected);
});
