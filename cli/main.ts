import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

// Who reads only the beginning, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
});

void runCommandLine(process.argv.slice(2), processTerminal()).then(code => {
    process.exitCode = code;
});
