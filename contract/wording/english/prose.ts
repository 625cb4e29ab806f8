import { proseWording } from '../../tree/prose.js';
import { sayHole } from './said-values.js';

/** The author's Markdown, with values as English says them. */
export const prose = proseWording(sayHole);
export const { proseBlocks, proseLine, isLine } = prose;
