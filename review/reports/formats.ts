import type { Report } from './context.js';
import { githubReport } from './github.js';
import { gitlabReport } from './gitlab.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { githubSummaryReport, markdownReport } from './markdown.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

/** A form in which a review is written. */
export interface ReportFormat {
    /** What it is for, as the help of the command line says it. */
    readonly purpose: string;
    readonly write: Report;
}

/** The formats of `msa diff`, by the names that `-o NAME=FILE` knows. */
export const FORMATS = {
    text: { purpose: 'for people, in a terminal', write: textReport },
    json: { purpose: 'for programs, as schemas/review.schema.json says', write: jsonReport },
    markdown: { purpose: 'a comment of a pull request, within its limit', write: markdownReport },
    github: { purpose: 'annotations beside the changed lines at GitHub', write: githubReport },
    'github-summary': { purpose: 'the summary of a step at GitHub', write: githubSummaryReport },
    sarif: { purpose: 'code scanning (SARIF 2.1.0)', write: sarifReport },
    junit: { purpose: 'test results: an agreement is a suite, a change a case', write: junitReport },
    gitlab: { purpose: 'code quality at GitLab', write: gitlabReport },
} as const satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof FORMATS;

export function isFormatName(name: string): name is FormatName {
    return Object.hasOwn(FORMATS, name);
}
