import type {
    Agreement,
    Availability,
    Calendar,
    DowntimeExclusion,
    ExcludedCause,
    UptimeTarget,
} from '../../../language/agreement/model.js';
import type { Fact } from '../../../language/agreement/provenance.js';
import { serviceHours } from '../../../language/agreement/service-minutes.js';
import {
    column,
    joined,
    list,
    missing,
    note,
    paragraph,
    reference,
    say,
    section,
    sentence,
} from '../../tree/building.js';
import type { Block, Content, Section } from '../../tree/document.js';
import { NO_DOWNTIME, sayDowntimeBudget } from './downtime-budget.js';
import { capitalised, sayList } from './enumerations.js';
import { sayDuration, sayNotice, sayPercentage, sayPeriod } from './said-values.js';
import { credits } from './credits.js';
import { runIn } from './phrasing.js';
import { availabilityWording } from './statements/availability.js';
import { statementSections } from './statements/statements.js';
import { filledTable, NOTHING } from './tables.js';
import { labelOf, sayScope, serviceTiers } from './terms.js';

/** How much of the time systems are up, and what the provider credits when they are not. */
export function availability(agreement: Agreement): Section | undefined {
    const [first] = agreement.availabilities;
    if (!first) return undefined;
    return section({
        id: 'availability',
        heading: agreement.availabilities.some(each => each.credit)
            ? 'Availability and service credits'
            : 'Availability',
        sections: agreement.availabilities.map(each => availabilitySection(each, serviceHours(each, agreement))),
        source: first.provenance.span,
    });
}

function availabilitySection(availability: Availability, hours: Calendar | undefined): Section {
    const id = `availability-${availability.name.value}`;
    return section({
        id,
        heading: labelOf(availability),
        sections: [
            scope(availability, id),
            target(availability, hours, id),
            ...(availability.downtime ? [runIn(`${id}.downtime`, 'Downtime', DOWNTIME, availability.downtime)] : []),
            ...measurement(availability, id),
            ...exclusions(availability, id),
            ...statementSections(availability.terms, availabilityWording, id),
            ...(availability.credit ? credits(availability.credit, availability.targets, id) : []),
        ],
        source: availability.provenance.span,
    });
}

const DOWNTIME = 'For these systems, “Downtime” has the following meaning.';

function measurement({ measurement }: Availability, id: string): Section[] {
    if (!measurement) return [];
    return [runIn(`${id}.measurement`, 'Measurement', 'The Provider shall measure the availability.', measurement)];
}

function scope(availability: Availability, id: string): Section {
    const subjects = availability.subjects.map(fact => fact.value);
    const source = availability.subjects[0]?.provenance.span ?? availability.provenance.span;
    return sentence(
        `${id}.scope`,
        say`This ${reference(id)} applies to the systems that belong to ${sayScope(subjects)}.`,
        source,
    );
}

function target(availability: Availability, hours: Calendar | undefined, id: string): Section {
    const [only, ...others] = availability.targets;
    const source = only?.provenance.span ?? availability.provenance.span;
    if (!only) {
        const what = missing(`availability target of ${labelOf(availability)}`, 'target 99.9% per calendar month');
        return sentence(`${id}.target`, say`${obligations(availability)[0]} for at least ${what}.`, source);
    }
    if (others.length > 0) return targetTable(availability, hours, id);
    const { percentage, tiers } = only.value;
    const [keep, ensure] = obligations(availability);
    const forTiers = tiers.length > 0 ? ` for Clients in the ${serviceTiers(tiers)}` : '';
    const counted = countedIn(availability);
    const budget = counted === 'minutes' ? budgetOf(only.value, hours) : undefined;
    const body: Block[] = [
        paragraph(
            counted === 'minutes'
                ? say`${keep}${forTiers} for at least ${sayPercentage(percentage)} of the minutes${hours ? ` of ${labelOf(hours)}` : ''} of each ${periodOf(only.value)}.`
                : say`${ensure}${forTiers} that at least ${sayPercentage(percentage)} of the ${counted} of each ${periodOf(only.value)} succeed.`,
            source,
        ),
    ];
    if (budget !== undefined && only.value.period) {
        body.push(
            note(
                say`A target of ${sayPercentage(percentage)} allows ${budget === NO_DOWNTIME ? budget : say`${budget} of Downtime`} in a ${sayPeriod(only.value.period)}.`,
                source,
            ),
        );
    }
    return { id: `${id}.target`, heading: undefined, body, sections: [], source };
}

