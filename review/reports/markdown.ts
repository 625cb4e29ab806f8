import { codeSpan, escapeComment } from '../../contract/markdown/escaping.js';
import type { GradedChange, Location, Review, ReviewFinding, RevisionName } from '../change.js';
import { changePage, sourceAddress, type Report, type ReportContext } from './context.js';
import {
    entriesOf,
    findingsOf,
    followingFrom,
    GROUPS,
    rootsOf,
    stoppedIn,
    type Entry,
    type GroupName,
} from './groups.js';
import { redlineOf } from './redline.js';
import { summaryOf, type PartyCounts } from './summary.js';
import {
    agreementPhrase,
    approvalPhrase,
    approveCommand,
    capitalized,
    commonDirection,
    directionPhrase,
    directionsPhrase,
    followingLabel,
    followingPhrase,
    labelOf,
    magnitudePhrase,
    placePhrase,
    shortened,
    shownPlace,
    valuesOf,
} from './phrases.js';

/** The marker by which a later run finds its comment, in order to replace it. */
const COMMENT_MARKER = '<!-- msa-diff -->';
/** GitHub takes 65,536 characters; the rest is for what a workflow adds. */
const LONGEST_COMMENT = 60_000;
/** GitHub takes 1024 KiB for the summary of a step; the rest is for what the step writes itself. */
const LARGEST_SUMMARY = 1000 * 1024;

const MOST_CONSEQUENCES = 10;
/** Longer values are shown as one text with what differs. */
const LONGEST_INLINE = 90;
const LONGEST_VALUE = 300;
/** The groups that are folded and open at a click. A reviewer has to see the others. */
const FOLDED: ReadonlySet<GroupName> = new Set(['improved', 'neutral', 'renamed']);

/** A comment of a pull request: safe whatever the agreement says, and within the limit of the host, the least grave left out first. */
export const markdownReport: Report = (review, context) =>
    `${COMMENT_MARKER}\n${markdown(review, context, text => text.length, LONGEST_COMMENT - COMMENT_MARKER.length - 1)}`;

/** The same for the summary of a step, which has room for more. */
export const githubSummaryReport: Report = (review, context) => {
    const encoder = new TextEncoder();
    return markdown(review, context, text => encoder.encode(text).length, LARGEST_SUMMARY);
};

interface Section {
    readonly title: string;
    readonly isFolded: boolean;
    /** Written when there is room for them. */
    readonly items: readonly (() => string)[];
}

function markdown(review: Review, context: ReportContext, size: (text: string) => number, limit: number): string {
    const writing: Writing = { ...context, review };
    const head = headMarkdown(review);
    const sections = sectionsOf(writing);
    // Room for the titles of all sections and for the sentence on what is left out.
    let room = limit - size(head) - 2000;
    let isFull = false;
    let left = 0;
    const shown = sections.map(({ title, isFolded, items }) => {
        const fitting: string[] = [];
        for (const item of isFull ? [] : items) {
            const text = item();
            room -= size(text) + 1;
            isFull = room < 0;
            if (isFull) break;
            fitting.push(text);
        }
        left += items.length - fitting.length;
        return fitting.length === 0 ? undefined : sectionMarkdown(`${title} (${items.length})`, isFolded, fitting);
    });
    const rest =
        left > 0
            ? `_${left} more ${left === 1 ? 'is' : 'are'} left out here, the least grave first. \`msa diff\` shows all of them._`
            : undefined;
    return `${[head, ...shown, rest].filter(part => part !== undefined).join('\n\n')}\n`;
}

interface Writing extends ReportContext {
    readonly review: Review;
}

function headMarkdown(review: Review): string {
    const { verdict, extent, client, provider } = summaryOf(review);
    const hasChanges = rootsOf(review).length > 0;
    return [
        `### ${review.gated ? '❌' : '✅'} ${escapeComment(verdict.replace(/\.$/, ''))}`,
        escapeComment(extent),
        hasChanges ? countsMarkdown(client, provider) : undefined,
        agreementsMarkdown(review),
    ]
        .filter(part => part !== undefined)
        .join('\n\n');
}

function countsMarkdown(client: PartyCounts, provider: PartyCounts): string {
    const row = (party: string, { worse, better, mixed, unclear, neutral }: PartyCounts): string =>
        `| **${party}** | ${[worse, better, mixed, unclear, neutral].map(count => count || '–').join(' | ')} |`;
    return [
        '| | Worse | Better | Mixed | Unclear | Neutral |',
        '|:--|--:|--:|--:|--:|--:|',
        row('Client', client),
        row('Provider', provider),
    ].join('\n');
}

