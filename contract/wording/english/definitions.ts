import type { Agreement, DefinedTerm } from '../../../language/agreement/model.js';
import { column, missing, paragraph, say, section, sentence, table } from '../../tree/building.js';
import type { Content, Section, Table } from '../../tree/document.js';
import { isLine, proseBlocks, proseLine } from './prose.js';
import { sayList } from './enumerations.js';
import type { TermPlace } from '../../tree/term-links.js';
import { textOfSections } from '../../tree/section-text.js';
import { builtInTerms, termsInUse, type BuiltInTerm } from './built-in-terms.js';
import { notationIn } from './notation.js';
import { referredTerms } from './referred-terms.js';
import { labelOf, ROLES } from './terms.js';

/** The terms that the contract writes with capitals: those of the author, and those that its own clauses use. */
export function definitions(agreement: Agreement, clauses: readonly Section[]): Section | undefined {
    const short = agreement.definedTerms.filter(term => !term.text || isLine(term.text));
    const long = agreement.definedTerms.filter(term => term.text && !isLine(term.text));
    const byAuthor = short.map(authorRow);
    const atLength = long.map(longTerm);
    const text = textOfSections([termTable(byAuthor), ...atLength, ...clauses], notationIn());
    const builtIn = termsInUse(builtInTerms(agreement), text);
    const own = [...byAuthor, ...notTaken(agreement, builtIn)];
    if (own.length + long.length === 0) return undefined;
    const rows = sorted([...own, ...notTaken(agreement, referredTerms(agreement))]);
    return section({
        id: 'definitions',
        heading: 'Definitions and interpretation',
        sections: [
            ...(rows.length > 0 ? [termTable(rows)] : []),
            ...atLength,
            sentence('definitions.interpretation', interpretation(builtIn), undefined),
        ],
        source: agreement.definedTerms[0]?.provenance.span,
    });
}

/** What names the contract and its parties stands in every line, and so is no term to follow. */
const NAMES: ReadonlySet<string> = new Set(['Agreement', ROLES.client, ROLES.provider]);

/** Where the contract defines its terms, those by the author under all their names. */
export function termPlaces({ definedTerms }: Agreement, sections: readonly Section[]): readonly TermPlace[] {
    const inner = sections.find(({ id }) => id === 'definitions')?.sections ?? [];
    const table = inner.find(({ id }) => id === TERM_TABLE)?.body.find(block => block.kind === 'table');
    const rows = (table?.rows ?? []).flatMap(
        ({ cells }) => cells[0]?.filter(inline => typeof inline === 'string') ?? [],
    );
    const byAuthor = definedTerms.flatMap(term => {
        const own = inner.find(({ id }) => id === `term-${term.name.value}`)?.id ?? TERM_TABLE;
        const names = [labelOf(term), ...term.aliases.map(alias => alias.value.trim())];
        return names.map(name => ({ term: name, section: own }));
    });
    // `Recovery Point Objective (RPO)` is used without what stands in brackets.
    const others = rows.map(row => ({ term: row.replace(/ \(.*\)$/, ''), section: TERM_TABLE }));
    return [...others, ...byAuthor].filter(({ term }) => /^\p{Lu}/u.test(term) && !NAMES.has(term));
}

const TERM_TABLE = 'definitions.terms';

function interpretation(terms: readonly BuiltInTerm[]): Content {
    const business = terms.map(({ term }) => term).filter(term => term.startsWith('Business '));
    const times =
        business.length > 0
            ? `A time that is not stated in ${sayList(
                  business.map(each => `${each}s`),
                  'or',
              )}`
            : 'Each time';
    return say`${times} runs without interruption, day and night, on every day of the year. What this Agreement measures or limits by the month, quarter or year, it measures or limits by the calendar month, quarter or year. Headings and explanatory notes are for convenience and do not affect the meaning of this Agreement.`;
}

interface Row {
    readonly term: string;
    readonly cells: Table['rows'][number]['cells'];
    readonly source: Table['rows'][number]['source'];
}

function termTable(rows: readonly Row[]): Section {
    return {
        id: TERM_TABLE,
        heading: undefined,
        body: [
            paragraph(say`In this Agreement, the following terms have the following meanings:`, undefined),
            table({
                caption: undefined,
                columns: [column('Term'), column('Meaning')],
                rows,
                source: rows.find(row => row.source)?.source,
            }),
        ],
        sections: [],
        source: rows.find(row => row.source)?.source,
    };
}

function authorRow(term: DefinedTerm): Row {
    const meaning = term.text ? proseLine(term.text) : [missing(`meaning of ${labelOf(term)}`)];
    return { term: labelOf(term), cells: [[nameOf(term)], meaning], source: term.provenance.span };
}

function longTerm(term: DefinedTerm): Section {
    return section({
        id: `term-${term.name.value}`,
        heading: nameOf(term),
        body: term.text ? proseBlocks(term.text) : [],
        source: term.provenance.span,
    });
}

function nameOf(term: DefinedTerm): string {
    const aliases = term.aliases.map(alias => alias.value.trim()).filter(alias => alias !== '');
    return aliases.length === 0 ? labelOf(term) : `${labelOf(term)} (also ${sayList(aliases, 'or')})`;
}

interface Meaning {
    readonly term: string;
    readonly meaning: Content;
    readonly source?: Row['source'];
}

/** What the author defines is not defined again. */
function notTaken(agreement: Agreement, terms: readonly Meaning[]): Row[] {
    const taken = new Set(
        agreement.definedTerms.flatMap(term => [labelOf(term), ...term.aliases.map(alias => alias.value)]),
    );
    return terms
        .filter(({ term }) => !taken.has(term))
        .map(({ term, meaning, source }) => ({ term, cells: [[term], meaning], source }));
}

function sorted(rows: readonly Row[]): Row[] {
    const key = (row: Row): string => row.term.toLowerCase();
    return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
