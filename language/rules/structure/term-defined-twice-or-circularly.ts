import type { Agreement, Declaration, DefinedTerm } from '../../agreement/model.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { mentions, textOfProse } from './texts-of-agreement.js';

const parts = (label: string): string =>
    exampleAgreement(
        'define client-data "Client Data" as "All data that the Client stores with the help of the Services."',
        `define customer-data "${label}" as "All data of the people who work for the Client."`,
    );

export const termDefinedTwiceOrCircularly: Rule = {
    code: 'A07',
    slug: 'term-defined-twice-or-circularly',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A term is defined twice, or by itself, or is one that the contract uses in another meaning.',
    explanation:
        'A defined term has one meaning wherever it stands. With two definitions each party reads the one that suits it; with a definition that leads back to the term itself there is none.',
    example: { fails: parts('Client Data'), passes: parts('Personal Data') },
    fixable: false,
    check: { reads: 'agreement', run: checkTerms },
};

function* checkTerms(agreement: Agreement): Generator<Problem> {
    const known = new Map<string, Declaration>();
    const hours = labelledHours(agreement);
    const defined = [
        ...agreement.definedTerms.map(term => ({ term, forms: [term.label, ...term.aliases] })),
        ...hours.map(term => ({ term, forms: [term.label] })),
    ];
    for (const { term, forms } of defined) {
        for (const form of forms) {
            const key = form?.value.toLowerCase().trim();
            if (!form || !key) continue;
            const earlier = known.get(key);
            if (!earlier) known.set(key, term);
            else if (earlier !== term) {
                yield {
                    message: `"${form.value}" is defined twice, as \`${earlier.name.value}\` and as \`${term.name.value}\`, so it is open which of the meanings holds.`,
                    help: 'Keep one definition, or give the other another label.',
                    span: form.provenance.span,
                    related: [{ message: 'It is first defined here.', span: earlier.name.provenance.span }],
                };
            }
        }
    }
    for (const each of hours) yield* builtInLabel(each);
    const terms = new Map(agreement.definedTerms.map(term => [term.name.value, term]));
    for (const term of agreement.definedTerms) {
        if (!leadsToItself(term, terms)) continue;
        yield {
            message: `"${term.label?.value ?? term.name.value}" is explained by itself, directly or through other terms, so it has no meaning of its own.`,
            help: 'Explain it in words that do not need the term.',
            span: (term.text ?? term).provenance.span,
        };
    }
}

/** The hours that the contract defines by their labels: calendars and time bands. */
function labelledHours({ calendars, topics }: Agreement): readonly Declaration[] {
    return [...calendars, ...topics.filter(topic => topic.kind === 'TimeBand')];
}

/** Terms that every contract defines by itself, such as business time in whichever calendar it runs. */
const BUILT_IN =
    /^(?:(?:next )?business (?:second|minute|hour|day)s?|services?|service (?:tier|credit)s?|tickets?|downtime|recovery (?:point|time) objectives?(?: \(r[pt]o\))?|agreement|provider|client|effective date)$/i;

function* builtInLabel({ name, label }: Declaration): Generator<Problem> {
    if (!label || !BUILT_IN.test(label.value.trim())) return;
    yield {
        message: `"${label.value.trim()}" has a meaning of its own in every contract, and is here also the name of \`${name.value}\`: one term would have two meanings.`,
        help: 'Give it another label, such as "Office Hours".',
        span: label.provenance.span,
    };
}

function leadsToItself(term: DefinedTerm, terms: ReadonlyMap<string, DefinedTerm>): boolean {
    if (saysItself(term)) return true;
    const visited = new Set<string>();
    const open = namedIn(term);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === term.name.value) return true;
        const next = terms.get(name);
        if (visited.has(name) || !next) continue;
        visited.add(name);
        open.push(...namedIn(next));
    }
    return false;
}

/** The names of the terms whose values a definition holds. */
function namedIn(term: DefinedTerm): string[] {
    return (term.text?.parts ?? []).flatMap(part => (part.kind === 'hole' ? part.path.slice(0, 1) : []));
}

/** "Client Data: all Client Data of the Client", but not "Client Data means …", which only repeats what is explained. */
function saysItself({ label, text }: DefinedTerm): boolean {
    if (!label || !text || label.value.trim() === '') return false;
    const words = textOfProse(text).trim();
    const explained = words.toLowerCase().startsWith(label.value.trim().toLowerCase());
    return mentions(explained ? words.slice(label.value.trim().length) : words, label.value);
}
