import type { Agreement, Topic } from '../../../language/agreement/model.js';
import type { Prose } from '../../../language/agreement/prose.js';
import type { Statement } from '../../../language/agreement/statement.js';
import type * as ast from '../../../language/generated/ast.js';
import { clause, joined, paragraph, say, section, sentence } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { sayList } from './enumerations.js';
import { sayPeriod } from './said-values.js';
import { numbered } from './phrasing.js';
import { remedyOf } from './statements/repeated-failure.js';
import { Word } from './statements/choices.js';
import { line, quoted, services } from './statements/names.js';
import { about, given, perhapsFollowedBy, sentences } from './statements/sentences.js';
import { number, percent, quantity, time } from './statements/stated-values.js';
import { sayStrength } from './strength.js';
import { columns, filledTable } from './tables.js';
import { labelOf } from './terms.js';

type Indicator = Extract<Topic, { readonly kind: 'Indicator' }>;
type IndicatorStatement = Statement<ast.IndicatorStatement>;

const COLUMNS = [
    ['definition', 'Definition'],
    ['target', 'Target'],
    ['minimum', 'Serious miss'],
    ['period', 'Measured over'],
    ['weight', 'Weight'],
] as const;

/** Where a statement stands: in a column of the table, in a clause of its own, or in a sentence for all indicators. */
interface Placed {
    readonly place: (typeof COLUMNS)[number][0] | 'clause' | 'together';
    readonly content: Content;
    /** What the author adds to a clause. */
    readonly text?: Prose | undefined;
}

/** All key performance indicators in one table, then what is particular to some of them. */
export function indicators(agreement: Agreement): Section | undefined {
    const found = agreement.topics.filter(topic => topic.kind === 'Indicator');
    const [first] = found;
    if (!first) return undefined;
    return section({
        id: 'indicators',
        heading: found.length === 1 ? 'Key performance indicator' : 'Key performance indicators',
        sections: [overview(found), ...strengths(found), ...found.flatMap(particulars)],
        source: first.provenance.span,
    });
}

function overview(found: readonly Indicator[]): Section {
    const source = found[0]?.provenance.span;
    const rows = found.map(indicator => ({ indicator, placed: indicator.statements.map(placed) }));
    return clause(
        'indicators.table',
        [
            paragraph(
                say`The Provider shall meet the targets of the following key performance indicators${found.some(isWeaker) ? ', unless a weaker promise is stated for them' : ''}:`,
                source,
            ),
            filledTable({
                caption: undefined,
                columns: columns('Indicator', ...COLUMNS.map(([, heading]) => heading)),
                rows: rows.map(row => ({
                    cells: [say`${labelOf(row.indicator)}`, ...COLUMNS.map(([place]) => cellOf(row.placed, place))],
                    source: row.indicator.provenance.span,
                })),
                source,
            }),
        ],
        source,
    );
}

function cellOf(found: readonly Placed[], place: Placed['place']): Content {
    const contents = found.filter(each => each.place === place).map(each => each.content);
    return contents.length === 0 ? ['–'] : joined(contents, ' ');
}

function placed(statement: IndicatorStatement): Placed {
    switch (statement.kind) {
        case 'IndicatorMeaning':
            return { place: 'definition', content: sentences(statement.text) };
        case 'IndicatorClass':
            return { place: 'definition', content: say`${Word(statement.class)} indicator.` };
        case 'IndicatorFormula':
            return { place: 'definition', content: formula(statement) };
        case 'IndicatorSource':
            return { place: 'definition', content: sentences(statement.text) };
        case 'IndicatorExclusion':
            return { place: 'definition', content: sentences(statement.text) };
        case 'IndicatorTarget':
            return {
                place: 'target',
                content: say`${statement.direction === 'most' ? 'At most' : 'At least'} ${valueOf(statement)}`,
            };
        case 'IndicatorMinimum':
            return {
                place: 'minimum',
                content: say`${statement.direction === 'most' ? 'Above' : 'Below'} ${valueOf(statement)}`,
            };
        case 'IndicatorPeriod': {
            const unit = statement.period?.unit;
            return { place: 'period', content: say`Each ${unit === undefined ? line(unit) : sayPeriod(unit)}` };
        }
        case 'IndicatorWeight':
            return {
                place: 'weight',
                content: say`${percent(statement.share)} in ${quoted(statement.pool?.label)}`,
            };
        case 'Scope':
            return { place: 'clause', content: say`This indicator covers ${services(statement.subjects)}.` };
        case 'IndicatorBaseline':
            return {
                place: 'clause',
                content: say`The Provider shall measure this indicator for ${time(statement.duration)} before its target applies.`,
                text: statement.text,
            };
        case 'ChronicFailure':
            return {
                place: 'clause',
                content: remedyOf(statement),
                text: statement.text,
            };
        case 'IndicatorStrength':
            return { place: 'together', content: [] };
    }
}

function formula({ numerator, denominator }: Statement<ast.IndicatorFormula>): Content {
    return say`The indicator is ${quoted(numerator)}${given(denominator, all => say`, divided by ${quoted(all)}`)}.`;
}

function valueOf(bound: Statement<ast.IndicatorTarget> | Statement<ast.IndicatorMinimum>): Content {
    const { percentage, duration, quantity: amount, score, scale } = bound;
    if (percentage) return [percent(percentage)];
    if (duration) return [time(duration)];
    return amount ? quantity(amount) : say`${number(score)}${given(scale, of => say` out of ${number(of)}`)}`;
}

/** How strongly the targets are promised, once for all that are promised alike. */
/** Whether an indicator is promised less firmly than `shall meet`. */
function isWeaker({ statements }: Indicator): boolean {
    return statements.some(
        each => each.kind === 'IndicatorStrength' && (each.strength === 'objective' || each.strength === 'best-effort'),
    );
}

function strengths(found: readonly Indicator[]): Section[] {
    const stated = found.flatMap(indicator =>
        indicator.statements.flatMap(each =>
            each.kind === 'IndicatorStrength' && each.strength ? [{ indicator, ...each, strength: each.strength }] : [],
        ),
    );
    return [...new Set(stated.map(each => each.strength))].map(strength => {
        const alike = stated.filter(each => each.strength === strength);
        const targets =
            alike.length === found.length
                ? 'these targets'
                : say`the ${alike.length === 1 ? 'target' : 'targets'} of ${sayList(alike.map(each => `“${labelOf(each.indicator)}”`))}`;
        return sentence(`indicators.${strength}`, sayStrength(strength, targets), alike[0]?.provenance.span);
    });
}

function particulars(indicator: Indicator): Section[] {
    const name = `indicator-${indicator.name.value}`;
    return indicator.statements
        .map(statement => ({ statement, ...placed(statement) }))
        .filter(each => each.place === 'clause')
        .map(({ statement, content, text }, index) =>
            numbered(
                `${name}.${index + 1}`,
                perhapsFollowedBy(about(labelOf(indicator), content), text),
                statement.provenance.span,
            ),
        );
}
