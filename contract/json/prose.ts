import type { Prose } from '../../language/agreement/prose.js';
import { blockWithValues } from '../tree/neutral-notation.js';
import { blocksMarkdown } from '../markdown/markdown.js';
import { prose as wording } from '../wording/english/prose.js';
import { notationIn } from '../wording/english/notation.js';
import { vocabulary } from '../wording/english/vocabulary.js';

/** The author's Markdown as the contract has it: without HTML, with the values of the agreement in its holes. */
export function proseJson(prose: Prose): string {
    return blocksMarkdown(wording.proseBlocks(prose).map(blockWithValues), {
        clauseById: new Map(),
        notation: notationIn(),
        vocabulary,
    });
}
