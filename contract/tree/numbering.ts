import type { Clause, ContractDocument, Section, Vocabulary } from './document.js';

/** The levels of heading that formats have. */
const DEEPEST_LEVEL = 6;

/** The parts of a contract, before its sections have numbers. */
export interface DocumentParts extends Omit<ContractDocument, 'clauses' | 'clauseById'> {
    readonly sections: readonly Section[];
}

/** The whole contract: the numbers of its sections are given here, once for all formats. */
export function numberedDocument({ sections, ...parts }: DocumentParts): ContractDocument {
    const clauses = numbered(sections, parts.vocabulary);
    return { ...parts, clauses, clauseById: new Map(clauses.map(clause => [clause.id, clause])) };
}

function numbered(sections: readonly Section[], { clause }: Vocabulary): readonly Clause[] {
    const clauses: Clause[] = [];
    const uses = new Map<string, number>();
    const visit = (siblings: readonly Section[], prefix: string, depth: number, above: number): void => {
        let count = 0;
        for (const section of siblings) {
            const use = (uses.get(section.id) ?? 0) + 1;
            uses.set(section.id, use);
            const { name, heading, body, source } = section;
            const number = name ?? `${prefix}${++count}`;
            const level = heading ? Math.min(above + 1, DEEPEST_LEVEL) : above;
            clauses.push({
                id: use === 1 ? section.id : `${section.id}~${use}`,
                ...(name !== undefined && { name }),
                number,
                label: name === undefined ? (depth === 1 ? `${number}.` : number) : `${name}:`,
                mention: name ?? `${clause} ${number}`,
                depth,
                level,
                heading,
                body,
                source,
            });
            visit(section.sections, `${number}.`, depth + 1, level);
        }
    };
    visit(sections, '', 1, 1);
    return clauses;
}
