import type { Clause, ContractDocument } from '../../tree/document.js';
import { blocksOf } from './blocks.js';
import { remarksOf } from './remarks.js';
import { headingTag, type Element, type Part } from './structure.js';
import { bonded, inSequence, spaced, type Laid, type Strip } from './strips.js';
import { COLOURS, headingAt } from './style.js';
import { contentText, hung, plainText, runsOfText, type Setting } from './text.js';
import { runsOf } from '../runs.js';

/** The numbered text of the contract, every number hanging left of it. */
export function clausesOf({ clauses }: ContractDocument, setting: Setting): Laid {
    const all = clauses.map(clause => clauseOf(clause, setting));
    return { ...inSequence(all), parts: nested(clauses, all) };
}

/** The parts of each clause in a section of their own, within that of the clause around it. */
function nested(clauses: readonly Clause[], all: readonly Laid[]): readonly Part[] {
    const top: Part[] = [];
    const open: { readonly depth: number; readonly parts: Part[] }[] = [];
    clauses.forEach(({ depth }, index) => {
        while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
        const parts = [...(all[index]?.parts ?? [])];
        const section: Element = { tag: 'Sect', parts };
        (open.at(-1)?.parts ?? top).push(section);
        open.push({ depth, parts });
    });
    return top;
}

function clauseOf(clause: Clause, setting: Setting): Laid {
    const { look } = setting;
    const { body, level, number, heading, revision } = clause;
    const place = { left: look.gutter, width: look.upright.measure - look.gutter };
    const laid = blocksOf(body, { place, level, isNote: false }, setting);
    const remarks = remarksOf(clause.remarks, place, setting);
    const gutter = { left: 0, width: look.gutter };
    if (heading) {
        const opening = headingOf(clause, setting);
        const { strips, parts, leads } = inSequence([opening, remarks, laid]);
        return { strips: atPlace(strips, clause), parts, leads: leads ?? false };
    }
    const marker = plainText(`${number} `, gutter, { size: look.sizes.body, colour: COLOURS.quiet }, setting, revision);
    const numbered = hung(marker, look.gutter, laid.strips);
    const strips = atPlace([...numbered, ...remarks.strips], clause);
    const [first, ...others] = laid.parts;
    // The number is read with the first words.
    const parts: readonly Part[] =
        first && first.tag === 'P'
            ? [{ ...first, parts: [...marker.parts, ...first.parts] }, ...others]
            : [{ tag: 'P', parts: marker.parts }, ...laid.parts];
    return { strips, parts: [...parts, ...remarks.parts], leads: laid.leads ?? laid.strips.length === 0 };
}

function headingOf({ label, name, depth, level, heading = [], revision }: Clause, setting: Setting): Laid {
    const { look, document } = setting;
    const { size, bold, color: colour, above, below } = headingAt(depth, look);
    const type = { size, bold, colour };
    const place = { left: look.gutter, width: look.upright.measure - look.gutter };
    if (name !== undefined) {
        const runs = [
            { text: `${label} `, style: revision ? { revision } : {}, target: undefined },
            ...runsOf(heading, document),
        ];
        const { strips, parts } = runsOfText(runs, place, type, setting);
        return {
            strips: spaced(bonded(strips, 'tight'), { above, below }),
            parts: [{ tag: headingTag(level), parts }],
            leads: true,
        };
    }
    const marker = plainText(`${label} `, { left: 0, width: look.gutter }, type, setting, revision);
    const words = contentText(heading, place, type, setting);
    return {
        strips: spaced(bonded(hung(marker, look.gutter, words.strips), 'tight'), { above, below }),
        parts: [{ tag: headingTag(level), parts: [...marker.parts, ...words.parts] }],
        leads: true,
    };
}

function atPlace([first, ...others]: readonly Strip[], clause: Clause): readonly Strip[] {
    return first ? [{ ...first, marks: [{ kind: 'place', clause }, ...first.marks] }, ...others] : [];
}
