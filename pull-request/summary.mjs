// node summary.mjs FOLDER: prints the review of a folder for the summary of the run.
import { failureOf, textOf, withRedlines } from './reports.mjs';

const [, , folder = '.'] = process.argv;
const summary = textOf(folder, 'summary.md');
process.stdout.write(summary === undefined ? failureOf(process.env) : withRedlines(summary, process.env));
