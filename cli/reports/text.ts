import type { Severity } from '../../language/findings/finding.js';
import { columnsOf, printable } from '../../contract/text/terminal-text.js';
import { styled, type Style, type Terminal } from '../terminal.js';
import type { LocatedFinding, Location, Report } from './report.js';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** For people: each finding with the line it is about, then what was found in all. */
export function textReport(report: Report, terminal: Terminal): string {
    return [...report.findings.map(found => findingText(found, report, terminal)), summaryText(report, terminal)].join(
        '\n',
    );
}

function findingText({ finding, location }: LocatedFinding, report: Report, terminal: Terminal): string {
    const style = STYLES[finding.severity];
    const head = `${styled(terminal, style, `${finding.severity}[${finding.code}]`)}${styled(terminal, 'bold', `: ${finding.slug}`)}`;
    const gutter = ' '.repeat(String(location.range.start.line + 1).length);
    const lines = [
        head,
        `${gutter}${styled(terminal, 'dim', '--> ')}${placeText(location)}`,
        ...sourceText(location, style, terminal),
        `${gutter} ${styled(terminal, 'dim', '=')} ${printable(finding.message)}`,
    ];
    if (finding.help !== undefined)
        lines.push(
            `${gutter} ${styled(terminal, 'dim', '=')} ${styled(terminal, 'cyan', 'Hint:')} ${printable(finding.help)}`,
        );
    for (const { message, span } of finding.related) {
        lines.push(
            `${gutter} ${styled(terminal, 'dim', '=')} ${placeText(report.locate(span))}: ${printable(message)}`,
        );
    }
    return `${lines.join('\n')}\n`;
}

function placeText({ file, range }: Location): string {
    return printable(`${file}:${range.start.line + 1}:${range.start.character + 1}`);
}

/** The most characters of a line that are shown, and how many of them stand before the marked words. */
const LONGEST_LINE = 160;
const LEAD = 60;

/** The line with the marked words underlined; of a finding over several lines, the first. */
function sourceText({ line, range }: Location, style: Style, terminal: Terminal): string[] {
    const number = String(range.start.line + 1);
    const bar = styled(terminal, 'dim', '|');
    const { character: start } = range.start;
    const end = range.end.line > range.start.line ? line.trimEnd().length : range.end.character;
    const from = line.length > LONGEST_LINE ? Math.max(0, start - LEAD) : 0;
    const to = Math.min(line.length, from + LONGEST_LINE);
    const before = `${from > 0 ? '…' : ''}${printable(line.slice(from, start))}`;
    const words = printable(line.slice(start, Math.min(end, to)));
    const after = `${printable(line.slice(Math.max(start, Math.min(end, to)), to))}${to < line.length ? '…' : ''}`;
    const underline = '^'.repeat(Math.max(1, columnsOf(words)));
    return [
        `${styled(terminal, 'dim', number)} ${bar} ${before}${words}${after}`,
        `${' '.repeat(number.length)} ${bar} ${' '.repeat(columnsOf(before))}${styled(terminal, style, underline)}`,
    ];
}

function summaryText({ summary }: Report, terminal: Terminal): string {
    const counts = [
        counted(summary.errors, 'error'),
        counted(summary.warnings, 'warning'),
        counted(summary.infos, 'info', 'infos'),
    ].filter(count => count !== undefined);
    const files = counted(summary.files, 'file') ?? 'no file';
    if (counts.length === 0) return `${styled(terminal, 'green', 'No findings')} in ${files}.\n`;
    const style: Style = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'blue';
    return `${styled(terminal, style, counts.join(', '))} in ${files}.\n`;
}

function counted(count: number, one: string, many = `${one}s`): string | undefined {
    return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}
