// node summary.mjs FOLDER: prints the review of a folder for the summary of the run.
import { failureOf, textOf, withRedlines } from './reports.mjs';

/** GitHub shows no larger summary of a step. */
const LARGEST = 1024 * 1024;

const [, , folder = '.'] = process.argv;
const summary = textOf(folder, 'summary.md');
const isShort = text => Buffer.byteLength(text) < LARGEST;
process.stdout.write(
    summary === undefined ? failureOf(folder, process.env) : withRedlines(summary, process.env, isShort),
);
