import { propertySpan } from '../../agreement/resolve/spans.js';
import { documentRoot } from '../../references/imports.js';
import type { Rule } from '../rule.js';

/** The version of the language that this tool knows. */
const LANGUAGE_VERSION = 1;

export const newerLanguageVersion: Rule = {
    code: 'T05',
    slug: 'newer-language-version',
    severity: 'error',
    profile: 'core',
    summary: 'A file is written for a newer version of the language than this tool knows.',
    explanation:
        'A file may state the version of the language that it was written for. A tool that knows only an older version would skip what it does not know, and the contract would lack it without a word.',
    example: { fails: 'msa 2\n', passes: 'msa 1\n' },
    fixable: false,
    reportsUnread: true,
    check: {
        reads: 'source',
        *run(document) {
            const root = documentRoot(document);
            if (root?.languageVersion === undefined || Number(root.languageVersion) === LANGUAGE_VERSION) return;
            yield {
                message: `This file is written for version ${root.languageVersion} of the language, and this tool knows version ${LANGUAGE_VERSION}: what it does not know would be missing from the contract.`,
                help: 'Update the tool.',
                span: propertySpan(root, 'languageVersion'),
            };
        },
    },
};
