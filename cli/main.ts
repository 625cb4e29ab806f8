import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

void runCommandLine(process.argv.slice(2), processTerminal()).then(code => {
    process.exitCode = code;
});
