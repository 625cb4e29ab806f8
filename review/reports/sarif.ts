import { escapeComment } from '../../contract/markdown/escaping.js';
import type { GradedChange, Location, Review, ReviewFinding } from '../change.js';
import { CHANGE_IDS } from '../metrics/registry.js';
import { changePage, type ReportContext } from './context.js';
import { entriesOf, findingsOf, followingFrom, type Entry } from './groups.js';
import { sarifArtifact, sarifLocation, sarifLog, type SarifRun } from './sarif-log.js';
import { counted, followingLabel, sentences, shortened } from './phrases.js';

/** Code scanning refuses a file with more runs, and shows no more results of a run. */
const MOST_RUNS = 20;
const MOST_RESULTS = 5000;
const MOST_RELATED = 20;

/**
 * For code scanning: a run for each agreement and one for what several of them use, a result for each change, with the place before as a related location.
 * What is approved is suppressed there, and still listed.
 */
export function sarifReport(review: Review, context: ReportContext): string {
    const entries = entriesOf(review, context);
    const findings = findingsOf(review, context);
    const changed = review.agreements.filter(({ changes }) => changes.length > 0);
    const named = changed.map(({ agreement, file }) => ({ agreement, file }));
    // One run is left for what is said of the review itself, one for what several agreements use, and one for all
    // agreements that would be too many.
    const single = named.length <= MOST_RUNS - 2 ? named : named.slice(0, MOST_RUNS - 3);
    const isOf = ({ agreement }: Entry, each: { agreement: string; file: string }): boolean =>
        agreement?.agreement === each.agreement && agreement.file === each.file;
    const shared = entries.filter(({ agreement }) => !agreement);
    const others = entries.filter(entry => entry.agreement && !single.some(each => isOf(entry, each)));
    const runs = [
        ...single.map(each =>
            runOf(
                `msa-diff/${each.file}/${each.agreement}`,
                entries.filter(entry => isOf(entry, each)),
                context,
            ),
        ),
        ...(shared.length > 0 ? [runOf('msa-diff/shared', shared, context)] : []),
        ...(others.length > 0 ? [runOf('msa-diff/other-agreements', others, context)] : []),
        ...(findings.length > 0 || entries.length === 0 ? [findingsRun(findings)] : []),
    ];
    return sarifLog(runs);
}

function runOf(automationId: string, entries: readonly Entry[], context: ReportContext): SarifRun {
    const shown = entries.slice(0, MOST_RESULTS);
    const left = entries.length - shown.length;
    const ids = [...new Set(shown.map(({ change }) => change.id))];
    return {
        automationId,
        rules: ids.map(ruleOf),
        results: shown.map(entry => resultOf(entry, ids.indexOf(entry.change.id), context)),
        note:
            left > 0
                ? `${counted(left, 'more change is', 'more changes are')} left out, the least grave first.`
                : undefined,
    };
}

/** What is known of a kind of change: the metric that it is about. */
function ruleOf(id: string): object {
    const metric = CHANGE_IDS.get(id);
    return {
        id,
        ...(metric && { fullDescription: { text: metric.meaning } }),
        shortDescription: { text: metric ? `${metric.title}: ${id}` : id },
        helpUri: changePage(id),
    };
}

function resultOf(entry: Entry, ruleIndex: number, context: ReportContext): object {
    const { change, location, former } = entry;
    const text = sentences(entry, context);
    const related = [
        ...(former ? [{ location: former, text: `Before: ${shortened(change.before?.text ?? '', 200)}` }] : []),
        ...followingFrom(change)
            .slice(0, MOST_RELATED)
            .flatMap(each => relatedOf(each, entry, context)),
    ];
    return {
        ruleId: change.id,
        ruleIndex,
        ...gradeOf(entry),
        message: { text: plain(text), markdown: `${escapeComment(text)} [What this means](${changePage(change.id)})` },
        locations: [{ physicalLocation: sarifLocation(location) }],
        relatedLocations: related.map((each, id) => ({
            id,
            physicalLocation: sarifLocation(each.location),
            message: { text: plain(each.text) },
        })),
        partialFingerprints: { 'msaChange/v1': change.fingerprint },
        suppressions: suppressionsOf(change),
    };
}

/** The level of a result. SARIF demands that a result that a person has to judge has none. */
function gradeOf({ group }: Entry): { kind: string; level: string } {
    switch (group) {
        case 'stopped':
            return { kind: 'fail', level: 'error' };
        case 'worse':
            return { kind: 'fail', level: 'warning' };
        case 'review':
            return { kind: 'review', level: 'none' };
        case 'improved':
        case 'neutral':
        case 'renamed':
            return { kind: 'fail', level: 'note' };
    }
}

function relatedOf(
    change: GradedChange,
    entry: Entry,
    { locate }: ReportContext,
): { location: Location; text: string }[] {
    const text = `Follows from it: ${followingLabel(change, entry)}`;
    if (change.after) return [{ location: locate.after(change.after.span), text }];
    return change.before ? [{ location: locate.before(change.before.span), text }] : [];
}

function suppressionsOf({ approval }: GradedChange): object[] {
    if (!approval) return [];
    const { by, role, reason, file } = approval;
    return [
        {
            kind: 'external',
            status: 'accepted',
            justification: `${shortened(reason, 500)} (${shortened(by, 60)}, ${shortened(role, 60)})`,
            location: { physicalLocation: { artifactLocation: sarifArtifact(file) } },
        },
    ];
}

function findingsRun(findings: readonly ReviewFinding[]): SarifRun {
    const ids = [...new Set(findings.map(({ id }) => id))];
    return {
        automationId: 'msa-diff/review',
        rules: ids.map(id => ({ id, shortDescription: { text: id } })),
        results: findings.map(({ id, message, gated, file, line = 1 }) => ({
            ruleId: id,
            ruleIndex: ids.indexOf(id),
            level: gated ? 'error' : 'warning',
            message: { text: plain(shortened(message, 1000)) },
            ...(file === undefined
                ? {}
                : {
                      locations: [
                          { physicalLocation: { artifactLocation: sarifArtifact(file), region: { startLine: line } } },
                      ],
                  }),
        })),
    };
}

/** Text in which a viewer finds no link of its own. */
function plain(text: string): string {
    return text.replaceAll('](', ']\u200B(');
}
