import type { Prose } from '../../language/agreement/model.js';
import { proseBlock } from '../prose.js';

/** The author's Markdown as the contract has it: without HTML, with the values of the agreement in its holes. */
export function proseJson(prose: Prose): string {
    return proseBlock(prose).markdown;
}
