import { proseWording } from '../../tree/prose.js';
import { sayHole } from './values.js';
import { vocabulary } from './vocabulary.js';

/** The author's Markdown, with values as English says them. */
export const prose = proseWording(sayHole, vocabulary.missing);
export const { proseBlock, phrase, isPhrase } = prose;