/** The most agreements that are named in the head. */
const MOST_AGREEMENTS = 20;

function agreementsMarkdown({ agreements }: Review): string | undefined {
    const lines = agreements.flatMap(({ title, agreement, status, file, formerFile }) => {
        const name = `**${escapeComment(shortened(title || agreement, 100))}**`;
        const place = codeSpan(shortened(file, 120));
        if (status === 'added') return [`- New agreement: ${name} in ${place}`];
        if (status === 'removed') return [`- Removed agreement: ${name} in ${place}`];
        return formerFile === undefined ? [] : [`- Renamed file: ${codeSpan(shortened(formerFile, 120))} → ${place}`];
    });
    if (lines.length === 0) return undefined;
    const rest = lines.length - MOST_AGREEMENTS;
    return [...lines.slice(0, MOST_AGREEMENTS), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}

/** From what matters most to what may be left out first. */
function sectionsOf(writing: Writing): readonly Section[] {
    const entries = entriesOf(writing.review, writing);
    const findings = findingsOf(writing.review, writing);
    const [stopped, ...others] = GROUPS.map(({ name, title }) => ({
        title,
        isFolded: FOLDED.has(name),
        items: entries.filter(each => each.group === name).map(entry => () => entryMarkdown(entry, writing)),
    }));
    const gravest = [...findings].sort((a, b) => Number(b.gated) - Number(a.gated));
    const about: Section = {
        title: 'About the review',
        isFolded: false,
        items: gravest.map(finding => () => findingMarkdown(finding, writing)),
    };
    return [...(stopped ? [stopped] : []), about, ...others];
}

function sectionMarkdown(title: string, isFolded: boolean, items: readonly string[]): string {
    const list = items.join('\n');
    return isFolded
        ? `<details><summary><b>${title}</b></summary>\n\n${list}\n\n</details>`
        : `#### ${title}\n\n${list}`;
}

function entryMarkdown(entry: Entry, writing: Writing): string {
    const { change } = entry;
    const { review } = writing;
    const { location, isFormer } = shownPlace(entry);
    const place = placeMarkdown(location, isFormer ? review.before : review.after, writing);
    const agreement = agreementPhrase(entry, review);
    const facts = [
        directionPhrase(change, review.perspective),
        `[${change.severity}](${changePage(change.id)})`,
        isFormer ? `${place} (before)` : place,
        contractMarkdown(entry, writing),
        isFormer && change.holder ? `out of ${placeMarkdown(entry.location, review.after, writing)}` : undefined,
        agreement && escapeComment(agreement),
        codeSpan(change.fingerprint),
    ];
    const approval = approvalPhrase(change);
    const { certainty, condition } = change.verdict;
    const lines = [
        facts.filter(fact => fact !== undefined && fact !== '').join(' · '),
        certainty === 'conditional' && condition
            ? escapeComment(`This holds ${shortened(condition, 200)}.`)
            : undefined,
        change.reason && sentenceMarkdown(change.reason, 300),
        approval && `✅ ${escapeComment(capitalized(approval))}`,
        change.gated ? `To approve it: ${codeSpan(approveCommand(change, writing))}` : undefined,
    ].filter(line => line !== undefined && line !== '');
    return [`- ${whatMarkdown(change)}`, `  ${lines.join('\\\n  ')}`, ...consequencesMarkdown(entry, writing)].join(
        '\n',
    );
}

/** The commitment with its values: on one line, or where they are long, below each other. */
function whatMarkdown(change: GradedChange): string {
    const label = `**${escapeComment(labelOf(change))}**`;
    const magnitude = magnitudePhrase(change);
    const size = magnitude ? ` (${escapeComment(magnitude)})` : '';
    const { before, after } = valuesOf(change, LONGEST_VALUE);
    if ((before ?? '').length + (after ?? '').length > LONGEST_INLINE)
        return `${label}${size}\\\n  ${redlineMarkdown(change)}\\`;
    if (before === undefined) return `${label} added${after ? `: ${codeSpan(after)}` : ''}${size}\\`;
    if (after === undefined) return `${label} removed${before ? `: ${codeSpan(before)}` : ''}${size}\\`;
    return `${label}: ${codeSpan(before)} → ${codeSpan(after)}${size}\\`;
}

/** What is struck out and what is written in, as lawyers read it. */
function redlineMarkdown({ before, after }: GradedChange): string {
    const { start, removed, inserted, end } = redlineOf(before?.text ?? '', after?.text ?? '');
    return [
        escapeComment(start),
        removed && `<del>${escapeComment(removed)}</del>`,
        inserted && `<ins>${escapeComment(inserted)}</ins>`,
        escapeComment(end),
    ]
        .filter(part => part !== '')
        .join(' ');
}

function consequencesMarkdown(entry: Entry, writing: Writing): string[] {
    const { review } = writing;
    const { change } = entry;
    const phrase = followingPhrase(entry);
    if (phrase === undefined) return [];
    const following = followingFrom(change);
    const directions = directionsPhrase(following, review.perspective);
    // What is stopped has to be seen: each of them wants an approval of its own.
    const stopped = new Set(stoppedIn(change));
    const ordered = [...following].sort((a, b) => Number(stopped.has(b)) - Number(stopped.has(a)));
    const shown = ordered.slice(0, MOST_CONSEQUENCES);
    const isSaid = directions !== undefined && commonDirection(shown, review.perspective) !== undefined;
    const lines = shown.map(each => {
        const approve = each.gated ? `. To approve it: ${codeSpan(approveCommand(each, writing))}` : '';
        const { before, after } = valuesOf(each, LONGEST_INLINE / 2);
        const values = [before, after === before ? undefined : after]
            .filter(value => value !== undefined && value !== '')
            .map(each => codeSpan(each ?? ''));
        const action = before === undefined ? ' added' : after === undefined ? ' removed' : '';
        const what = `${escapeComment(followingLabel(each, entry))}${action}${values.length > 0 ? `: ${values.join(' → ')}` : ''}`;
        return `  - ${what}${isSaid ? '' : `, ${directionPhrase(each, review.perspective)}`}${approve}`;
    });
    const rest = following.length - lines.length;
    const more = rest > 0 ? [`  - … and ${rest} more`] : [];
    return [
        '',
        `  <details><summary>${phrase}${directions === undefined ? '' : `, ${directions}`}</summary>`,
        '',
        ...lines,
        ...more,
        '',
        '  </details>',
        '',
    ];
}

function findingMarkdown({ id, message, gated, fingerprint, file, line }: ReviewFinding, writing: Writing): string {
    const location =
        file === undefined ? undefined : { file, line: line ?? 1, column: 1, endLine: line ?? 1, endColumn: 1 };
    const facts = [
        `**${escapeComment(shortened(id, 80))}**`,
        gated ? 'stopped' : undefined,
        location && placeMarkdown(location, writing.review.after, writing),
    ].filter(fact => fact !== undefined);
    const lines = [
        facts.join(' · '),
        sentenceMarkdown(message, 1000),
        ...(gated && fingerprint !== undefined
            ? [`To approve it: ${codeSpan(approveCommand({ fingerprint }, writing))}`]
            : []),
    ];
    return `- ${lines.join('\\\n  ')}`;
}

/** A sentence of ours, in which backticks stand around what agreements say. */
function sentenceMarkdown(sentence: string, longest: number): string {
    const parts = shortened(sentence, longest).split('`');
    if (parts.length % 2 === 0) return escapeComment(parts.join('`'));
    return parts.map((part, index) => (index % 2 === 0 ? escapeComment(part) : codeSpan(part))).join('');
}

/** A link to the verdict beside its clause, where the contract is shown as a redline. */
function contractMarkdown({ change, agreement, reaches }: Entry, { redlineOf }: Writing): string | undefined {
    const [shown = agreement && { agreement: agreement.agreement, file: agreement.file }] = reaches;
    const address = shown && redlineOf?.(shown.agreement, shown.file);
    return address && `[in the contract](<${address}#change-${change.fingerprint}>)`;
}

/** `services.msa:41`, as a link where the file of that commit has an address. */
function placeMarkdown(location: Location, { commit }: RevisionName, { repository }: Writing): string {
    const text = placePhrase(location);
    if (repository === undefined || commit === undefined) return codeSpan(text);
    return `[${escapeComment(text)}](<${sourceAddress(repository, commit, location)}>)`;
}
