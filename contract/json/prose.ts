import type { Prose } from '../../language/agreement/prose.js';
import { proseBlock } from '../wording/english/prose.js';
import { inEnglish } from '../wording/english/values.js';

/** The author's Markdown as the contract has it: without HTML, with the values of the agreement in its holes. */
export function proseJson(prose: Prose): string {
    return inEnglish(proseBlock(prose).markdown);
}
