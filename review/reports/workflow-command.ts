import { printable } from '../../contract/text/terminal-text.js';

/** What GitHub shows as an annotation beside a line of a file. Lines and columns count from 1. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    /** Each becomes a line; together they are the text. */
    readonly lines: readonly string[];
    readonly file: string | undefined;
    readonly line?: number;
    readonly col?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
}

/** The workflow command that makes an annotation; no text of an agreement can begin another command. */
export function workflowCommand({ level, title, lines, file, line, col, endLine, endColumn }: Annotation): string {
    const properties = Object.entries({ file, line, col, endLine, endColumn, title })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
        .join(',');
    return `::${level} ${properties}::${escapeData(lines.map(printable).join('\n'))}\n`;
}

function escapeData(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
