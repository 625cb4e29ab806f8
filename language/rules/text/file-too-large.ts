import { MAXIMUM_LENGTH } from '../../parsing/bounded-parser.js';
import type { Rule } from '../rule.js';

export const fileTooLarge: Rule = {
    code: 'T04',
    slug: 'file-too-large',
    severity: 'error',
    profile: 'core',
    summary: 'A file is larger than an agreement can be.',
    explanation: `Files of more than ${MAXIMUM_LENGTH / 1024 / 1024} million characters (some 90,000 lines) are not read, so that a wrong file cannot stop the editor. Split an agreement of that size into files and import them.`,
    example: { fails: `// ${'x'.repeat(MAXIMUM_LENGTH)}\n`, passes: '// An agreement.\n' },
    fixable: false,
    reportsUnread: true,
    check: {
        reads: 'source',
        *run(document) {
            const { length } = document.textDocument.getText();
            if (length <= MAXIMUM_LENGTH) return;
            yield {
                message: `This file has ${grouped(length)} characters and is not read: an agreement has at most ${grouped(MAXIMUM_LENGTH)}.`,
                help: 'Split it into several files, and import them.',
                span: { uri: document.uri.toString(), offset: 0, end: 0 },
            };
        },
    },
};

/** `2,097,152` */
function grouped(whole: number): string {
    return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
