import { CstUtils, type AstNode, type ParseResult } from 'langium';
import { placeOf } from '../parsing/errors-of-lines.js';
import { expectedAt } from '../parsing/parser-messages.js';
import { isLineEnd } from '../parsing/line-ends.js';
import { STATEMENTS } from '../tables/statements.js';
import { candidatesFor, type Candidate, type Obstacle } from './candidates.js';

/** Reads a text as the parser of the language does. */
export type Read = (text: string) => ParseResult;

/** What stands around a line: the heads of the blocks that it stands in, and the names that it may speak of. */
export interface Surroundings {
    readonly heads: readonly string[];
    readonly names: ReadonlySet<string>;
}

/** The most slips of one line that are mended. */
const MOST_STEPS = 6;
/** The most lines that are tried for one, so that it is never noticed. */
const MOST_TRIALS = 120;
const MOST_RESULTS = 3;

/** A line that can be read in place of one that cannot. */
export interface CorrectedLine {
    readonly text: string;
    /** Whether nothing else can be meant. */
    readonly isCertain: boolean;
}

/**
 * What may have been meant by a line that cannot be read: lines that the parser can read, the likeliest first. Empty where
 * nobody can tell. Slip by slip, the line goes on with what lets the parser read furthest.
 */
export function correctedLines(line: string, around: Surroundings, read: Read): readonly CorrectedLine[] {
    let current: CorrectedLine = { text: line, isCertain: true };
    let obstacle = obstacleIn(line, around, read);
    let trials = 0;
    for (let step = 0; step < MOST_STEPS && obstacle; step++) {
        const readable: Candidate[] = [];
        let best: Reached | undefined;
        let rest = current.text.length - obstacle.offset;
        for (const candidate of candidatesFor(current.text, obstacle, around.names)) {
            if (++trials > MOST_TRIALS) return [];
            const next = obstacleIn(candidate.text, around, read);
            if (!next) readable.push(candidate);
            else if (candidate.text.length - next.offset < rest) {
                best = { candidate, obstacle: next };
                rest = candidate.text.length - next.offset;
            }
            if (readable.length === MOST_RESULTS || (readable.length === 1 && candidate.certainty === 'certain')) break;
        }
        const { isCertain } = current;
        const isOnly = readable.length === 1;
        if (readable.length > 0)
            return readable.map(({ text, certainty }) => ({
                text,
                isCertain: isCertain && isOnly && certainty !== 'open',
            }));
        if (!best) return [];
        current = { text: best.candidate.text, isCertain: isCertain && best.candidate.certainty === 'certain' };
        obstacle = best.obstacle;
    }
    return [];
}

interface Reached {
    readonly candidate: Candidate;
    readonly obstacle: Obstacle;
}

/** The first place at which a line cannot be read in its block. */
function obstacleIn(line: string, { heads }: Surroundings, read: Read): Obstacle | undefined {
    const before = heads.map(head => `${head} {\n`).join('');
    const indentation = ' ';
    const text = `${before}${indentation}${line}\n${'}\n'.repeat(heads.length + openIn(line))}`;
    const { lexerErrors, parserErrors, value } = read(text);
    const number = heads.length + 1;
    const start = before.length + indentation.length;
    const lexical = lexerErrors.find(error => error.line === number);
    if (lexical) return { offset: lexical.offset - start, isMissing: false, expected: [], words: [] };
    const error = parserErrors.find(each => placeOf(each)?.line === number || each.token.startLine === number);
    if (!error) {
        // The block that a line opens may need more than the line.
        const breaksMore = openIn(line) === 0 && parserErrors.some(each => (placeOf(each)?.line ?? 0) > number);
        return breaksMore ? UNREADABLE : undefined;
    }
    const place = placeOf(error);
    if (!place) return UNREADABLE;
    const { token } = error;
    const isMissing = isLineEnd(token) || place.offset !== token.startOffset || token.image === '';
    const offset = (isMissing ? place.end : place.offset) - start;
    const leaf = value.$cstNode && CstUtils.findLeafNodeBeforeOffset(value.$cstNode, start + offset);
    const words = leaf ? wordsOf(leaf.astNode) : [];
    const expected = expectedAt(token);
    return { offset: Math.max(0, offset), isMissing, expected, words };
}

/** A line that breaks what follows it is no correction. */
const UNREADABLE: Obstacle = { offset: 0, isMissing: false, expected: [], words: [] };

/** The words of the statement that a node belongs to. */
function wordsOf(node: AstNode | undefined): readonly string[] {
    for (let each = node; each; each = each.$container) {
        const syntax = STATEMENTS[each.$type]?.syntax;
        if (syntax !== undefined) return syntax.match(/(?<![\w-])[a-z][a-z-]+/g) ?? [];
    }
    return [];
}

/** How many blocks a line leaves open. */
function openIn(line: string): number {
    const signs = line.replace(/"(?:\\.|[^"\\])*"|\/\/.*/g, '');
    return Math.max(0, (signs.match(/\{/g) ?? []).length - (signs.match(/\}/g) ?? []).length);
}
