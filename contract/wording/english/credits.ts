import type {
    ClaimAnchor,
    CreditBand,
    CreditBase,
    CreditSchedule,
    UptimeTarget,
} from '../../../language/agreement/model.js';
import type { Fact } from '../../../language/agreement/provenance.js';
import type * as ast from '../../../language/generated/ast.js';
import { comparePercentages } from '../../../language/values/percentage.js';
import type { PeriodUnit } from '../../../language/values/period.js';
import { column, missing, paragraph, say, sentence, table } from '../../tree/building.js';
import type { Content, Section, Table } from '../../tree/document.js';
import { capitalised } from './enumerations.js';
import { sayDuration, sayPercentage, sayPeriod } from './said-values.js';
import { creditWording } from './statements/credits.js';
import { runOn, statementSections } from './statements/statements.js';

/** What the client gets back when availability is below its target. */
export function credits(schedule: CreditSchedule, targets: readonly Fact<UptimeTarget>[], id: string): Section[] {
    const stage = (name: Stage): Section[] => {
        const terms = schedule.terms.filter(term => STAGES[term.kind] === name);
        return statementSections(terms, creditWording, `${id}.credit`);
    };
    return [
        ...amount(schedule, targets, id),
        ...stage('amount'),
        ...cap(schedule, id),
        ...claim(schedule, id),
        ...stage('claim'),
        ...stage('grant'),
        ...stage('remedy'),
        ...stage('repeated failure'),
    ];
}

type Stage = 'amount' | 'claim' | 'grant' | 'remedy' | 'repeated failure';

/** Whatever the order of the text, a contract says how much first, then how the client gets it, then what it excludes. */
const STAGES: Readonly<Record<ast.CreditTerm['$type'], Stage>> = {
    IntervalCredit: 'amount',
    DowntimeRefund: 'amount',
    LinearCredit: 'amount',
    ServiceExtension: 'amount',
    BreachCredit: 'amount',
    BreachCountCredit: 'amount',
    CreditPoints: 'amount',
    GapCredit: 'amount',
    DelayPenalty: 'amount',
    UsageCredit: 'amount',
    CreditStacking: 'amount',
    MinimumPayout: 'amount',
    CreditEvidence: 'claim',
    GoodStanding: 'claim',
    CreditIssue: 'grant',
    CreditForm: 'grant',
    CreditExpiry: 'grant',
    CreditEarnBack: 'grant',
    SoleRemedy: 'remedy',
    ChronicFailure: 'repeated failure',
};

/** The bands; or, where the credit is computed otherwise, the obligation to grant it and the fees that it is a share of. */
function amount(schedule: CreditSchedule, targets: readonly Fact<UptimeTarget>[], id: string): Section[] {
    const computed = schedule.terms.some(term => STAGES[term.kind] === 'amount');
    if (schedule.bands.length > 0 || !computed) return [bands(schedule, targets, id)];
    const { base, provenance } = schedule;
    const shares = base ? say` Their percentages are shares of ${feesOf(schedule)}.` : say``;
    const content = say`The Provider shall grant the Client Service Credits as follows.${shares}`;
    return [sentence(`${id}.credits`, content, base?.provenance.span ?? provenance.span)];
}

function bands(schedule: CreditSchedule, targets: readonly Fact<UptimeTarget>[], id: string): Section {
    const source = schedule.provenance.span;
    const period = commonPeriod(targets);
    const body = [
        paragraph(
            say`If the availability in a ${period === undefined ? 'period' : sayPeriod(period)} is below the target, the Provider shall grant the Client a Service Credit, which is the following share of ${feesOf(schedule)}:`,
            source,
        ),
        table({
            caption: undefined,
            columns: [column('Availability'), column('Service Credit', 'right')],
            rows: bandRows(schedule.bands),
            source,
        }),
    ];
    return { id: `${id}.credits`, heading: undefined, body, sections: [], source };
}

/** A band reaches down to the threshold of the next; a value on a threshold belongs to the band above it. */
function bandRows(found: readonly Fact<CreditBand>[]): Table['rows'] {
    const falling = [...found].sort((a, b) => comparePercentages(b.value.threshold, a.value.threshold));
    if (falling.length === 0)
        return [
            {
                cells: [
                    [missing('availability', 'below 99.9% credit 5%')],
                    [missing('credit', 'below 99.9% credit 5%')],
                ],
                source: undefined,
            },
        ];
    return falling.map(({ value, provenance }, index) => {
        const next = falling[index + 1]?.value.threshold;
        const below = say`below ${sayPercentage(value.threshold)}`;
        const range = next ? say`${sayPercentage(next)} or more, but ${below}` : capitalised(below);
        return { cells: [range, [sayPercentage(value.credit)]], source: provenance.span };
    });
}

const FEES: Readonly<Record<CreditBase['fees'], string>> = {
    'monthly-fees': 'the monthly fees',
    'quarterly-fees': 'the quarterly fees',
    'yearly-fees': 'the yearly fees',
};

/** `the monthly fees of the affected Services` */
export function feesOf(schedule: CreditSchedule): Content {
    const base = schedule.base?.value;
    if (!base) return [missing('fees of which the Service Credit is a share', 'of monthly-fees of affected services')];
    return [base.affectedServicesOnly ? `${FEES[base.fees]} of the affected Services` : FEES[base.fees]];
}

function cap(schedule: CreditSchedule, id: string): Section[] {
    if (!schedule.cap) return [];
    return [sentence(`${id}.cap`, capSentence(schedule), schedule.cap.provenance.span)];
}

/** How much is credited at most; nothing where the agreement sets no limit. */
export function capSentence(schedule: CreditSchedule): Content {
    if (!schedule.cap) return [];
    const { percentage, period } = schedule.cap.value;
    const span = period ? `The Service Credits of any one ${sayPeriod(period)}` : 'The Service Credits';
    return say`${span} shall not exceed ${sayPercentage(percentage)} of ${feesOf(schedule)} in total.`;
}

/** What is said of an amount without being one. */
const LIMITS: ReadonlySet<string> = new Set(['CreditStacking', 'MinimumPayout']);

/** The sentences that say how a credit is computed, each after a space; nothing where there are only bands. */
export function creditTerms(schedule: CreditSchedule): Content {
    const terms = schedule.terms.filter(term => STAGES[term.kind] === 'amount' && !LIMITS.has(term.kind));
    return terms.length === 0 ? [] : say` ${runOn(terms, creditWording)}`;
}

const ANCHORS: Readonly<Record<ClaimAnchor, string>> = {
    'month-end': 'the end of the calendar month in which the availability was below the target',
    'quarter-end': 'the end of the calendar quarter in which the availability was below the target',
    incident: 'the incident that caused the Downtime',
    report: 'the Provider’s report on the availability in the period concerned',
};

function claim(schedule: CreditSchedule, id: string): Section[] {
    if (!schedule.claim) return [];
    const { value, provenance } = schedule.claim;
    const content =
        value.kind === 'automatic'
            ? say`The Provider shall grant Service Credits of its own accord. The Client does not need to claim them.`
            : say`The Client shall claim a Service Credit within ${sayDuration(value.window)} after ${value.anchor ? ANCHORS[value.anchor] : missing('event from which the time for a claim runs', 'claim within 30 days after month end')}.`;
    return [sentence(`${id}.claim`, content, provenance.span)];
}

function commonPeriod(targets: readonly Fact<UptimeTarget>[]): PeriodUnit | undefined {
    const periods = new Set(targets.map(target => target.value.period));
    return periods.size === 1 ? targets[0]?.value.period : undefined;
}
