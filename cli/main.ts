import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

// Who reads only the beginning, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
});

const words = process.argv.slice(2);
// Most commands are over before code that V8 optimises has paid for itself: it waits until a function is really hot. The
// language server lives long. V8 ignores an option that it does not know.
if (words[0] !== 'lsp') setFlagsFromString('--interrupt-budget=1000000');

void runCommandLine(words, processTerminal()).then(code => {
    process.exitCode = code;
});
