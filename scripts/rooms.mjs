// The import table, for ESLint and for test/architecture/, which also holds docs/architecture.md to it.
import path from 'node:path';

/** A format sees the tree of the contract and the values in it, and neither an agreement nor another format. */
const FORMAT = ['contract/tree', 'language/values', 'language/agreement/provenance.ts'];

/**
 * What the files of each folder may import, beside each other: folders and files of the project, and packages. A star at
 * the end of a package stands for whatever follows. Of two folders that hold a file, the inner one counts.
 *
 * @type {Record<string, { imports: string[], packages: string[] }>}
 */
export const ROOMS = {
    language: { imports: ['examples'], packages: ['langium', 'chevrotain', 'big.js'] },
    contract: { imports: ['language'], packages: [] },
    'contract/tree': { imports: ['language'], packages: ['markdown-it'] },
    'contract/html': { imports: FORMAT, packages: ['@noble/hashes/*'] },
    'contract/markdown': { imports: FORMAT, packages: [] },
    'contract/text': { imports: FORMAT, packages: [] },
    'contract/paper': {
        imports: FORMAT,
        packages: ['fflate', 'linebreak', 'pdfkit', 'pdfkit/*', '@expo-google-fonts/*'],
    },
    review: {
        imports: ['language', 'contract', 'package.json'],
        packages: ['langium', 'big.js', 'diff', '@noble/hashes/*'],
    },
    protocol: {
        imports: ['contract/formats.ts', 'contract/views.ts'],
        packages: ['vscode-jsonrpc', 'vscode-languageserver-types'],
    },
    node: { imports: [], packages: ['node:*'] },
    server: {
        imports: ['language', 'contract', 'review', 'protocol', 'node'],
        packages: [
            ...['langium', 'langium/*', 'chevrotain', 'vscode-languageserver', 'vscode-languageserver/*'],
            ...['vscode-languageserver-textdocument', 'node:*'],
        ],
    },
    cli: {
        imports: ['language', 'contract', 'review', 'node', 'package.json'],
        packages: ['langium', 'langium/node', 'tinyglobby', 'node:*'],
    },
    client: {
        imports: [
            ...['protocol', 'node'],
            ...['contract/formats.ts', 'contract/views.ts', 'contract/html/embedded-style.ts'],
        ],
        packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'],
    },
    'pull-request': { imports: [], packages: ['node:*'] },
    'client/preview/page': { imports: ['protocol', 'contract/views.ts'], packages: [] },
};

/** What an import leads to: a file of the project by its path in it, or a package by its name. */
export function targetOf(file, imported) {
    if (!imported.startsWith('.')) return imported;
    return path.posix.join(path.posix.dirname(file), imported).replace(/\.js$/, '.ts');
}

/** Whether the table lets a file of the project import a file of the project or a package. */
export function mayImport(file, target) {
    const room = roomOf(file);
    if (room === undefined) return true;
    const { imports, packages } = ROOMS[room];
    return [room, ...imports].some(place => isWithin(target, place)) || packages.some(name => isNamed(target, name));
}

/** The innermost folder of the table that holds a file. */
function roomOf(file) {
    return Object.keys(ROOMS)
        .filter(room => isWithin(file, room))
        .sort((one, other) => other.length - one.length)[0];
}

function isWithin(file, place) {
    return file === place || file.startsWith(`${place}/`);
}

function isNamed(target, name) {
    return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name;
}
