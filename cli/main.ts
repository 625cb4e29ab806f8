import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

// A program that reads only the beginning, such as `head`, closes the pipe. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
});

const words = process.argv.slice(2);
// Most commands end before the optimising compiler of V8 (TurboFan) saves any time: it would take a quarter of their
// processor time. The language server runs for long, so it keeps that compiler.
if (words[0] !== 'lsp') setFlagsFromString('--no-turbofan');

void runCommandLine(words, processTerminal()).then(code => {
    process.exitCode = code;
});
