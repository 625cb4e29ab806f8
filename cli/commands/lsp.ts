import { createRequire } from 'node:module';
import path from 'node:path';
import type { Command } from '../command-line.js';
import { EXIT, UsageError } from '../terminal.js';

export const lsp: Command = {
    name: 'lsp',
    summary: 'runs the language server for an editor',
    help: `
Usage: msa lsp --stdio

Speaks the Language Server Protocol over standard input and output.
`,
    options: { stdio: { type: 'boolean' } },
    async run(call) {
        if (!call.flag('stdio')) throw new UsageError('write --stdio: it is the only transport.');
        // The server is a bundle of its own beside this one; it reads the transport from the command line itself.
        const server = path.join(path.dirname(process.argv[1] ?? ''), 'server.cjs');
        createRequire(server)(server);
        await new Promise(resolve => process.stdin.once('end', resolve));
        return EXIT.ok;
    },
};
