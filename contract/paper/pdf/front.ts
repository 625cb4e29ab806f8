import type { Clause, Remark } from '../../tree/document.js';
import { labelContent } from '../../tree/text.js';
import { remarksOf } from './remarks.js';
import { plainHeading } from './revisions.js';
import { leafOf } from './structure.js';
import { beside, bonded, greatest, inSequence, padded, spaced, type Laid, type Mark, type Strip } from './strips.js';
import { COLOURS } from './style.js';
import { baselineIn, contentText, plainText, runsOfText, type Place, type Setting } from './text.js';
import { shortened } from './typeface.js';

/** The head of the first page: the title, the facts about the contract, and its contents. */
export function frontOf(setting: Setting): Laid {
    const { title, form, standing, vocabulary } = setting.document;
    const warning = vocabulary.standings[standing]?.warning;
    const { sizes, front } = setting.look;
    const place = { left: 0, width: setting.look.upright.measure };
    const heading = contentText(title.title, place, { size: sizes.title, colour: COLOURS.accent, bold: true }, setting);
    const subtitle =
        title.subtitle && contentText(title.subtitle, place, { size: sizes.subtitle, colour: COLOURS.quiet }, setting);
    return inSequence([
        { strips: bonded(heading.strips, 'tight'), parts: [{ tag: 'H1', parts: heading.parts }], leads: true },
        ...(subtitle
            ? [
                  {
                      strips: spaced(subtitle.strips, { above: front / 2, below: 0 }),
                      parts: [{ tag: 'P', parts: subtitle.parts } as const],
                  },
              ]
            : []),
        ...(warning === undefined ? [] : [warningOf(warning, setting)]),
        factsOf(setting),
        ...(title.remarks ? [headRemarks(title.remarks, place, setting)] : []),
        ruleOf(setting),
        ...(form === 'contract' ? [contentsOf(setting)] : []),
    ]);
}

/** The facts beside each other, each below its label, in as many rows as they need. */
function factsOf(setting: Setting): Laid {
    const { look, document } = setting;
    const { measure } = look.upright;
    const rows: Laid[][] = [];
    let left = 0;
    for (const fact of document.title.facts) {
        const { value } = fact;
        const set = (at: number): Laid[] => {
            const place = { left: at, width: measure - at };
            return [
                contentText(labelContent(fact), place, { size: look.sizes.small, colour: COLOURS.quiet }, setting),
                contentText(value, place, { size: look.sizes.body, colour: COLOURS.ink }, setting),
            ];
        };
        const alone = set(0);
        const width = greatest(alone.flatMap(({ strips }) => strips.flatMap(({ marks }) => marks.map(rightOf))));
        if (rows.length === 0 || left + width > measure) {
            rows.push([]);
            left = 0;
        }
        const laid = left === 0 ? alone : set(left);
        rows.at(-1)?.push({
            strips: bonded(
                laid.flatMap(each => each.strips),
                'tight',
            ),
            parts: [{ tag: 'P', parts: laid.flatMap(each => each.parts) }],
        });
        left += width + BETWEEN_FACTS;
    }
    return {
        strips: rows.flatMap(row => spaced(beside(row.map(({ strips }) => strips)), { above: look.front, below: 0 })),
        parts: rows.flat().flatMap(({ parts }) => parts),
    };
}

function headRemarks(remarks: readonly Remark[], place: Place, setting: Setting): Laid {
    const { strips, parts } = remarksOf(remarks, place, setting);
    return { strips: spaced(strips, { above: setting.look.front, below: 0 }), parts };
}

const BETWEEN_FACTS = 32;

function rightOf(mark: Mark): number {
    return mark.kind === 'text' ? mark.x + mark.width : 0;
}

function ruleOf({ look }: Setting): Laid {
    const line = { kind: 'fill', x: 0, y: 0, width: look.upright.measure, height: 2, colour: COLOURS.accent } as const;
    return { strips: [{ height: 2, above: look.front, below: 0, bond: 'tight', marks: [line] }], parts: [] };
}

