import type { Prose } from '../../language/agreement/prose.js';
import { blocksMarkdown } from '../markdown/markdown.js';
import { prose as wording } from '../wording/english/prose.js';
import { READING } from '../wording/english/reading.js';

/** The author's Markdown as the contract has it: without HTML, with the values of the agreement in its holes. */
export function proseJson(prose: Prose): string {
    return blocksMarkdown(wording.proseBlocks(prose), READING);
}
