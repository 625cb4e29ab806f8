import type { Agreement, DefinedTerm } from '../../../language/agreement/model.js';
import type { Duration } from '../../../language/values/duration.js';
import { asContent, column, missing, paragraph, reference, say, section, sentence, table } from '../../building.js';
import type { Content, Section, Table } from '../../document.js';
import { isPhrase, phrase, proseBlock } from '../../prose.js';
import { capital, sayList } from '../../values.js';
import { labelOf } from './terms.js';

/** The terms that the contract writes with capitals: those of the author, and those that its own clauses use. */
export function definitions(agreement: Agreement): Section | undefined {
    const short = agreement.definedTerms.filter(term => !term.text || isPhrase(term.text));
    const long = agreement.definedTerms.filter(term => term.text && !isPhrase(term.text));
    const rows = sorted([...short.map(authorRow), ...builtInRows(agreement)]);
    if (rows.length + long.length === 0) return undefined;
    return section({
        id: 'definitions',
        heading: 'Definitions and interpretation',
        sections: [
            ...(rows.length > 0 ? [termTable(rows)] : []),
            ...long.map(longTerm),
            sentence('definitions.interpretation', INTERPRETATION, undefined),
        ],
        source: agreement.definedTerms[0]?.provenance.span,
    });
}

const INTERPRETATION = say`A time that is not stated as business time runs without interruption, day and night, on every day of the year. Months, quarters and years are calendar months, quarters and years. Headings and explanatory notes are for convenience and do not affect the meaning of this Agreement.`;

interface Row {
    readonly term: string;
    readonly cells: Table['rows'][number]['cells'];
    readonly source: Table['rows'][number]['source'];
}

function termTable(rows: readonly Row[]): Section {
    return {
        id: 'definitions.terms',
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
    const meaning = term.text ? asContent(phrase(term.text)) : [missing(`meaning of ${labelOf(term)}`)];
    return { term: labelOf(term), cells: [[nameOf(term)], meaning], source: term.provenance.span };
}

function longTerm(term: DefinedTerm): Section {
    return section({
        id: `term-${term.name.value}`,
        heading: nameOf(term),
        body: term.text ? [proseBlock(term.text)] : [],
        source: term.provenance.span,
    });
}

function nameOf(term: DefinedTerm): string {
    const aliases = term.aliases.map(alias => alias.value.trim()).filter(alias => alias !== '');
    return aliases.length === 0 ? labelOf(term) : `${labelOf(term)} (also ${sayList(aliases, 'or')})`;
}

function builtInRows(agreement: Agreement): Row[] {
    const rows: Row[] = [];
    const add = (term: string, meaning: Content): void =>
        void rows.push({ term, cells: [[term], meaning], source: undefined });
    const taken = new Set(
        agreement.definedTerms.flatMap(term => [labelOf(term), ...term.aliases.map(alias => alias.value)]),
    );
    const offer = (used: boolean, term: string, meaning: Content): void => {
        if (used && !taken.has(term)) add(term, meaning);
    };
    const support = agreement.calendars.length > 0 ? say` (${reference('support')})` : say``;
    const business = businessUnits(agreement);
    offer(
        business.has('day'),
        'Business Day',
        say`A day on which the support hours that apply to the commitment${support} are open.`,
    );
    for (const unit of (['hour', 'minute', 'second'] as const).filter(each => business.has(each))) {
        const article = unit === 'hour' ? 'An' : 'A';
        const name = `Business ${capital(unit)}`;
        const meaning = say`${article} ${unit} within the support hours that apply to the commitment${support}. A time in ${name}s stops running when those hours end and continues when they next begin.`;
        offer(true, name, meaning);
    }
    offer(agreement.services.length > 0, 'Services', say`The services described in ${reference('services')}.`);
    offer(agreement.tiers.length > 0, 'Service Tier', say`A level of service described in ${reference('tiers')}.`);
    offer(
        agreement.priorities.length + agreement.tiers.flatMap(tier => tier.targets).length > 0,
        'Ticket',
        say`A report of a fault or a request that the Client makes to the Provider about the Services.`,
    );
    offer(
        agreement.availabilities.length > 0,
        'Downtime',
        say`Time during which a system or Service is unavailable, as ${reference('availability')} describes it.`,
    );
    offer(
        agreement.availabilities.some(availability => availability.credit),
        'Service Credit',
        say`A reduction of fees that the Provider grants under ${reference('availability')}.`,
    );
    const recovers = agreement.backups.length + agreement.recoveries.length > 0;
    offer(
        recovers,
        'Recovery Point Objective (RPO)',
        say`The greatest age that the most recent recoverable data may have when a loss occurs.`,
    );
    offer(
        recovers,
        'Recovery Time Objective (RTO)',
        say`The longest time from a loss until the affected data or systems can be used again.`,
    );
    return rows;
}

/** The units in which the agreement counts business time. */
function businessUnits(agreement: Agreement): ReadonlySet<Duration['unit']> {
    const targets = [
        ...agreement.tiers.flatMap(tier => tier.targets.map(target => target.promise.value)),
        ...[...agreement.backups, ...agreement.recoveries].flatMap(each => [
            each.recoveryPoint?.value,
            each.recoveryTime?.value,
        ]),
    ].flatMap(target => (target?.kind === 'within' ? [target.duration] : []));
    const others = [
        ...agreement.availabilities.flatMap(each =>
            each.exclusions.flatMap(exclusion => [exclusion.value.limit?.duration, exclusion.value.notice]),
        ),
        ...agreement.availabilities.flatMap(each =>
            each.credit?.claim?.value.kind === 'within' ? [each.credit.claim.value.window] : [],
        ),
        ...agreement.recoveries.map(each => each.incidentReview?.value),
    ].filter(duration => duration !== undefined);
    return new Set([...targets, ...others].filter(each => each.clock === 'business').map(each => each.unit));
}

function sorted(rows: readonly Row[]): Row[] {
    const key = (row: Row): string => row.term.toLowerCase();
    return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
