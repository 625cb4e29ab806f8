import type { Agreement, DefinedTerm } from '../../agreement/model.js';
import type { Fix } from '../../findings/finding.js';
import { exampleAgreement } from '../example.js';
import { asComment } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { linesOf, mentions, proseOf, textOfProse } from './texts-of-agreement.js';

const parts = (use: string): string =>
    exampleAgreement(
        'define client-data "Client Data" as "All data that the Client stores with the help of the Services."',
        `clause ownership "Ownership" {\n  """\n  ${use} stays the property of the Client.\n  """\n}`,
    );

export const definedTermNeverUsed: Rule = {
    code: 'A06',
    slug: 'defined-term-never-used',
    severity: 'info',
    profile: 'practice',
    summary: 'A term is defined and never used.',
    explanation:
        'Every definition makes a reader look for the clause that needs it. One that nothing uses is left over from another agreement, or the clause that should use it calls the thing by another name.',
    example: { fails: parts('All data'), passes: parts('{{client-data}}') },
    fixable: true,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkTerms },
};

function* checkTerms(agreement: Agreement, sources: Sources): Generator<Problem> {
    if (agreement.definedTerms.length === 0) return;
    const prose = [...proseOf(agreement)];
    const written = prose.map(each => ({ each, words: textOfProse(each) }));
    const named = new Set<string | undefined>();
    for (const each of prose) for (const part of each.parts) if (part.kind === 'hole') named.add(part.path[0]);
    const lines = [...linesOf(agreement)];
    const isUsed = (term: DefinedTerm): boolean => {
        if (named.has(term.name.value)) return true;
        const forms = [term.label, ...term.aliases].filter(form => form !== undefined);
        return (
            written.some(({ each, words }) => each !== term.text && forms.some(form => mentions(words, form.value))) ||
            lines.some(line => !forms.includes(line) && forms.some(form => mentions(line.value, form.value)))
        );
    };
    for (const term of agreement.definedTerms) {
        if (isUsed(term)) continue;
        const label = term.label?.value ?? term.name.value;
        yield {
            message: `"${label}" is defined, but nothing in the agreement uses it.`,
            help: `Use it in a text with \`{{${term.name.value}}}\`, or remove the definition.`,
            span: term.name.provenance.span,
            fixes: commentFixes(term, label, sources),
        };
    }
}

function commentFixes({ provenance }: DefinedTerm, label: string, sources: Sources): readonly Fix[] {
    const edits = asComment(provenance.span, sources);
    return edits.length > 0 ? [{ title: `Make the definition of "${label}" a comment`, edits }] : [];
}
