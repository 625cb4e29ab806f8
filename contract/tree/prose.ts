import type { HoleValue, Prose } from '../../language/agreement/prose.js';
import { flattenMarkdown, escapeText, safeMarkdown } from '../markdown/escaping.js';
import type { Phrase, ProseBlock } from './document.js';

/** What a contract in one language makes of the author's Markdown, with the values of the agreement in its holes. */
export interface ProseWording {
    /** As a block of its own. */
    readonly proseBlock: (prose: Prose) => ProseBlock;
    /** Within a line. Paragraphs run together; use it where a block cannot stand. */
    readonly phrase: (prose: Prose) => Phrase;
    /** Whether the prose is one plain paragraph, which can go on a line that others begin. */
    readonly isPhrase: (prose: Prose) => boolean;
}

/**
 * @param sayHole what a hole shows; `undefined` where there is nothing to show
 * @param missing the word for what the agreement does not state
 */
export function proseWording(sayHole: (value: HoleValue) => string | undefined, missing: string): ProseWording {
    const filled = ({ parts }: Prose): string =>
        parts
            .map(part => {
                if (part.kind === 'markdown') return part.markdown;
                const said = sayHole(part.value);
                return said === undefined ? missingMarkdown(part.path.join('.'), missing) : escapeText(said);
            })
            .join('');
    return {
        proseBlock: prose => ({
            kind: 'prose',
            markdown: safeMarkdown(filled(prose)),
            source: prose.provenance.span,
        }),
        phrase: prose => ({ kind: 'phrase', markdown: flattenMarkdown(filled(prose)) }),
        isPhrase: prose => {
            const text = filled(prose).trim();
            return !/\n\s*\n/.test(text) && !BLOCK_START.test(text.replace(/^\*\*/gm, ''));
        },
    };
}

const BLOCK_START = /^\s*(?:[-+*>#|]\s?|\d+[.)]\s|```|~~~|={3}|\[[^\]]*\]:|\s{4})/m;

/** The mark of a value that the agreement does not state. */
export function missingMarkdown(what: string, word: string): string {
    return `**\\[${word}: ${escapeText(what).trim()}\\]**`;
}
