import type { Content, ContractDocument, Revision } from '../../tree/document.js';
import { runsOf, runsText, type Run } from '../runs.js';
import { linesOf, type Decoration, type Line, type Piece } from './lines.js';
import { colourOf, linesFor } from './revisions.js';
import { leafOf, type Leaf } from './structure.js';
import { beside, greatest, inSequence, type Bond, type Laid, type Mark, type Strip } from './strips.js';
import { COLOURS, type Look } from './style.js';
import { faceOf, LINE, printable, type Typeface } from './typeface.js';

/** What text is set with. */
export interface Setting {
    readonly document: ContractDocument;
    readonly look: Look;
    readonly typeface: Typeface;
}

/** Where something stands between the margins, in points. */
export interface Place {
    readonly left: number;
    readonly width: number;
}

/** What all of a text looks like; its runs have styles of their own. */
export interface TextLook {
    readonly size: number;
    readonly colour: string;
    readonly bold?: boolean;
    readonly align?: 'left' | 'center' | 'right';
}

/** Content as lines. */
export function contentText(content: Content, place: Place, look: TextLook, setting: Setting): Laid {
    return runsOfText(runsOf(content, setting.document), place, look, setting);
}

/** Words of the format itself as lines. */
export function plainText(text: string, place: Place, look: TextLook, setting: Setting, revision?: Revision): Laid {
    return runsOfText([{ text, style: revision ? { revision } : {}, target: undefined }], place, look, setting);
}

/** Runs as lines. */
export function runsOfText(runs: readonly Run[], place: Place, look: TextLook, setting: Setting): Laid {
    const pieces = piecesOf(runs, look, setting.typeface);
    const lines = linesOf(pieces, place.width, setting.typeface);
    const height = look.size * LINE.height * setting.look.lineHeight;
    return {
        strips: lines.map((line, index) => ({
            height,
            above: 0,
            below: 0,
            bond: bondOf(index, lines.length),
            marks: marksOf(line, height, place, look),
        })),
        parts: [...new Set(pieces.flatMap(({ leaf }) => (leaf ? [leaf] : [])))],
    };
}

/** Runs in the letters that there are. Neighbours that lead to the same are read in one go. */
export function piecesOf(runs: readonly Run[], { size, colour, bold }: TextLook, typeface: Typeface): readonly Piece[] {
    let leaf: Leaf | undefined;
    return runs.map((run, index): Piece => {
        const { text, style, target } = run;
        const { revision } = style;
        if (!leaf || leaf.target !== target || leaf.revision !== revision) {
            const rest = runs.slice(index);
            const end = rest.findIndex(other => other.target !== target || other.style.revision !== revision);
            leaf = leafOf(runsText(end < 0 ? rest : rest.slice(0, end)), target, revision);
        }
        const face = faceOf({ ...style, ...(bold && { strong: true }) });
        const isAddress = target?.kind === 'address';
        return {
            text: printable(text, face, typeface),
            type: {
                face,
                size: style.code ? size * SIZE_OF_CODE : size,
                colour: revision ? colourOf(revision) : isAddress ? COLOURS.accent : colour,
            },
            leaf,
            decoration: decorationOf(run),
        };
    });
}

/** The letters of code are larger than others of the same size. */
const SIZE_OF_CODE = 0.86;

function decorationOf({ style, target }: Run): Decoration | undefined {
    if (!style.strike && !style.missing && !style.revision && target?.kind !== 'address') return undefined;
    return {
        ...(target?.kind === 'address' && { underline: 'single' }),
        ...(style.revision && linesFor(style.revision)),
        ...(style.strike && { strike: true }),
        ...(style.missing && { background: COLOURS.alarm }),
    };
}

/** Text up to this many lines moves to the next page as a whole; of longer text, two lines stay together. */
const SHORT = 5;

function bondOf(index: number, length: number): Bond {
    const isKept = length <= SHORT || index === 1 || index === length - 1;
    return index > 0 && isKept ? 'tight' : 'free';
}

function marksOf({ pieces, width }: Line, height: number, place: Place, { size, align }: TextLook): readonly Mark[] {
    const spare = place.width - width;
    const left = place.left + (align === 'right' ? spare : align === 'center' ? spare / 2 : 0);
    const y = baselineIn(height, size);
    return pieces.flatMap(({ x, width: own, text, type, leaf, decoration }): readonly Mark[] => [
        ...decorationMarks(decoration, { x: left + x, y, width: own, size, colour: type.colour }),
        { kind: 'text', x: left + x, y, width: own, text, type, leaf },
    ]);
}

/** Where the letters of a size stand in a line of a height. */
export function baselineIn(height: number, size: number): number {
    return (height - size * LINE.height) / 2 + size * LINE.ascent;
}

function decorationMarks(
    decoration: Decoration | undefined,
    { x, y, width, size, colour }: { x: number; y: number; width: number; size: number; colour: string },
): readonly Mark[] {
    const line = (at: number): Mark => ({ kind: 'fill', x, y: at, width, height: size * 0.06, colour });
    const { background, underline, strike } = decoration ?? {};
    return [
        ...(background === undefined
            ? []
            : [{ kind: 'fill', x, y: y - size, width, height: size * 1.3, colour: background } as const]),
        ...(underline ? [line(y + size * 0.13)] : []),
        ...(underline === 'double' ? [line(y + size * 0.25)] : []),
        ...(strike ? [line(y - size * 0.25)] : []),
    ];
}

/**
 * A number or marker in the margin left of what it belongs to; above it where the margin is too narrow.
 *
 * @param end where the margin ends
 */
export function hung(marker: Laid, end: number, body: readonly Strip[]): readonly Strip[] {
    if (body.length === 0) return marker.strips;
    const marks = marker.strips.flatMap(strip => strip.marks);
    const right = greatest(marks.map(mark => (mark.kind === 'text' ? mark.x + mark.width : 0)));
    const fits = marker.strips.length === 1 && right <= end;
    if (fits) return beside([marker.strips, body]);
    return inSequence([
        { ...marker, leads: true },
        { strips: body, parts: [] },
    ]).strips;
}
