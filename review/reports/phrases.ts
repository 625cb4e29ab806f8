import type { Change, Direction, GradedChange, Location, Perspective, Reach, Review } from '../change.js';
import type { ReportContext } from './context.js';
import { followingFrom, stoppedIn, type Entry } from './groups.js';

/** Long enough to recognize a clause by it. */
const LONGEST_VALUE = 120;
const LONGEST_LABEL = 100;

/** `1 change`, `3 changes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
    return `${count} ${count === 1 ? one : many}`;
}

/** A text on one line and of a limited length. */
export function shortened(text: string, longest: number): string {
    const line = onOneLine(text);
    return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A text without ends of lines. Halves of characters would make a report that no program can read. */
export function onOneLine(text: string): string {
    return text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\s+/g, ' ')
        .trim();
}

/** The commitment from the outside in: `Premium / P1 / Response`. */
export function labelOf({ labels, path }: GradedChange): string {
    return shortened(labels.length > 0 ? labels.join(' / ') : path, LONGEST_LABEL);
}

/** Both sides of a change, shortened so that what differs is seen; `undefined` where there is no such side. */
export interface Values {
    readonly before: string | undefined;
    readonly after: string | undefined;
}

export function valuesOf({ before, after }: Change, longest = LONGEST_VALUE): Values {
    // For a value that is only stated, the label says everything.
    const [was, is] = [before, after].map(side => side && (side.canonical === 'stated' ? '' : onOneLine(side.text)));
    const start =
        was !== undefined && is !== undefined && Math.max(was.length, is.length) > longest
            ? alike(was, is, longest)
            : 0;
    const from = (text: string | undefined): string | undefined =>
        text === undefined ? undefined : shortened(start > 0 ? `…${text.slice(start)}` : text, longest);
    return { before: from(was), after: from(is) };
}

/** Where to begin so that two texts that are too long show a few words before they differ. */
function alike(a: string, b: string, longest: number): number {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    return start < longest / 2 ? 0 : a.lastIndexOf(' ', start - longest / 4) + 1;
}

/** The values as one phrase: `15 min → 30 min`, `added: USD 45`, `removed`. */
export function valuesPhrase(change: GradedChange, longest = LONGEST_VALUE): string {
    const { before, after } = valuesOf(change, longest);
    if (before === undefined) return after ? `added: ${after}` : 'added';
    if (after === undefined) return before ? `removed: ${before}` : 'removed';
    // A consequence often reads the same before and after, as that of a calendar.
    return before === after ? before : `${before} → ${after}`;
}

/** The values of what follows from a change; where they read as before, by how much they mean something else. */
export function followingValues(change: GradedChange, longest: number): string {
    const { before, after } = change;
    if (before?.text !== after?.text) return valuesPhrase(change, Math.floor((longest - 3) / 2));
    return shortened(magnitudePhrase(change) ?? before?.text ?? '', longest);
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
    better: 'better for',
    worse: 'worse for',
    neutral: 'neutral for',
    mixed: 'better and worse for',
    unclear: 'unclear for',
};

/** From what a reader has to see to what may be left aside. */
const DIRECTION_ORDER: readonly Direction[] = ['worse', 'mixed', 'unclear', 'better', 'neutral'];

/** What a change means to those from whose side it is looked at: `worse for the client`. */
export function directionPhrase({ verdict }: GradedChange, perspective: Perspective): string {
    const client = `${DIRECTIONS[verdict.client]} the client`;
    const provider = `${DIRECTIONS[verdict.provider]} the provider`;
    if (perspective === 'client') return client;
    if (perspective === 'provider') return provider;
    return verdict.client === verdict.provider
        ? `${DIRECTIONS[verdict.client]} both parties`
        : `${client}, ${provider}`;
}

/** What a change means to both parties, and what that rests on. */
export function verdictPhrase(change: GradedChange): string {
    const { providerLoad, certainty, condition } = change.verdict;
    const load = providerLoad && `${providerLoad === 'up' ? 'more' : 'less'} work for the provider`;
    const rests = certainty === 'conditional' && condition ? shortened(condition, LONGEST_VALUE) : undefined;
    return [directionPhrase(change, 'both'), load, rests].filter(part => part !== undefined).join(', ');
}

/** `15 min longer`, where a change has a size. */
export function magnitudePhrase({ magnitude }: GradedChange): string | undefined {
    return magnitude?.text ? shortened(magnitude.text, LONGEST_VALUE) : undefined;
}

/** How many commitments follow from a change, where any do. */
export function followingPhrase({ change, reaches }: Pick<Entry, 'change' | 'reaches'>): string | undefined {
    const following = followingFrom(change).length;
    if (following === 0) return undefined;
    const within = reaches.filter(({ consequences }) => consequences.length > 0).length;
    const where = within > 0 ? ` in ${counted(within, 'agreement')}` : '';
    return `${counted(following, 'commitment')}${where} ${following === 1 ? 'follows' : 'follow'}`;
}

/** Who has approved a change, and why. */
export function approvalPhrase({ approval }: GradedChange): string | undefined {
    if (!approval) return undefined;
    const { by, role, reason } = approval;
    return `approved by ${shortened(by, 60)} as ${shortened(role, 60)}: ${shortened(reason, LONGEST_VALUE)}`;
}

