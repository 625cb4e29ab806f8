import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import { chronicFailure } from './repeated-failure.js';
import type { Wording } from './statements.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { sayTimeRange, sayWeekdays } from '../../../opening-hours.js';
import { sayPeriod } from '../../../values.js';
import type { Column, Content } from '../../../document.js';
import {
    about,
    also,
    each,
    given,
    line,
    Line,
    names,
    number,
    often,
    party,
    percent,
    priorities,
    quantity,
    sentenceOf,
    time,
    word,
    Word,
} from './words.js';

type Limit = Statement<ast.IndicatorTarget> | Statement<ast.IndicatorMinimum>;

function limit(bound: Limit): Content {
    return say`at ${bound.direction ?? 'least'} ${valueOf(bound)}`;
}

/** The values that a bound rules out. */
function beyond(bound: Limit): Content {
    return say`${bound.direction === 'most' ? 'above' : 'below'} ${valueOf(bound)}`;
}

function valueOf({ percentage, duration, quantity: amount, score, scale }: Limit): Content {
    return percentage
        ? [percent(percentage)]
        : duration
          ? [time(duration)]
          : amount
            ? [quantity(amount)]
            : say`${number(score)}${given(scale, of => say` out of ${number(of)}`)}`;
}

const STRENGTHS: Readonly<Record<ast.Strength, string>> = {
    guarantee: 'guaranteed',
    target: 'a target',
    objective: 'an objective and not guaranteed',
    'best-effort': 'best effort',
};

/** How strongly something is promised, after "is". */
export function strength(value: ast.Strength | undefined): string {
    return value === undefined ? '' : STRENGTHS[value];
}

export const indicatorWording: Wording<ast.IndicatorStatement> = {
    Scope: ({ subjects }) => say`The indicator covers ${names(subjects)}.`,
    IndicatorMeaning: ({ text }) => about('Meaning', sentenceOf(text)),
    IndicatorFormula: ({ numerator, denominator }) =>
        about('Formula', say`${Line(numerator)}${given(denominator, all => `, divided by ${all}`)}.`),
    IndicatorTarget: target => about('Target', say`The indicator is ${limit(target)}.`),
    IndicatorMinimum: minimum => about('Minimum', say`A serious miss is a value ${beyond(minimum)}.`),
    IndicatorPeriod: ({ period }) =>
        about(
            'Period',
            say`It is measured per ${period?.unit === undefined ? line(undefined) : sayPeriod(period.unit)}.`,
        ),
    IndicatorWeight: ({ share, pool }) =>
        about('Weight', say`It counts for ${percent(share)} in ${pool ? `“${pool.label}”` : line(undefined)}.`),
    IndicatorClass: ({ class: grade }) => about('Class', say`It is a ${word(grade)} indicator.`),
    IndicatorBaseline: ({ duration, text }) =>
        about('Baseline', say`It is measured for ${time(duration)} before its target counts.`, also(text)),
    ChronicFailure: chronicFailure,
    IndicatorSource: ({ text }) => about('Source', sentenceOf(text)),
    IndicatorExclusion: ({ text }) => about('Not counted', sentenceOf(text)),
    IndicatorStrength: ({ strength: how }) => say`The value is ${strength(how)}.`,
};

export const poolWording: Wording<ast.PoolStatement> = {
    PoolSize: ({ share, fees }) => about('Amount at risk', say`${percent(share)} of the ${word(fees)} are at risk.`),
    PoolAllocation: ({ share }) =>
        about(
            'Allocation',
            say`${percent(share)} of the amount at risk are divided over the indicators by their weights.`,
        ),
    PoolCap: ({ share, period }) =>
        say`The credits of this clause are at most ${percent(share)} of the fees ${each(period)}.`,
    PoolMultiplier: ({ factor, misses }) =>
        say`A credit is multiplied by ${number(factor)} from the miss number ${number(misses)} in a row on.`,
    EarnBack: ({ text, window }) =>
        about(
            'Earn-back',
            sentenceOf(text),
            given(window, span => say` The time for it is ${time(span)}.`),
        ),
    WeightChange: ({ cadence, notice }) =>
        say`The Client may change the weights ${often(cadence)}${given(notice, ahead => say`, with a notice of ${time(ahead)}`)}.`,
};

const CLOCK_EFFECTS = {
    restarts: 'starts anew',
    continues: 'continues',
    recomputed: 'is computed anew from the receipt',
} as const;

export const classificationWording: Wording<ast.ClassificationStatement> = {
    Classifier: ({ party: who, text }) => say`The priority of a Ticket is set by ${party(who)}.${also(text)}`,
    ClassificationDispute: ({ text, deadline }) =>
        about(
            'Disagreement',
            sentenceOf(text),
            given(deadline, span => say` The time limit is ${time(span)}.`),
        ),
    Reclassification: ({ text }) => about('Change of priority', sentenceOf(text)),
    VipOverride: ({ value, priority }) =>
        say`${line(value)} have the priority ${priority ? priorities([priority]) : line(undefined)}.`,
    ClockOnChange: ({ effect }) =>
        say`When the priority changes, the time that runs ${effect === undefined ? word(effect) : CLOCK_EFFECTS[effect]}.`,
    MatrixColumns: ({ axis, answers }) =>
        say`The priority follows from the table below. Its columns stand for ${word(axis)}: ${answers.map(word).join(', ')}.`,
    MatrixRow: {
        columns: block => matrixColumns(block as readonly Statement<ast.ClassificationStatement>[]),
        cells: ({ axis, answer, priorities: cells }) => [
            say`${Word(axis)}: ${word(answer)}`,
            ...cells.map(cell => [cell.name]),
        ],
    },
};

/** The answers of the columns; a row that is longer than they are stays whole. */
function matrixColumns(block: readonly Statement<ast.ClassificationStatement>[]): Column[] {
    const { axis, answers = [] } = block.find(each => each.kind === 'MatrixColumns') ?? {};
    const rows = block.flatMap(each => (each.kind === 'MatrixRow' ? [each.priorities.length] : []));
    const count = Math.max(answers.length, ...rows);
    const headings = Array.from({ length: count }, (_, index) => column(say`${Word(axis)}: ${word(answers[index])}`));
    return [column('Priority'), ...headings];
}

export const timeBandWording: Wording<ast.TimeBandStatement> = {
    BandHours: ({ days, times }) => say`It is ${sayWeekdays(days)}, ${times.map(sayTimeRange).join(' and ')}.`,
    BandCalendar: ({ side, calendar }) =>
        say`It is the time ${side === 'outside' ? 'outside' : 'within'} “${calendar ? calendar.label : line(undefined)}”.`,
    BandHolidays: ({ treatment }) =>
        treatment === 'included' ? say`Public holidays belong to it.` : say`Public holidays do not belong to it.`,
};
