import type { LangiumDocument } from 'langium';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import { documentRoot } from '../../references/imports.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const clause = (text: string): string => exampleAgreement(`clause who "Who performs the services" {\n  ${text}\n}`);

export const holeBetweenQuotes: Rule = {
    code: 'T08',
    slug: 'hole-between-quotes',
    severity: 'error',
    profile: 'core',
    summary:
        'A text between ordinary quotes holds a value in double braces, which only a text between triple quotes shows.',
    explanation:
        'Between ordinary quotes text is shown as it is, braces included: the client would read `{{premium.P1.respond}}`. Between triple quotes the value takes the place of the braces.',
    example: {
        fails: clause('"{{northwind}} performs the services."'),
        passes: clause('"""\n  {{northwind}} performs the services.\n  """'),
    },
    fixable: true,
    check: { reads: 'source', run: checkTexts },
};

function* checkTexts(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) {
        if (!ast.isText(node) || node.line === undefined || !/\{\{[^{}]*\}\}/.test(node.line)) continue;
        const span = spanOf(node);
        const isPlain = !/["\\]/.test(node.line);
        yield {
            message: 'Between ordinary quotes the braces are shown as they are, and the value is not.',
            help: 'Write the text between triple quotes: `"""` … `"""`.',
            span,
            ...(isPlain && {
                fixes: [{ title: 'Write it between triple quotes', edits: [{ span, newText: `"""${node.line}"""` }] }],
            }),
        };
    }
}
