import type { LangiumCoreServices } from 'langium';
import { MAXIMUM_LENGTH } from '../language/parsing/bounded-parser.js';
import type { Block, Piece, Sentence } from './merge/piece.js';
import { pieceOfFile } from './merge/reading.js';
import { compareText } from '../language/values/text-order.js';

/** One line of the text: what it is about, and what it says of that. */
interface Line {
    /** The names of the blocks around it. */
    readonly path: readonly string[];
    readonly text: string;
    /** The statement that it belongs to; empty for the head of a block, which comes before what is in it. */
    readonly statement: string;
    /** Counts the lines of a statement from zero. */
    readonly index: number;
}

/**
 * An agreement with one commitment to a line, as git shows it in histories: `acme.gold: target P1 respond 15 min`. Comments,
 * layout and the order of statements make no difference; the order of priorities, which is their urgency, is a line by
 * itself. The text depends on the file alone, so that git may keep it. A file that cannot be read is shown as it is.
 */
export function textconv(text: string, services: LangiumCoreServices): string {
    const plain = text.replaceAll('\r\n', '\n');
    const sides = versionsOf(plain).map(version => commitments(version, services));
    const [ours, theirs = ours] = sides;
    if (!ours || !theirs || sides.includes(undefined)) return text;
    return withMarkers(ours, theirs)
        .map(line => `${line}\n`)
        .join('');
}

const CONFLICT =
    /^<{7,}(?: .*)?\n((?:(?!={7}|\|{7}).*\n)*)(?:\|{7,}(?: .*)?\n(?:(?!={7}).*\n)*)?={7,}\n((?:(?!>{7}).*\n)*)>{7,}(?: .*)?(?:\n|$)/gm;

/** The text; of one with conflicts that nobody has resolved yet, ours and theirs. */
function versionsOf(text: string): readonly string[] {
    if (!text.includes('<<<<<<<')) return [text];
    return ['$1', '$2'].map(side => text.replace(CONFLICT, side));
}

/** The lines of two versions in one, with markers around those in which they differ: what git compares with each side. */
function withMarkers(ours: readonly string[], theirs: readonly string[]): readonly string[] {
    const [left, right] = [new Set(ours), new Set(theirs)];
    const result: string[] = [];
    let at = 0;
    for (let index = 0; index <= ours.length; index++) {
        const [open, others]: [string[], string[]] = [[], []];
        for (; index < ours.length && !right.has(ours[index] ?? ''); index++) open.push(ours[index] ?? '');
        for (; at < theirs.length && !left.has(theirs[at] ?? ''); at++) others.push(theirs[at] ?? '');
        if (open.length + others.length > 0)
            result.push('<<<<<<< ours', ...open, '=======', ...others, '>>>>>>> theirs');
        const line = ours[index];
        if (line !== undefined) result.push(line);
        at++;
    }
    return result;
}

/** The commitments of a file, in order; `undefined` where it cannot be read. */
function commitments(text: string, { parser }: LangiumCoreServices): readonly string[] | undefined {
    if (text.length > MAXIMUM_LENGTH) return undefined;
    const { value, lexerErrors, parserErrors } = parser.LangiumParser.parse(text);
    if (lexerErrors.length + parserErrors.length > 0) return undefined;
    return [...linesOf(pieceOfFile(value, text), [])]
        .sort((a, b) => comparePaths(a.path, b.path) || compareText(a.statement, b.statement) || a.index - b.index)
        .map(({ path, text }) => `${path.length === 0 ? '' : `${path.join('.')}: `}${text}`);
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
    const shared = a.findIndex((name, index) => name !== b[index]);
    const at = shared < 0 ? a.length : shared;
    const [left, right] = [a[at], b[at]];
    return left === undefined || right === undefined ? a.length - b.length : compareText(left, right);
}

function linesOf(piece: Piece, path: readonly string[]): readonly Line[] {
    return piece.content.kind === 'block'
        ? blockLines(piece, piece.content, path)
        : sentenceLines(piece, piece.content, path);
}

function blockLines({ name, kind }: Piece, { headWords, groups }: Block, path: readonly string[]): readonly Line[] {
    // A block without a name is identified by what stands before its brace.
    const head = spaced(headWords.join(' '));
    const inside = kind === 'Document' ? path : [...path, name ?? head];
    const members = groups.flat();
    const priorities = members.filter(member => member.kind === 'Priority').flatMap(member => member.name ?? []);
    const urgency = `from the most to the least urgent ${priorities.join(', ')}`;
    return [
        ...(head === '' ? [] : [{ path: inside, text: withoutName(head, name), statement: '', index: 0 }]),
        ...(priorities.length > 1 ? [{ path: inside, text: urgency, statement: urgency, index: 0 }] : []),
        ...members.flatMap(member => linesOf(member, inside)),
    ];
}

function sentenceLines(piece: Piece, { frame, lists }: Sentence, path: readonly string[]): readonly Line[] {
    const { name, meaning } = piece;
    const [list, ...others] = lists;
    const [before, after] = frame.map(stretch => stretch.meaning);
    if (name === undefined && list && others.length === 0)
        return list.items.map(item => {
            const text = spaced([before, item.meaning, after].filter(part => part).join(' '));
            return { path, text, statement: text, index: 0 };
        });
    const inside = name === undefined ? path : [...path, name];
    const statement = name === undefined ? spaced(meaning) : '';
    return withProse(withoutName(spaced(meaning), name)).map((text, index) => ({
        path: inside,
        text,
        statement,
        index,
    }));
}

/** `tier "Gold"` of `tier gold "Gold"`: the path has the name. */
function withoutName(head: string, name: string | undefined): string {
    return name === undefined ? head : head.replace(` ${name} `, ' ');
}

const PROSE = /\{? ?"""([^]*?)""" ?\}?/g;

/** A statement, and behind it a line for each sentence of its prose, so that a history shows which of them changed. */
function withProse(text: string): readonly string[] {
    const sentences = [...text.matchAll(PROSE)].flatMap(([, prose = '']) =>
        prose
            .split(/(?<=[.!?;:])\s+(?=\S)|\n{2,}/)
            .map(sentence => sentence.replace(/\s+/g, ' ').trim())
            .filter(sentence => sentence !== ''),
    );
    return [text.replace(PROSE, '').trim(), ...sentences];
}

const QUOTED = /("""[^]*?"""|"(?:\\.|[^"\\])*")/;
const HOLE = / ?\{\{ (.*?) \}\} ?/g;

/** Words with the spaces that the formatter leaves between them. */
function spaced(words: string): string {
    return words
        .split(QUOTED)
        .map((part, index) =>
            index % 2 === 1 ? part.replace(HOLE, (_, path: string) => `{{${tight(path)}}}`) : tight(part),
        )
        .join('');
}

function tight(words: string): string {
    return words.replace(/ (?=[,%:.])/g, '').replace(/(?<=\.) /g, '');
}
