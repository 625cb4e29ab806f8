import { escapeText } from '../../contract/escaping.js';
import { sayDuration } from '../../contract/values.js';
import { readDuration, readPercentage } from '../../language/agreement/resolve/values.js';
import * as ast from '../../language/generated/ast.js';
import { downtimeBudget, wordMinutes } from '../../language/values/downtime.js';

/** A value in other words: the downtime that an uptime leaves, the clock on which a time runs. */
export function describeValue(node: ast.Percentage | ast.Duration): string | undefined {
    return ast.isPercentage(node) ? describePercentage(node) : describeDuration(node);
}

function describePercentage(node: ast.Percentage): string | undefined {
    const percentage = readPercentage(node);
    const isUptime =
        ast.isUptimeTarget(node.$container) ||
        (ast.isCreditBand(node.$container) && node.$containerProperty === 'threshold');
    if (!percentage || !isUptime || percentage.percent.exact.gt(100)) return undefined;
    const lines = (['month', 'quarter', 'year'] as const).map(period => {
        const { shortest, longest } = downtimeBudget(percentage, period);
        return `| ${period} | ${wordMinutes(shortest)} | ${wordMinutes(longest)} |`;
    });
    const head = `An uptime of **${percentage.percent.written}%** leaves this much downtime:`;
    return [head, '', '| in a | at least | at most |', '|---|---|---|', ...lines].join('\n');
}

function describeDuration(node: ast.Duration): string | undefined {
    const duration = readDuration(node);
    if (!duration) return undefined;
    const clock =
        duration.clock === 'business'
            ? 'Business time: it runs only while the calendar is open that the row, the tier or the agreement names.'
            : 'Elapsed time: it runs day and night, on weekends and holidays.';
    return `**${escapeText(sayDuration(duration))}**\n\n${clock}`;
}
