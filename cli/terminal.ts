import { styleText } from 'node:util';

/** Where a command runs and what it writes to: the process, or a test. */
export interface Terminal {
    /** The folder from which paths are seen and below which imports may reach. */
    readonly folder: string;
    readonly colors: boolean;
    out(text: string): void;
    error(text: string): void;
}

/** What a command ends with. */
export const EXIT = { ok: 0, findings: 1, usage: 2, unreadable: 4, internal: 5 } as const;

/** Wrong use of a command: the message says how it is used. */
export class UsageError extends Error {}

/** A file that cannot be read or written: the message names it and says why. */
export class FileError extends Error {}

export function processTerminal(): Terminal {
    const isPlain = 'NO_COLOR' in process.env || process.env['TERM'] === 'dumb';
    return {
        folder: process.cwd(),
        colors: !isPlain && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
        out: text => void process.stdout.write(text),
        error: text => void process.stderr.write(text),
    };
}

export type Style = Parameters<typeof styleText>[0];

/** Text in a style where the terminal has colours. */
export function styled(terminal: Terminal, style: Style, text: string): string {
    return terminal.colors ? styleText(style, text, { validateStream: false }) : text;
}

/** Text of a file without what would steer the terminal: control characters are shown, tabs become spaces. */
export function printable(text: string): string {
    return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}]/gu, character => {
        const code = character.charCodeAt(0);
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    });
}
