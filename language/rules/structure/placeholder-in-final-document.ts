import type { Agreement } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { linesOf, passageAt, passagesOf, proseOf, spanIn } from './texts-of-agreement.js';

const parts = (meaning: string): string =>
    exampleAgreement('status final', `service servers "Server monitoring" {\n  means "${meaning}"\n}`);

export const placeholderInFinalDocument: Rule = {
    code: 'A08',
    slug: 'placeholder-in-final-document',
    severity: 'error',
    profile: 'core',
    summary: 'A text still holds a placeholder such as `[to be completed]` or `TBD`.',
    explanation:
        'A placeholder in a signed contract is a hole that both parties fill in their own way. While the agreement is a template or a draft, the rule only reminds of it; in a final one it is an error.',
    example: { fails: parts('[to be completed]'), passes: parts('Watching the servers day and night.') },
    fixable: false,
    check: { reads: 'agreement', run: checkTexts },
};

// A Markdown link is no placeholder, though its text stands in brackets; nor is the word "todo" in a sentence.
const PLACEHOLDERS = [
    /\[(?:to be |insert|enter |fill in|name of|date of|amount of|tbd|tbc|todo)[^\]\n]{0,200}\](?!\()/gi,
    /<(?:insert|enter) [^>\n]{0,200}>/gi,
    /\b(?:TBD|TBC|TODO|FIXME|XXX)\b(?!\])/g,
];

function* checkTexts(agreement: Agreement, sources: Sources): Generator<Problem> {
    const severity = agreement.status?.value === 'final' ? 'error' : 'info';
    // Most lines hold no placeholder, and finding out where a line stands takes much longer than reading it.
    const lines = [...linesOf(agreement)]
        .filter(line => PLACEHOLDERS.some(pattern => line.value.search(pattern) >= 0))
        .map(line => passageAt(line.provenance.span, sources));
    for (const passage of [...lines, ...[...proseOf(agreement)].flatMap(prose => passagesOf(prose, sources))]) {
        const found = PLACEHOLDERS.flatMap(pattern => [...passage.text.matchAll(pattern)]);
        for (const { 0: placeholder, index } of found) {
            yield {
                message: `"${placeholder}" is a placeholder: what the parties agree on at this point is not written yet.`,
                help: 'Write what is agreed.',
                span: spanIn(passage, index, placeholder.length),
                severity,
            };
        }
    }
}
