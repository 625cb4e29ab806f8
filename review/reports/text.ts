import { columnsOf, printable } from '../../contract/text/terminal-text.js';
import type { GradedChange, Review, ReviewFinding, Severity } from '../change.js';
import type { ReportContext, Style } from './context.js';
import { byAgreement, entriesOf, findingsOf, followingFrom, GROUPS, rootsOf, stoppedIn, type Entry } from './groups.js';
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
    followingValues,
    labelOf,
    magnitudePhrase,
    placePhrase,
    shortened,
    shownPlace,
    valuesOf,
    valuesPhrase,
} from './phrases.js';

/** How many consequences are shown under their cause; the others are counted. */
const MOST_CONSEQUENCES = 5;
/** The widest label that counts for the column of the values: a longer one would push all values to the right. */
const WIDEST_LABEL = 44;
/** How many new, removed or renamed agreements are named in the head. */
const MOST_AGREEMENTS = 20;
const INDENT = '      ';

const STYLES: Readonly<Record<Severity, Style>> = {
    critical: 'red',
    major: 'red',
    minor: 'yellow',
    review: 'cyan',
    improve: 'green',
    info: 'dim',
};

/** For the terminal: the verdict, then the changes group by group, then what is to be said of the review itself. */
export function textReport(review: Review, context: ReportContext): string {
    const entries = entriesOf(review, context);
    const layout: Layout = { ...context, review, columns: Math.min(Math.max(context.columns, 60), 120) };
    const groups = GROUPS.map(({ name, title }) => ({
        title,
        group: byAgreement(entries.filter(each => each.group === name)),
    }));
    return [
        headText(layout),
        ...groups.filter(({ group }) => group.length > 0).map(({ title, group }) => groupText(title, group, layout)),
        review.findings.length === 0 ? undefined : findingsText(findingsOf(review, context), layout),
        adviceText(entries, layout),
    ]
        .filter(part => part !== undefined)
        .map(part => `${part}\n`)
        .join('\n');
}

interface Layout extends ReportContext {
    readonly review: Review;
}

function headText({ review, styled, columns }: Layout): string {
    const { verdict, extent, client, provider } = summaryOf(review);
    const hasChanges = rootsOf(review).length > 0;
    return [
        styled(review.gated ? 'red' : 'green', styled('bold', wrapped(verdict, columns, ''))),
        wrapped(extent, columns, ''),
        ...(hasChanges ? ['', `  Client    ${countsText(client)}`, `  Provider  ${countsText(provider)}`] : []),
        ...agreementLines(review),
    ].join('\n');
}

function countsText(counts: PartyCounts): string {
    return Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([direction, count]) => `${count} ${direction}`)
        .join(' · ');
}

/** The agreements that are more than changed: a reader has to know that before any of their commitments. */
function agreementLines({ agreements }: Review): string[] {
    const lines = agreements.flatMap(({ title, agreement, status, file, formerFile }) => {
        const name = shortened(title || agreement, 60);
        const path = shortened(file, 120);
        if (status === 'added') return [`  New agreement: ${name} (${path})`];
        if (status === 'removed') return [`  Removed agreement: ${name} (${path})`];
        return formerFile === undefined ? [] : [`  Renamed file: ${shortened(formerFile, 120)} → ${path}`];
    });
    if (lines.length === 0) return [];
    const rest = lines.length - MOST_AGREEMENTS;
    const more = rest > 0 ? [`  … and ${rest} more`] : [];
    return ['', ...[...lines.slice(0, MOST_AGREEMENTS), ...more].map(printable)];
}

function groupText(title: string, group: readonly Entry[], layout: Layout): string {
    const width = Math.max(
        ...group.map(({ change }) => columnsOf(printable(labelOf(change)))).filter(columns => columns <= WIDEST_LABEL),
        0,
    );
    const parts = group.map(entry => partsOf(entry, width, layout));
    // Either all changes of a group take one line each or none does, so that they can be read as a column.
    const areShort = parts.every(
        part => part.values !== '' && columnsOf(Object.values(part).join('')) + 4 <= layout.columns,
    );
    let agreement: string | undefined;
    const lines = group.flatMap((entry, index) => {
        const heading = agreementPhrase(entry, layout.review);
        const isNext = heading !== agreement;
        agreement = heading;
        return [
            ...(index > 0 && (!areShort || (heading !== undefined && isNext)) ? [''] : []),
            ...(heading !== undefined && isNext
                ? [wrapped(`In ${heading}:`, layout.columns, '  '), ...(areShort ? [] : [''])]
                : []),
            ...changeText(entry, parts[index] ?? partsOf(entry, width, layout), areShort, layout),
            ...remarksOf(entry, layout),
            ...consequencesText(entry, layout),
        ];
    });
    return [layout.styled('bold', `${title} (${group.length})`), '', ...lines].join('\n');
}

function changeText({ change }: Entry, parts: Parts, isShort: boolean, { columns, styled }: Layout): string[] {
    const { label, values, fingerprint, place } = parts;
    const what = `  ${styled('bold', label)}${values}`;
    const facts = `${styled(STYLES[change.severity], parts.verdict)}${styled('dim', fingerprint)}`;
    if (isShort) return [`${what}  ${facts}${styled('dim', place)}`];
    const hasRoom = columnsOf(`${INDENT}${parts.verdict}${fingerprint}${place}`) <= columns;
    return [
        what,
        ...(values === '' ? sidesText(change, { columns, styled }) : []),
        ...(hasRoom
            ? [`${INDENT}${facts}${styled('dim', place)}`]
            : [`${INDENT}${facts}`, styled('dim', `${INDENT}${place.trim()}`)]),
    ];
}

