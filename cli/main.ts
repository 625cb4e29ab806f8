import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

// Who reads only the beginning, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
});

const words = process.argv.slice(2);
// Most commands are over before the code that TurboFan optimises has paid for itself: it takes a quarter of their processor
// time, and V8 has faster compilers. The language server lives long.
if (words[0] !== 'lsp') setFlagsFromString('--no-turbofan');

void runCommandLine(words, processTerminal()).then(code => {
    process.exitCode = code;
});
