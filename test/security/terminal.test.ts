import { expect, test } from 'vitest';
import { workplace } from '../cli/msa.js';
import { INJECTIONS } from './injections.js';
import { everyStatement, filled, formOf, quoted } from './places.js';

const { file, msa } = workplace();

const STEERING = Object.entries(INJECTIONS).flatMap(([technique, texts]) =>
    technique.endsWith('characters') ? texts : [],
);

// Raw or as an escape of the language, wherever a text may stand; and where no text may stand at all.
const form = await formOf(everyStatement());
const written = filled(form, (_, index) => quoted(STEERING[index % STEERING.length] ?? ''));
const raw = `service \u001b[31mevil\u009b31m "E\u202Evil"\ntier "\u001b]8;;" {\n`;

test.each([
    ...['text', 'json', 'sarif', 'github'].map(format => ['check', '--format', format, '.']),
    ['render', '--draft', '--agreement', 'derived', '--to', 'markdown', '-o', '-', 'written.msa'],
    ['render', '--draft', '--agreement', 'derived', '--to', 'html', '-o', '-', 'written.msa'],
    ['deviations', 'written.msa'],
    ['deviations', '--format', 'json', 'written.msa'],
    ['deviations', '--format', 'markdown', 'written.msa'],
    ['explain', '--agreement', 'derived', 'written.msa', 'subject-access-0.approval'],
])('msa %s %s %s %s lets no file steer the terminal or turn the writing', async (...words) => {
    file('written.msa', written);
    file('raw.msa', raw);
    const { out, error } = await msa(...words);
    expect(out.length).toBeGreaterThan(100);
    expect(`${out}${error}`).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});
