// Part of `npm run generate`: takes the standard library and the example agreements into the program as text, so that
// they are there wherever it runs, also without a disk.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';

const textsIn = folder =>
    Object.fromEntries(
        globSync('**/*.msa', { cwd: folder })
            .sort()
            .map(name => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
    );

const templates = {};
for (const [name, text] of Object.entries(textsIn('examples'))) {
    const [template, ...rest] = name.split('/');
    (templates[template] ??= {})[rest.join('/')] = text;
}

const source = `// Written by \`npm run generate\` from language/library and examples.

/** The files of the standard library, by name. */
export const LIBRARY: Readonly<Record<string, string>> = ${JSON.stringify(textsIn('language/library'))};

/** The example agreements: the files of each, by their paths in its folder. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(templates)};
`;
writeFileSync('language/tables/library.ts', await format(source, { parser: 'typescript', singleQuote: true }));