function targetTable(availability: Availability, hours: Calendar | undefined, id: string): Section {
    const source = availability.targets[0]?.provenance.span;
    const counted = countedIn(availability);
    const [keep, ensure] = obligations(availability);
    const rows = availability.targets.map(({ value, provenance }) => ({
        cells: [
            value.tiers.length > 0 ? say`${sayList(value.tiers.map(labelOf))}` : say`Every Service Tier`,
            say`${sayPercentage(value.percentage)}`,
            say`Each ${periodOf(value)}`,
            capitalised((counted === 'minutes' ? budgetOf(value, hours) : undefined) ?? NOTHING),
        ],
        source: provenance.span,
    }));
    const columns = [
        column('Service Tier'),
        column('Availability', 'right'),
        column('Measured over'),
        column('Downtime that this allows'),
    ];
    return {
        id: `${id}.target`,
        heading: undefined,
        body: [
            paragraph(
                counted === 'minutes'
                    ? say`${keep} for at least the following shares of the minutes${hours ? ` of ${labelOf(hours)}` : ''} of each period:`
                    : say`${ensure} that at least the following shares of the ${counted} of each period succeed:`,
                source,
            ),
            filledTable({ caption: say`Availability targets of ${labelOf(availability)}`, columns, rows, source }),
        ],
        sections: [],
        source,
    };
}

/** What the provider owes, as strongly as the agreement says: for minutes, and for what is counted otherwise. */
function obligations({ terms }: Availability): readonly [keep: string, ensure: string] {
    switch (terms.find(term => term.kind === 'AvailabilityStrength')?.strength) {
        case 'objective':
            return [
                'The Provider shall pursue the objective to keep these systems available',
                'The Provider shall pursue the objective',
            ];
        case 'best-effort':
            return [
                'The Provider shall make reasonable efforts to keep these systems available',
                'The Provider shall make reasonable efforts',
            ];
        default:
            return ['The Provider shall keep these systems available', 'The Provider shall ensure'];
    }
}

function periodOf(target: UptimeTarget): Content {
    return target.period
        ? [sayPeriod(target.period)]
        : [missing('period over which availability is measured', 'target 99.9% per calendar month')];
}

function budgetOf(target: UptimeTarget, hours: Calendar | undefined): Content | undefined {
    return target.period && sayDowntimeBudget(target.percentage, target.period, hours);
}

const CAUSES: Readonly<Record<ExcludedCause, string>> = {
    'scheduled-maintenance': 'Scheduled maintenance',
    'emergency-maintenance': 'Emergency maintenance',
    'client-caused': 'Acts or omissions of the Client',
    'client-infrastructure': 'Equipment or systems of the Client for which the Provider is not responsible',
    'third-party': 'Failures of third parties that are not subcontractors of the Provider',
    internet: 'Failures of the Internet outside the Provider’s network',
    'force-majeure': 'Events beyond the reasonable control of the Provider (force majeure)',
    'unsupported-configuration': 'Configurations that the Provider does not support',
    suspension: 'A suspension of the Services that this Agreement permits',
};

function exclusions(availability: Availability, id: string): Section[] {
    const found = availability.exclusions;
    const [first] = found;
    if (!first) return [];
    const source = first.provenance.span;
    const lead = paragraph(
        say`Unavailability of these systems does not count as Downtime to the extent that it is caused by one of the following:`,
        source,
    );
    const items = found.map((fact: Fact<DowntimeExclusion>) => ({
        content: sayExclusion(fact.value),
        source: fact.provenance.span,
    }));
    return [
        {
            id: `${id}.exclusions`,
            heading: undefined,
            body: [lead, list('letters', items, source)],
            sections: [],
            source,
        },
    ];
}

/** A cause by its name, which stands alone but for its limits. */
function sayExclusion({ cause, limit, notice }: DowntimeExclusion): Content {
    const limits = [
        ...(limit ? [say`up to ${sayDuration(limit.duration)} per ${sayPeriod(limit.period)}`] : []),
        ...(notice ? [say`with at least ${sayNotice(notice)} to the Client`] : []),
    ];
    const name = cause.kind === 'known' ? CAUSES[cause.cause] : cause.text;
    return limits.length === 0 ? [name] : say`${name} (${joined(limits, ', ')})`;
}

/** What the uptime is a share of: time, unless the agreement counts something else. */
function countedIn({ terms }: Availability): string {
    switch (terms.find(term => term.kind === 'MeasurementMethod')?.method) {
        case 'requests':
        case 'error-rate':
            return 'requests to these systems';
        case 'successful-executions':
            return 'executions of these systems';
        case 'synthetic-probe':
            return 'checks of these systems';
        default:
            return 'minutes';
    }
}
