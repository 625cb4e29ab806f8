import type { ContractDocument, Section } from './document.js';

/** A section with its place in the contract. */
export interface NumberedSection {
    readonly section: Section;
    /** Unique in the document even where an agreement declares a name twice. */
    readonly id: string;
    /** `4.2.1`; `Annex A` for a section that has a name instead. */
    readonly number: string;
    /** How it begins where it stands: `4.` at the top, `4.2.1` below, `Annex A:` */
    readonly label: string;
    /** How other sections speak of it: `clause 4.2.1`, `Annex A`. */
    readonly mention: string;
    /** 1 for the sections at the top. */
    readonly depth: number;
}

/** All sections in reading order, each before those inside it, with their numbers. */
export function numberSections({ sections, vocabulary }: ContractDocument): readonly NumberedSection[] {
    const numbered: NumberedSection[] = [];
    const uses = new Map<string, number>();
    const visit = (siblings: readonly Section[], prefix: string, depth: number): void => {
        let count = 0;
        for (const section of siblings) {
            const use = (uses.get(section.id) ?? 0) + 1;
            uses.set(section.id, use);
            const { name } = section;
            const number = name ?? `${prefix}${++count}`;
            numbered.push({
                section,
                id: use === 1 ? section.id : `${section.id}~${use}`,
                number,
                label: name === undefined ? (depth === 1 ? `${number}.` : number) : `${name}:`,
                mention: name ?? `${vocabulary.clause} ${number}`,
                depth,
            });
            visit(section.sections, `${number}.`, depth + 1);
        }
    };
    visit(sections, '', 1);
    return numbered;
}
