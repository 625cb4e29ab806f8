import type { LangiumCoreServices, LangiumParser } from 'langium';
import { createStatementParser } from './statement-parser.js';

/** The most characters of a file that are read as an agreement: some 90,000 lines. */
export const MAXIMUM_LENGTH = 2 * 1024 * 1024;

/** The parser of the language; a file beyond {@link MAXIMUM_LENGTH} is parsed as empty and reported by a rule. */
export function createBoundedParser(services: LangiumCoreServices): LangiumParser {
    const parser = createStatementParser(services);
    const parse = parser.parse.bind(parser);
    parser.parse = (input, options) => parse(input.length > MAXIMUM_LENGTH ? '' : input, options);
    return parser;
}
