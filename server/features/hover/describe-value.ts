import { AstUtils, type AstNode } from 'langium';
import { escapeText } from '../../../contract/markdown/escaping.js';
import { sayOpening } from '../../../contract/wording/english/opening-hours.js';
import { plainText } from '../../../contract/wording/english/reading.js';
import { sayDuration } from '../../../contract/wording/english/said-values.js';
import type { Agreement, Calendar } from '../../../language/agreement/model.js';
import { openMinutes, serviceHours } from '../../../language/agreement/service-minutes.js';
import { spanOf } from '../../../language/agreement/resolve/spans.js';
import { readPercentage, readTimeTarget } from '../../../language/agreement/resolve/values.js';
import * as ast from '../../../language/generated/ast.js';
import { downtimeBudget, formatDowntime } from '../../../language/values/downtime.js';

/** A value in other words: the downtime that an uptime leaves, the clock on which a time runs. */
export function describeValue(
    node: ast.Percentage | ast.Duration | ast.NextBusinessDay,
    agreements: () => readonly Agreement[],
): string | undefined {
    return ast.isPercentage(node) ? describePercentage(node, agreements) : describeDuration(node, agreements);
}

function describePercentage(node: ast.Percentage, agreements: () => readonly Agreement[]): string | undefined {
    const percentage = readPercentage(node);
    const isUptime =
        ast.isUptimeTarget(node.$container) ||
        (ast.isCreditBand(node.$container) && node.$containerProperty === 'threshold');
    if (!percentage || !isUptime || percentage.percent.exact.gt(100)) return undefined;
    const hours = hoursOf(node, agreements());
    const lines = (['month', 'quarter', 'year'] as const).map(period => {
        const { shortest, longest } = downtimeBudget(percentage, period, hours && openMinutes(hours, period));
        return `| ${period} | ${formatDowntime(shortest)} | ${formatDowntime(longest)} |`;
    });
    const within = hours ? ` within **${escapeText(hours.label?.value ?? hours.name.value)}**` : '';
    const head = `An uptime of **${percentage.percent.written}%**${within} leaves this much downtime:`;
    return [head, '', '| in a | at least | at most |', '|---|---|---|', ...lines].join('\n');
}

/** The hours in which the uptime is promised that a percentage belongs to. */
function hoursOf(node: ast.Percentage, agreements: readonly Agreement[]): Calendar | undefined {
    const { offset, end, uri } = spanOf(node);
    for (const agreement of agreements) {
        for (const availability of agreement.availabilities) {
            const { span } = availability.provenance;
            if (span.uri === uri && span.offset <= offset && end <= span.end)
                return serviceHours(availability, agreement);
        }
    }
    return undefined;
}

function describeDuration(
    node: ast.Duration | ast.NextBusinessDay,
    agreements: () => readonly Agreement[],
): string | undefined {
    const target = readTimeTarget(node);
    if (target?.kind !== 'within') return undefined;
    const { duration } = target;
    const clock = duration.clock === 'business' ? describeBusinessTime(node, agreements()) : ELAPSED_TIME;
    const text = `**${escapeText(plainText(sayDuration(duration)))}**\n\n${clock}`;
    if (!ast.isNextBusinessDay(node)) return text;
    return `${text} ${node.plus ? 'It is counted from when the working day opens' : 'It ends when the working day closes'} that follows the one of receipt; what arrives at closing time or later is received on the next working day.`;
}

const ELAPSED_TIME = 'Elapsed time: it runs day and night, on weekends and holidays.';

function describeBusinessTime(node: AstNode, agreements: readonly Agreement[]): string {
    const calendar = calendarOf(node, agreements);
    if (!calendar)
        return 'Business time: it runs only while the calendar is open that the row, the tier or the agreement names.';
    const hours = calendar.always
        ? ['around the clock']
        : calendar.openings.map(({ value }) => plainText(sayOpening(value)));
    const label = escapeText(calendar.label?.value ?? calendar.name.value);
    const open = hours.length > 0 ? `: ${escapeText(hours.join('; '))}` : '';
    return `Business time: it runs only during **${label}**${open}.`;
}

/** The calendar in which the promise of a tier runs. */
function calendarOf(node: AstNode, agreements: readonly Agreement[]): Calendar | undefined {
    const commitment = AstUtils.getContainerOfType(node, ast.isCommitment);
    if (!commitment) return undefined;
    const { uri, offset } = spanOf(commitment);
    return agreements
        .flatMap(agreement => agreement.tiers)
        .flatMap(tier => tier.targets)
        .find(({ provenance: { span } }) => span.uri === uri && span.offset === offset)?.clock.calendar;
}
