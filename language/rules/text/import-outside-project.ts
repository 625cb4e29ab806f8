import { propertySpan } from '../../agreement/resolve/spans.js';
import { documentRoot, importedUri } from '../../references/imports.js';
import { mayImport } from '../../references/project.js';
import type { Rule } from '../rule.js';

export const importOutsideProject: Rule = {
    code: 'T07',
    slug: 'import-outside-project',
    severity: 'error',
    profile: 'core',
    summary: 'An import leads out of the folders of the project.',
    explanation:
        'An agreement can only be reviewed as a whole when all of it is in the project. So an import never reads a file outside the opened folders, or outside the folder of the file when none is opened.',
    example: { fails: 'import "../../elsewhere/library.msa"\n', passes: 'service help-desk "Help desk"\n' },
    fixable: false,
    reportsUnread: true,
    check: {
        reads: 'source',
        *run(document, sources) {
            for (const statement of documentRoot(document)?.imports ?? []) {
                const uri = importedUri(document, statement);
                if (!uri || mayImport(document.uri, uri, sources.folders)) continue;
                yield {
                    message: `The file "${statement.path}" lies outside the project and is not read.`,
                    help: 'Copy it into the project, or open the folder that holds both files.',
                    span: propertySpan(statement, 'path'),
                };
            }
        },
    },
};
