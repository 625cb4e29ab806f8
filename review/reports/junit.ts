import { printable } from '../../contract/text/terminal-text.js';
import type { Review } from '../change.js';
import type { ReportContext } from './context.js';
import { entriesOf, findingsOf, type Entry } from './groups.js';
import { capitalized, reachedPhrase, sentences, shortened, verdictPhrase, whatPhrase } from './phrases.js';
import { groupedBy } from '../../language/values/grouped.js';

/** For everything that shows test results: an agreement, or several that an edit reaches, is a suite, a change a case, and what is stopped has failed. */
export function junitReport(review: Review, context: ReportContext): string {
    const bySuite = groupedBy(entriesOf(review, context), suiteName);
    const suites = [...bySuite].map(([name, entries]): Suite => ({
        name,
        cases: entries.map(entry => caseOf(entry, context)),
    }));
    const about = findingsOf(review, context).map(({ id, message, gated, file, line }) => ({
        attributes: {
            name: id,
            classname: 'review',
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        },
        text: shortened(message, 2000),
        message: id,
        hasFailed: gated,
        type: id,
    }));
    const all = [...suites, ...(about.length > 0 ? [{ name: 'About the review', cases: about }] : [])];
    const cases = all.flatMap(suite => suite.cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="msa diff" ${countsOf(cases)}>`,
        ...all.flatMap(suite => [
            `  <testsuite name="${escapeXml(suite.name)}" ${countsOf(suite.cases)}>`,
            ...suite.cases.map(caseXml),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}

interface Suite {
    readonly name: string;
    readonly cases: readonly Case[];
}

interface Case {
    readonly attributes: Readonly<Record<string, string | number>>;
    readonly text: string;
    /** The text in short, where the case has failed. */
    readonly message: string;
    readonly hasFailed: boolean;
    readonly type: string;
}

function suiteName({ agreement, reaches }: Entry): string {
    if (!agreement) return reachedPhrase(reaches);
    return shortened(`${agreement.title || agreement.agreement} (${agreement.file})`, 300);
}

function caseOf(entry: Entry, context: ReportContext): Case {
    return {
        attributes: {
            name: `${whatPhrase(entry.change)} [${entry.change.fingerprint}]`,
            classname: entry.change.id,
            file: entry.location.file,
            line: entry.location.line,
        },
        text: sentences(entry, context),
        message: capitalized(verdictPhrase(entry.change)),
        hasFailed: entry.group === 'stopped',
        type: entry.change.severity,
    };
}

function caseXml({ attributes, text, message, hasFailed, type }: Case): string {
    const list = Object.entries(attributes)
        .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
        .join(' ');
    const inside = hasFailed
        ? `<failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`
        : `<system-out>${escapeXml(text)}</system-out>`;
    return `    <testcase ${list} time="0">${inside}</testcase>`;
}

function countsOf(cases: readonly Case[]): string {
    return `tests="${cases.length}" failures="${cases.filter(each => each.hasFailed).length}" errors="0" time="0"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};

/** Text for XML, on one line. What XML cannot have at all, not even escaped, shows as a replacement character. */
function escapeXml(text: string): string {
    return printable(text)
        .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
}
