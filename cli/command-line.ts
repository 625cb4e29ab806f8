import { parseArgs, type ParseArgsConfig } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { check } from './commands/check.js';
import { explain } from './commands/explain.js';
import { format } from './commands/format.js';
import { lsp } from './commands/lsp.js';
import { render } from './commands/render.js';
import { rules } from './commands/rules.js';
import { EXIT, FileError, UsageError, type Terminal } from './terminal.js';

/** A command: its words, and what it does with them. */
export interface Command {
    readonly name: string;
    /** One line for the list of commands. */
    readonly summary: string;
    /** The whole page of `msa help COMMAND`. */
    readonly help: string;
    readonly options: NonNullable<ParseArgsConfig['options']>;
    /** The exit code. May throw {@link UsageError} and {@link FileError}. */
    readonly run: (call: Call, terminal: Terminal) => Promise<number> | number;
}

/** What the user wrote: the paths and names, and the options. */
export interface Call {
    readonly operands: readonly string[];
    text(option: string): string | undefined;
    flag(option: string): boolean;
}

const COMMANDS: readonly Command[] = [check, format, render, rules, explain, lsp];

/** Runs `msa` with its arguments and answers the exit code. Never throws. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal);
    if (name === '--version' || name === '-v') {
        terminal.out(`${packageJson.version}\n`);
        return EXIT.ok;
    }
    const command = COMMANDS.find(each => each.name === name);
    if (!command) {
        terminal.error(`msa: there is no command "${name}". Try \`msa help\`.\n`);
        return EXIT.usage;
    }
    if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal);
    try {
        return await command.run(parse(command, rest), withColors(rest, terminal));
    } catch (error) {
        return explainFailure(command, error, terminal);
    }
}

const COLOR_OPTIONS = { color: { type: 'boolean' }, 'no-color': { type: 'boolean' } } as const;

function parse(command: Command, words: readonly string[]): Call {
    const options = { ...command.options, ...COLOR_OPTIONS };
    try {
        const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
        const valueOf = (option: string): unknown => new Map<string, unknown>(Object.entries(values)).get(option);
        return {
            operands: positionals,
            text: option => {
                const value = valueOf(option);
                return typeof value === 'string' ? value : undefined;
            },
            flag: option => valueOf(option) === true,
        };
    } catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}

function withColors(words: readonly string[], terminal: Terminal): Terminal {
    if (words.includes('--no-color')) return { ...terminal, colors: false };
    return words.includes('--color') ? { ...terminal, colors: true } : terminal;
}

function explainFailure(command: Command, error: unknown, terminal: Terminal): number {
    if (error instanceof UsageError) {
        terminal.error(`msa ${command.name}: ${error.message}\nTry \`msa help ${command.name}\`.\n`);
        return EXIT.usage;
    }
    if (error instanceof FileError) {
        terminal.error(`msa ${command.name}: ${error.message}\n`);
        return EXIT.unreadable;
    }
    terminal.error(
        `msa ${command.name}: this should not have happened. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.internal;
}

function help(name: string | undefined, terminal: Terminal): number {
    const command = COMMANDS.find(each => each.name === name);
    if (command) {
        terminal.out(`${command.help.trim()}\n`);
        return EXIT.ok;
    }
    if (name !== undefined && !name.startsWith('-')) {
        terminal.error(`msa: there is no command "${name}". Try \`msa help\`.\n`);
        return EXIT.usage;
    }
    const list = COMMANDS.map(each => `  ${each.name.padEnd(9)} ${each.summary}`).join('\n');
    terminal.out(`msa ${packageJson.version}: managed IT service agreements as code

Usage: msa COMMAND [OPTIONS] [PATHS]

${list}

  help COMMAND shows the options of a command, --version the version.

Exit codes: 0 nothing found, 1 findings, 2 wrong use, 4 a file cannot be read, 5 internal error.
`);
    return EXIT.ok;
}
