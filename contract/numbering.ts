import type { ContractDocument, Section } from './document.js';

/** A section with its place in the contract. */
export interface NumberedSection {
    readonly section: Section;
    /** Unique in the document even where an agreement declares a name twice. */
    readonly id: string;
    /** `4.2.1` */
    readonly number: string;
    /** 1 for the sections at the top. */
    readonly depth: number;
}

/** All sections in reading order, each before those inside it, with their numbers. */
export function numberSections(document: ContractDocument): readonly NumberedSection[] {
    const numbered: NumberedSection[] = [];
    const uses = new Map<string, number>();
    const visit = (sections: readonly Section[], prefix: string, depth: number): void => {
        sections.forEach((section, index) => {
            const use = (uses.get(section.id) ?? 0) + 1;
            uses.set(section.id, use);
            const number = `${prefix}${index + 1}`;
            numbered.push({ section, id: use === 1 ? section.id : `${section.id}~${use}`, number, depth });
            visit(section.sections, `${number}.`, depth + 1);
        });
    };
    visit(document.sections, '', 1);
    return numbered;
}
