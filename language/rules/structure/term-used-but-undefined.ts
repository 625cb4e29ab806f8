import type { Agreement } from '../../agreement/model.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import type { Fix } from '../../findings/finding.js';
import { mostSimilar } from '../../parsing/similar.js';
import { exampleAgreement } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { capitalisedPhrases, definedInline, isExplained, knownForm } from './capitalised-phrases.js';
import { COMMON_WORDS } from './common-words.js';
import { linesOf, passagesOf, proseOf, spanIn, type Passage } from './texts-of-agreement.js';

const CLAUSE =
    'clause equipment "Equipment" {\n  """\n  The Client returns the Rented Equipment at the end. The Provider insures the Rented Equipment.\n  """\n}';

export const termUsedButUndefined: Rule = {
    code: 'A05',
    slug: 'term-used-but-undefined',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A text uses words with capitals as a term that is defined nowhere.',
    explanation:
        'Capitals tell the reader of a contract: this is defined somewhere. When it is not, each party fills the term with its own meaning. The rule looks at words with capitals after "the", "a", "any" and the like that are used at least twice, and leaves out everything that the agreement declares, what a text explains where it uses it, months, laws, abbreviations and headings. Define the term, or write it without capitals.',
    example: {
        fails: exampleAgreement(CLAUSE),
        passes: exampleAgreement(
            'define rented-equipment "Rented Equipment" as "The computers that the Provider lends to the Client."',
            CLAUSE,
        ),
    },
    fixable: true,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkTerms },
};

function* checkTerms(agreement: Agreement, sources: Sources): Generator<Problem> {
    const passages = [...proseOf(agreement)].flatMap(prose => passagesOf(prose, sources));
    const uses = new Map<string, SourceSpan[]>();
    for (const passage of passages) {
        for (const { words, index, length } of capitalisedPhrases(passage.text)) {
            const places = uses.get(words);
            const span = spanIn(passage, index, length);
            if (places) places.push(span);
            else uses.set(words, [span]);
        }
    }
    if (uses.size === 0) return;
    const known = knownPhrases(agreement, passages);
    for (const [words, [span, second]] of uses) {
        // A phrase that occurs once may be the name of anything; a term is used again.
        if (!span || !second || isExplained(words, known)) continue;
        const similar = mostSimilar(
            words,
            agreement.definedTerms.map(term => term.label?.value ?? term.name.value),
        );
        yield {
            message: `"${words}" is written like a defined term, but nothing says what it means, so each party can give it its own meaning.`,
            help: similar ? `Did you mean "${similar}"?` : 'Define it with `define`, or write it without capitals.',
            span,
            related: [{ message: 'It is used here too.', span: second }],
            fixes: [...similarFixes(similar, span), defineFix(words, agreement, sources)],
        };
    }
}

const COMMON_FORMS = COMMON_WORDS.map(knownForm);

function knownPhrases(agreement: Agreement, passages: readonly Passage[]): ReadonlySet<string> {
    // The parties are known by parts of their names and addresses: "the Northwind portal", "the Leeds office".
    const names = agreement.parties.flatMap(({ label, address }) => [label?.value ?? '', address?.value ?? '']);
    const phrases = [
        ...[...linesOf(agreement)].map(line => line.value),
        ...names.flatMap(name => name.split(/[\s,]+/)),
        ...passages.flatMap(passage => definedInline(passage.text)),
    ];
    return new Set([...COMMON_FORMS, ...phrases.map(knownForm)]);
}

function similarFixes(similar: string | undefined, span: SourceSpan): Fix[] {
    return similar === undefined ? [] : [{ title: `Change to "${similar}"`, edits: [{ span, newText: similar }] }];
}

function defineFix(words: string, agreement: Agreement, sources: Sources): Fix {
    const name = words.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
    const statement = `define ${name} "${words}" as "[to be completed: the meaning of ${words}]"`;
    return {
        title: `Define "${words}"`,
        edits: [insertStatement(agreement.provenance.span, statement, sources)],
    };
}