/** The pieces of the line of a change, without colours, so that they can be measured. */
interface Parts {
    readonly label: string;
    /** Empty where they are too long to stand behind the label. */
    readonly values: string;
    readonly verdict: string;
    readonly fingerprint: string;
    /** Where it is written. */
    readonly place: string;
}

function partsOf(entry: Entry, width: number, { columns, review }: Layout): Parts {
    const { change } = entry;
    const label = printable(labelOf(change));
    const magnitude = magnitudePhrase(change);
    const phrase = printable(`${valuesPhrase(change, columns)}${magnitude ? ` (${magnitude})` : ''}`);
    const values = `${' '.repeat(Math.max(0, width - columnsOf(label)))}  ${phrase}`;
    return {
        label,
        values: columnsOf(label) + columnsOf(values) + 2 <= columns ? values : '',
        verdict: `${directionPhrase(change, review.perspective)} · ${change.severity}`,
        fingerprint: printable(` · ${change.fingerprint}`),
        place: printable(`  ${placesPhrase(entry)}`),
    };
}

/** `services.msa:41`; for what is gone, where it was, and out of what it was taken: `services.msa:41 (before), out of services.msa:38`. */
function placesPhrase(entry: Entry): string {
    const { location, isFormer } = shownPlace(entry);
    if (!isFormer) return placePhrase(location);
    const was = `${placePhrase(location)} (before)`;
    return entry.change.holder ? `${was}, out of ${placePhrase(entry.location)}` : was;
}

/** Values that are too long to stand behind the label, one below the other. */
function sidesText(change: GradedChange, { columns, styled }: Pick<Layout, 'columns' | 'styled'>): string[] {
    const { before, after } = valuesOf(change, columns - INDENT.length - 2);
    const magnitude = magnitudePhrase(change);
    return [
        ...(before ? [styled('red', printable(`${INDENT}- ${before}`))] : []),
        ...(after ? [styled('green', printable(`${INDENT}+ ${after}`))] : []),
        ...(magnitude ? [wrapped(magnitude, columns, INDENT)] : []),
    ];
}

/** What it rests on, why it is stopped or not, and who has approved it. */
function remarksOf({ change }: Entry, { columns, styled }: Layout): string[] {
    const { certainty, condition } = change.verdict;
    const remarks = [
        certainty === 'conditional' && condition ? `This holds ${shortened(condition, 200)}.` : undefined,
        change.reason && shortened(change.reason, 300),
    ].filter(remark => remark !== undefined);
    const approval = approvalPhrase(change);
    return [
        ...remarks.map(remark => wrapped(remark, columns, INDENT)),
        ...(approval === undefined ? [] : [styled('green', wrapped(`✓ ${capitalized(approval)}`, columns, INDENT))]),
    ];
}

function consequencesText(entry: Entry, { review, columns, styled }: Layout): string[] {
    const following = followingFrom(entry.change);
    const phrase = followingPhrase(entry);
    if (phrase === undefined) return [];
    const shown = following.slice(0, MOST_CONSEQUENCES);
    const rest = following.length - shown.length;
    const labelWidth = Math.max(...shown.map(each => columnsOf(printable(followingLabel(each, entry)))));
    // What is the same for all of them is said once, which leaves room for their values.
    const common = commonDirection(shown, review.perspective);
    const directions = directionsPhrase(following, review.perspective);
    const longest = Math.max(...shown.map(each => columnsOf(directionPhrase(each, review.perspective))));
    const room = columns - INDENT.length - labelWidth - 4 - (common ? 0 : longest + 2);
    return [
        wrapped(`${phrase}${directions === undefined ? '' : `, ${directions}`}:`, columns, INDENT),
        ...shown.map(each => {
            const label = printable(followingLabel(each, entry));
            const values = room < 25 ? '' : printable(followingValues(each, room));
            const line = `${INDENT}  ${label}${' '.repeat(labelWidth - columnsOf(label))}  ${values}`;
            const direction = common === undefined ? directionPhrase(each, review.perspective) : '';
            return direction === '' ? line.trimEnd() : `${line}  ${styled(STYLES[each.severity], direction)}`;
        }),
        ...(rest > 0 ? [styled('dim', `${INDENT}  … and ${rest} more`)] : []),
    ];
}

function findingsText(findings: readonly ReviewFinding[], layout: Layout): string {
    const { styled, columns } = layout;
    const lines = findings.flatMap(({ id, message, gated, fingerprint, file, line }) => {
        const place = file === undefined ? '' : `  ${shortened(file, 120)}${line === undefined ? '' : `:${line}`}`;
        const head = `${printable(shortened(id, 80))}${gated ? ' · stopped' : ''}`;
        return [
            `  ${styled(gated ? 'red' : 'yellow', head)}${styled('dim', printable(place))}`,
            wrapped(shortened(message, 1000), columns, INDENT),
            ...(gated && fingerprint !== undefined
                ? [`${INDENT}To approve it: ${approveCommand({ fingerprint }, layout)}`]
                : []),
        ];
    });
    return [styled('bold', `About the review (${findings.length})`), '', ...lines].join('\n');
}

function adviceText(entries: readonly Entry[], layout: Layout): string | undefined {
    const [first] = entries.flatMap(({ change }) => stoppedIn(change));
    return first && `To approve a change, by its number:\n\n  ${layout.styled('bold', approveCommand(first, layout))}`;
}

/** A text in lines of at most so many columns, each behind an indent. A word that is longer has a line of its own. */
function wrapped(text: string, columns: number, indent: string): string {
    const lines: string[] = [];
    let line = '';
    for (const word of printable(text).split(' ')) {
        if (line !== '' && columnsOf(`${indent}${line} ${word}`) > columns) {
            lines.push(line);
            line = word;
        } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map(each => `${indent}${each}`).join('\n');
}
