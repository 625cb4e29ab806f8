import { createRequire } from 'node:module';
import { expectNoOperands, type Command } from '../command.js';
import { EXIT, UsageError } from '../terminal.js';

export const lsp: Command = {
    help: `
Usage: msa lsp --stdio

Runs the language server: it speaks the Language Server Protocol over standard input and output. Editors start it.

  --stdio   the transport; there is no other
`,
    options: { stdio: { type: 'boolean' } },
    async run(call) {
        expectNoOperands(call);
        if (!call.flag('stdio')) throw new UsageError('write --stdio: it is the only transport.');
        // The server is a bundle of its own beside this one; it reads the transport from the command line itself.
        createRequire(import.meta.url)('./server.cjs');
        await new Promise(resolve => process.stdin.once('end', resolve));
        return EXIT.ok;
    },
};
