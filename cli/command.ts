import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type Terminal } from './terminal.js';

/** What a command of `msa` does, and how it is called. */
export interface Command {
    /** The whole page of `msa help COMMAND`. */
    readonly help: string;
    readonly options: NonNullable<ParseArgsConfig['options']>;
    /** Answers the exit code. May throw `UsageError` and `FileError`. */
    readonly run: (call: Call, terminal: Terminal) => Promise<number> | number;
}

/** What the user wrote: the paths and names, and the options. */
export interface Call {
    /** Words that are no options, in their order. */
    readonly operands: readonly string[];
    /** Those of them that stand behind `--`; `undefined` where it is not written. */
    readonly behindSeparator: readonly string[] | undefined;
    text(option: string): string | undefined;
    /** All values of an option that may be repeated. */
    texts(option: string): readonly string[];
    flag(option: string): boolean;
}

const OPTIONS_OF_ALL = {
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
} as const;

/** The words after the name of a command, read as its options and operands. */
export function readCall(command: Command, words: readonly string[]): Call {
    const options = { ...command.options, ...OPTIONS_OF_ALL };
    try {
        const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
        const given = new Map<string, unknown>(Object.entries(parsed.values));
        const separator = parsed.tokens.findIndex(token => token.kind === 'option-terminator');
        const behind = parsed.tokens
            .slice(separator)
            .flatMap(token => (token.kind === 'positional' ? [token.value] : []));
        return {
            operands: parsed.positionals,
            behindSeparator: separator < 0 ? undefined : behind,
            text: option => {
                const value = given.get(option);
                return typeof value === 'string' ? value : undefined;
            },
            texts: option => {
                const value = given.get(option);
                return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
            },
            flag: option => given.get(option) === true,
        };
    } catch (error) {
        // The first sentence says what is wrong, the others how Node reads a command line.
        const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
        throw new UsageError(`${problem.charAt(0).toLowerCase()}${problem.slice(1).replace(/\.$/, '')}.`);
    }
}

/** Refuses paths and names where a command takes none. */
export function expectNoOperands(call: Call): void {
    const [first] = call.operands;
    if (first !== undefined) throw new UsageError(`"${first}" is not expected here.`);
}
