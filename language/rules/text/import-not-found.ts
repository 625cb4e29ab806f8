import { propertySpan } from '../../agreement/resolve/spans.js';
import { documentRoot, importedUri } from '../../references/imports.js';
import { mayImport } from '../../references/project.js';
import { isLibrary, LIBRARY_NAMES } from '../../library/standard-library.js';
import { formatList } from '../../values/formatting.js';
import type { Rule } from '../rule.js';

export const importNotFound: Rule = {
    code: 'T06',
    slug: 'import-not-found',
    severity: 'error',
    profile: 'core',
    summary: 'An import names a file that does not exist or cannot be read.',
    explanation:
        'An import takes the declarations of another file of the project into this one. While the file is missing, everything that refers to it is missing from the contract. The path is seen from the folder of the importing file.',
    example: {
        fails: 'import "missing.msa"\n',
        passes: '// An import names a file next to this one: import "library.msa"\nservice help-desk "Help desk"\n',
    },
    fixable: false,
    reportsUnread: true,
    check: {
        reads: 'source',
        *run(document, sources) {
            for (const statement of documentRoot(document)?.imports ?? []) {
                const uri = importedUri(document, statement);
                if (!uri || sources.documents.hasDocument(uri) || !mayImport(document.uri, uri, sources.folders))
                    continue;
                yield {
                    message: `The file "${statement.path}" is not found, so nothing that it declares is part of this agreement.`,
                    help: isLibrary(uri)
                        ? `The standard library has ${formatList(LIBRARY_NAMES.map(name => `"${name}"`))}.`
                        : 'Write the path as it is seen from the folder of this file, with the ending `.msa`.',
                    span: propertySpan(statement, 'path'),
                };
            }
        },
    },
};