function warningOf(warning: string, setting: Setting): Laid {
    const { front, sizes, upright } = setting.look;
    const { strips, parts } = plainText(
        warning,
        { left: 6, width: upright.measure - 12 },
        { size: sizes.body, colour: COLOURS.ink, bold: true },
        setting,
    );
    const boxed = padded(strips, front / 3, front / 3).map((strip): Strip => {
        const { height } = strip;
        const fill = { kind: 'fill', x: 0, y: 0, width: upright.measure, height, colour: COLOURS.alarm } as const;
        return { ...strip, bond: 'tight', marks: [fill, ...strip.marks] };
    });
    return { strips: spaced(boxed, { above: front, below: front / 2 }), parts: [{ tag: 'P', parts }] };
}

/** The sections at the top with their pages. What follows begins a new one. */
function contentsOf(setting: Setting): Laid {
    const { document, look } = setting;
    const listed = document.clauses.filter(({ depth, heading }) => depth === 1 && heading);
    if (listed.length === 0) return { strips: [], parts: [] };
    const { strips, parts } = plainText(
        document.vocabulary.contents,
        { left: 0, width: look.upright.measure },
        { size: 13, colour: COLOURS.accent, bold: true },
        setting,
    );
    const entries = listed.map(clause => entryOf(clause, setting));
    return inSequence([
        { strips: spaced(strips, { above: 20, below: 6 }), parts: [{ tag: 'H2', parts }], leads: true },
        {
            strips: entries.flatMap(entry => entry.strips),
            parts: [{ tag: 'TOC', parts: entries.flatMap(entry => entry.parts) }],
        },
    ]);
}

const ENTRY = { size: 9.4, number: 24, page: 30 };

/** The number, the title and the page of a section, which lead there. */
function entryOf(clause: Clause, setting: Setting): Laid {
    const { look, document } = setting;
    const { label, name, revision } = clause;
    const { measure } = look.upright;
    const title = shortened(plainHeading(clause, document), LONGEST_TITLE);
    const target = { kind: 'clause', clause } as const;
    const leaf = leafOf(`${label} ${title}`, target, revision);
    const set = (text: string, left: number, width: number, colour: string): readonly Strip[] => {
        const run = { text, style: revision ? { revision } : {}, target: undefined };
        const { strips } = runsOfText([run], { left, width }, { size: ENTRY.size, colour }, setting);
        return strips.map(strip => ({
            ...strip,
            marks: strip.marks.map(mark => (mark.kind === 'text' ? { ...mark, leaf } : mark)),
        }));
    };
    const columns = [
        ...(name === undefined ? [set(`${label} `, 0, ENTRY.number, COLOURS.quiet)] : []),
        set(
            `${name === undefined ? title : `${label} ${title}`} `,
            ENTRY.number,
            measure - ENTRY.number - ENTRY.page,
            COLOURS.ink,
        ),
    ];
    const lines = bonded(beside(columns), 'tight');
    const last = lines.length - 1;
    const strips = padded(lines, 1.2, 1.2).map((strip, index): Strip => {
        const { height } = strip;
        const y = baselineIn(height, ENTRY.size);
        const type = { face: 'regular', size: ENTRY.size, colour: COLOURS.ink } as const;
        const page = { kind: 'page-of', clause, x: measure, y, type, leaf } as const;
        const line = {
            kind: 'fill',
            x: 0,
            y: height - 0.4,
            width: measure,
            height: 0.4,
            colour: COLOURS.line,
        } as const;
        return index === last ? { ...strip, marks: [line, ...strip.marks, page] } : strip;
    });
    return { strips, parts: [{ tag: 'TOCI', parts: [{ tag: 'Reference', parts: [leaf] }] }] };
}

/** Of the title of a section in the contents and the bookmarks, in characters. */
export const LONGEST_TITLE = 160;