/**
 * The command that approves something, in a role that the policy asks for. The reason is left for the approver to fill
 * in.
 */
export function approveCommand({ fingerprint, missingRoles = [] }: Approvable, { range }: Asked): string {
    const [role = 'ROLE'] = missingRoles;
    return `msa approve ${fingerprint}${range === undefined ? '' : ` --in ${range}`} --role ${/^[\w.@-]+$/.test(role) ? role : 'ROLE'} --reason "WHY"`;
}

/** What a command has to name so that it sees the same changes. */
type Asked = Pick<ReportContext, 'range'>;

interface Approvable {
    readonly fingerprint: string;
    readonly missingRoles?: readonly string[];
}

/** `services.msa:41`. */
export function placePhrase({ file, line }: Location): string {
    return `${shortened(file, LONGEST_VALUE)}:${line}`;
}

/** How many of the agreements that an edit reaches are named; the others are counted. */
const MOST_REACHED = 3;

/** Which agreements a change is in, where that is not plain: of several, or where it is written in a file of its own. */
export function agreementPhrase(entry: Entry, { agreements, shared }: Review): string | undefined {
    const { agreement, reaches } = entry;
    if (!agreement) return reachedPhrase(reaches);
    const isPlain =
        shared.length === 0 &&
        agreements.filter(({ changes }) => changes.length > 0).length === 1 &&
        shownPlace(entry).location.file === agreement.file;
    return isPlain ? undefined : agreementName(agreement);
}

/** `Acme (acme.msa), Globex (globex.msa) and 2 more agreements`. */
export function reachedPhrase(reaches: readonly Reach[]): string {
    const names = reaches.slice(0, MOST_REACHED).map(agreementName);
    const rest = reaches.length - names.length;
    const all = rest > 0 ? [...names, counted(rest, 'more agreement')] : names;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** Agreements of one house often have the same title. */
function agreementName({ title, agreement, file }: Pick<Reach, 'title' | 'agreement' | 'file'>): string {
    return shortened(`${title || agreement} (${file})`, 100);
}

/** A commitment that follows from a change, behind the names of the agreements that it is in, where it is not in all that the change reaches. */
export function followingLabel(following: GradedChange, { reaches }: Pick<Entry, 'reaches'>): string {
    const within = reaches.filter(({ consequences }) => consequences.includes(following.fingerprint));
    const label = labelOf(following);
    if (within.length === 0 || within.length === reaches.length) return label;
    const names = within.slice(0, MOST_REACHED).map(({ agreement }) => agreement);
    const more = within.length > names.length ? ', …' : '';
    return shortened(`${names.join(', ')}${more}: ${label}`, LONGEST_LABEL);
}

/** Where a change is seen: in the later revision, or where what is gone was written. */
export function shownPlace({ change, location, former }: Entry): { location: Location; isFormer: boolean } {
    return change.after || !former ? { location, isFormer: false } : { location: former, isFormer: true };
}

/** The commitment and what happened to it: `Premium / P1 / Response: 15 min → 30 min (15 min longer)`. */
export function whatPhrase(change: GradedChange): string {
    const magnitude = magnitudePhrase(change);
    const link = change.before && change.after ? ': ' : ' ';
    return `${labelOf(change)}${link}${valuesPhrase(change)}${magnitude ? ` (${magnitude})` : ''}`;
}

/** Everything that matters of a change, for places that show sentences and nothing else. */
export function sentences(entry: Entry, asked: Asked): string {
    const { change, reaches } = entry;
    const approval = approvalPhrase(change);
    const following = followingPhrase(entry);
    const [stopped] = stoppedIn(change);
    return [
        whatPhrase(change),
        `${capitalized(verdictPhrase(change))} (${change.severity})`,
        reaches.length > 0 && `It reaches ${reachedPhrase(reaches)}`,
        following && `${following} from it`,
        change.reason && shortened(change.reason, 300),
        approval && capitalized(approval),
        stopped && `Stopped until it is approved: ${approveCommand(stopped, asked)}`,
    ]
        .filter((part): part is string => typeof part === 'string' && part !== '')
        .map(part => (/[.!?…]$/.test(part) ? part : `${part}.`))
        .join(' ');
}

/** What all that follows from a change means to those from whose side it is looked at, where that is the same for all. */
export function commonDirection(changes: readonly GradedChange[], perspective: Perspective): string | undefined {
    const directions = new Set(changes.map(each => directionPhrase(each, perspective)));
    const [common] = directions;
    return directions.size === 1 ? common : undefined;
}

/**
 * What all that follows from a change means to those from whose side it is looked at: `all worse for the client`, or
 * `18 of them worse, 1 unclear for the client`. Nothing where it is looked at from both sides and differs.
 */
export function directionsPhrase(changes: readonly GradedChange[], perspective: Perspective): string | undefined {
    if (changes.length < 2) return undefined;
    const common = commonDirection(changes, perspective);
    if (common !== undefined) return `all ${common}`;
    if (perspective === 'both') return undefined;
    const counts = DIRECTION_ORDER.flatMap(direction => {
        const count = changes.filter(({ verdict }) => verdict[perspective] === direction).length;
        return count === 0 ? [] : [`${count} ${DIRECTIONS[direction].replace(/ for$/, '')}`];
    });
    return `${counts.join(', ').replace(' ', ' of them ')} for the ${perspective}`;
}

export function capitalized(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
