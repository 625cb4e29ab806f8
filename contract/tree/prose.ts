import type { HoleValue, Prose } from '../../language/agreement/prose.js';
import { readBlocks, readLine, type AuthorsText } from './authors-text.js';
import type { Block, Content } from './document.js';
import { missing } from './building.js';

/** What a contract in one language makes of the author's Markdown, with the values of the agreement in its holes. */
export interface ProseWording {
    /** As blocks of its own. */
    readonly proseBlocks: (prose: Prose) => readonly Block[];
    /** Within a line. Paragraphs run together; use it where a block cannot stand. */
    readonly proseLine: (prose: Prose) => Content;
    /** Whether the prose is one plain paragraph, which can go on a line that others begin. */
    readonly isLine: (prose: Prose) => boolean;
}

/** @param sayHole what a hole shows; `undefined` where there is nothing to show */
export function proseWording(sayHole: (value: HoleValue) => Content | undefined): ProseWording {
    const textOf = ({ parts, provenance }: Prose): AuthorsText => {
        const holes: Content[] = [];
        let markdown = '';
        for (const part of parts) {
            if (part.kind === 'markdown') {
                markdown += part.markdown;
            } else {
                markdown += `{{${holes.length}}}`;
                holes.push(sayHole(part.value) ?? [missing(part.path.join('.'), undefined, 'A01')]);
            }
        }
        return { markdown, holes, source: provenance.span };
    };
    const proseBlocks = (prose: Prose): readonly Block[] =>
        readBlocks(textOf(prose)).map(block => ({ ...block, authored: true }));
    return {
        proseBlocks,
        proseLine: prose => readLine(textOf(prose)),
        isLine: prose => {
            const blocks = proseBlocks(prose);
            return blocks.length === 0 || (blocks.length === 1 && blocks[0]?.kind === 'paragraph');
        },
    };
}
