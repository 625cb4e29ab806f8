import { styleText } from 'node:util';

/** Where a command runs and what it writes to: the process, or a test. */
export interface Terminal {
    /** The folder from which paths are seen and below which imports may reach. */
    readonly folder: string;
    readonly colors: boolean;
    /** How many characters fit into a line; unknown where the output is no terminal. */
    readonly columns?: number | undefined;
    out(content: string | Uint8Array): void;
    error(text: string): void;
}

/** What a command ends with. */
export const EXIT = { ok: 0, findings: 1, usage: 2, notUnderstood: 3, unreadable: 4, internal: 5 } as const;

/** Wrong use of a command: the message says how it is used. */
export class UsageError extends Error {}

/** A file that cannot be read or written: the message names it and says why. */
export class FileError extends Error {}

/** The terminal that the process runs in. */
export function processTerminal(): Terminal {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    const isPlain = (NO_COLOR ?? '') !== '' || TERM === 'dumb';
    return {
        folder: process.cwd(),
        colors: !isPlain && (process.stdout.isTTY || (FORCE_COLOR ?? '0') !== '0'),
        columns: process.stdout.isTTY ? process.stdout.columns : undefined,
        out: content => void process.stdout.write(content),
        error: text => void process.stderr.write(text),
    };
}

export type Style = Parameters<typeof styleText>[0];

/** Text in a style where the terminal has colours. */
export function styled(terminal: Terminal, style: Style, text: string): string {
    return terminal.colors ? styleText(style, text, { validateStream: false }) : text;
}
