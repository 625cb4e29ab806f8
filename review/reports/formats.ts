import type { Report } from './context.js';
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
} as const satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof FORMATS;
