import packageJson from '../package.json' with { type: 'json' };
import { mostSimilar } from '../language/parsing/similar.js';
import { readCall, type Command } from './command.js';
import { printable } from '../contract/text/terminal-text.js';
import { EXIT, FileError, UsageError, type Terminal } from './terminal.js';

/** A command as the list shows it. What it needs is loaded when it is called, so that the others start fast. */
interface Entry {
    readonly name: string;
    readonly summary: string;
    readonly load: () => Promise<Command>;
}

const COMMANDS: readonly Entry[] = [
    {
        name: 'check',
        summary: 'reports everything that is wrong with agreements',
        load: async () => (await import('./commands/check.js')).check,
    },
    {
        name: 'format',
        summary: 'brings agreements into their canonical form',
        load: async () => (await import('./commands/format.js')).format,
    },
    {
        name: 'render',
        summary: 'writes the contract of an agreement',
        load: async () => (await import('./commands/render/render.js')).render,
    },
    {
        name: 'new',
        summary: 'starts an agreement from a template',
        load: async () => (await import('./commands/new.js')).create,
    },
    {
        name: 'diff',
        summary: 'says what a change of agreements means, and for whom',
        load: async () => (await import('./commands/diff.js')).diff,
    },
    {
        name: 'approve',
        summary: 'approves changes that a review stops',
        load: async () => (await import('./commands/approve.js')).approve,
    },
    {
        name: 'amend',
        summary: 'writes the amendment agreement of a change, and a notice to the client',
        load: async () => (await import('./commands/amend.js')).amend,
    },
    {
        name: 'deviations',
        summary: 'lists how an agreement departs from the one that it is based on',
        load: async () => (await import('./commands/deviations.js')).deviations,
    },
    {
        name: 'git',
        summary: 'teaches git to merge agreements by their facts, and to show them',
        load: async () => (await import('./commands/git/git.js')).git,
    },
    {
        name: 'rules',
        summary: 'lists what is checked',
        load: async () => (await import('./commands/rules.js')).rules,
    },
    {
        name: 'explain',
        summary: 'says why a rule exists, or where a value of an agreement comes from',
        load: async () => (await import('./commands/explain.js')).explain,
    },
    {
        name: 'lsp',
        summary: 'runs the language server for an editor',
        load: async () => (await import('./commands/lsp.js')).lsp,
    },
];

/** Runs `msa` with its arguments and answers the exit code. Never throws. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
    const [name, ...rest] = words;
    try {
        if (name === undefined || name === '--help' || name === '-h') return showList(terminal);
        if (name === 'help') return rest[0] === undefined ? showList(terminal) : await showPage(rest[0], terminal);
        if (name === '--version' || name === '-v') {
            terminal.out(`${packageJson.version}\n`);
            return EXIT.ok;
        }
        const command = await commandNamed(name).load();
        const call = readCall(command, rest);
        if (call.flag('help')) return await showPage(name, terminal);
        const colors = !call.flag('no-color') && (call.flag('color') || terminal.colors);
        return await command.run(call, { ...terminal, colors });
    } catch (error) {
        return explainFailure(error, name ?? '', terminal);
    }
}

function commandNamed(name: string): Entry {
    const entry = COMMANDS.find(each => each.name === name);
    if (entry) return entry;
    const similar = mostSimilar(
        name,
        COMMANDS.map(each => each.name),
    );
    throw new UsageError(`there is no command "${name}".${similar ? ` Did you mean ${similar}?` : ''}`);
}

async function showPage(name: string, terminal: Terminal): Promise<number> {
    const { help } = await commandNamed(name).load();
    terminal.out(`${help.trim()}\n`);
    return EXIT.ok;
}

function showList(terminal: Terminal): number {
    const list = COMMANDS.map(each => `  ${each.name.padEnd(10)} ${each.summary}`).join('\n');
    terminal.out(`msa ${packageJson.version}: managed IT service agreements as code

Usage: msa COMMAND [OPTIONS] [PATH...]

${list}

  msa help COMMAND   the options of a command, with examples
  msa --version      the version

Exit codes: 0 nothing found, 1 findings, 2 wrong use, 3 an agreement cannot be compared, 4 a file or a revision
  cannot be read or written, 5 internal error.
`);
    return EXIT.ok;
}

function explainFailure(error: unknown, name: string, terminal: Terminal): number {
    const isCommand = COMMANDS.some(each => each.name === name);
    const speaker = isCommand ? `msa ${name}` : 'msa';
    if (error instanceof UsageError) {
        const page = isCommand ? `msa help ${name}` : 'msa help';
        terminal.error(`${speaker}: ${printable(error.message)}\nTry \`${page}\`.\n`);
        return EXIT.usage;
    }
    if (error instanceof FileError) {
        terminal.error(`${speaker}: ${printable(error.message)}\n`);
        return EXIT.unreadable;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`${speaker}: this should not have happened. Please report it with these lines:\n${details}\n`);
    return EXIT.internal;
}
