import type { Severity } from '../../language/findings/finding.js';
import { printable } from '../../contract/terminal-text.js';
import type { Report } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations beside the changed lines. */
export function githubReport({ findings }: Report): string {
    return findings
        .map(({ finding, location: { file, range } }) => {
            const properties = {
                file,
                line: range.start.line + 1,
                col: range.start.character + 1,
                endLine: range.end.line + 1,
                endColumn: range.end.character + 1,
                title: `${finding.code} ${finding.slug}`,
            };
            const list = Object.entries(properties)
                .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
                .join(',');
            const sentences = [finding.message, finding.help].filter(sentence => sentence !== undefined);
            return `::${COMMANDS[finding.severity]} ${list}::${escapeData(sentences.map(printable).join('\n'))}\n`;
        })
        .join('');
}

function escapeData(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
