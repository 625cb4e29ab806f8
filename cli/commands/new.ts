import { lstatSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES, type Template } from '../../language/library/templates.js';
import { mostSimilar } from '../../language/parsing/similar.js';
import type { Command } from '../command.js';
import { makeFolder, shownPath, writeFile } from '../files.js';
import { printable } from '../../contract/text/terminal-text.js';
import { EXIT, styled, UsageError, type Terminal } from '../terminal.js';

export const create: Command = {
    help: `
Usage: msa new [TEMPLATE] [FILE]

Starts a new agreement from a template. Without a template it lists them. A template of several files puts the others
beside the one that is named. A file that exists is never overwritten.

Examples:
  msa new
  msa new cloud-hosting agreements/shop.msa

Exit codes: 0 written, 2 wrong use, 4 a file cannot be written.
`,
    options: {},
    async run(call, terminal) {
        const [name, file, ...others] = call.operands;
        if (others.length > 0) throw new UsageError('name one template and one file.');
        if (name === undefined) terminal.out(templateList(terminal));
        else await write(templateNamed(name), file, terminal);
        return EXIT.ok;
    },
};

function templateList(terminal: Terminal): string {
    const width = Math.max(...TEMPLATES.map(template => template.name.length));
    const lines = TEMPLATES.map(({ name, summary }) => `  ${styled(terminal, 'bold', name.padEnd(width))}  ${summary}`);
    return `Templates:\n\n${lines.join('\n')}\n\nmsa new TEMPLATE FILE writes one of them.\n`;
}

function templateNamed(name: string): Template {
    const found = TEMPLATES.find(template => template.name === name);
    if (found) return found;
    const similar = mostSimilar(
        name,
        TEMPLATES.map(template => template.name),
    );
    throw new UsageError(
        `there is no template "${name}".${similar ? ` Did you mean ${similar}?` : ' `msa new` lists them.'}`,
    );
}

async function write({ name, main, files }: Template, file: string | undefined, terminal: Terminal): Promise<void> {
    const chosen = file ?? (Object.keys(files).length > 1 ? `${name}/${main}` : `${name}.msa`);
    if (!chosen.endsWith('.msa')) throw new UsageError(`"${chosen}" is no agreement: the name has to end in .msa.`);
    const target = path.resolve(terminal.folder, chosen);
    const written = Object.entries(files).map(([each, text]) => ({
        target: each === main ? target : path.join(path.dirname(target), each),
        text,
    }));
    if (new Set(written.map(each => each.target)).size < written.length)
        throw new UsageError(`the template has another file named "${path.basename(chosen)}": choose another name.`);
    const taken = written.find(each => isTaken(each.target));
    if (taken)
        throw new UsageError(`"${shownPath(taken.target, terminal.folder)}" exists already and is left as it is.`);
    for (const each of written) {
        const shown = shownPath(each.target, terminal.folder);
        makeFolder(each.target, shown);
        await writeFile(each.target, shown, each.text, path.dirname(target));
        terminal.error(`Wrote ${printable(shown)}.\n`);
    }
}

/** Whether a name is in use, be it by a link that leads nowhere. */
function isTaken(target: string): boolean {
    try {
        lstatSync(target);
        return true;
    } catch {
        return false;
    }
}
