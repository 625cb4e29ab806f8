import type { Prose } from '../language/agreement/model.js';
import { flattenMarkdown, escapeText, safeMarkdown } from './escaping.js';
import type { Phrase, ProseBlock } from './document.js';
import { sayHole } from './values.js';

/** The author's Markdown as a block of its own, with the values of the agreement in its holes. */
export function proseBlock(prose: Prose): ProseBlock {
    return { kind: 'prose', markdown: safeMarkdown(fillHoles(prose)), source: prose.provenance.span };
}

/** The author's Markdown within a line. Paragraphs run together; use it where a block cannot stand. */
export function phrase(prose: Prose): Phrase {
    return { kind: 'phrase', markdown: flattenMarkdown(fillHoles(prose)) };
}

const BLOCK_START = /^\s*(?:[-+*>#|]\s?|\d+[.)]\s|```|~~~|={3}|\[[^\]]*\]:|\s{4})/m;

/** Whether the prose is one plain paragraph, which can go on a line that others begin. */
export function isPhrase(prose: Prose): boolean {
    const text = fillHoles(prose).trim();
    return !/\n\s*\n/.test(text) && !BLOCK_START.test(text.replace(/^\*\*/gm, ''));
}

function fillHoles(prose: Prose): string {
    return prose.parts
        .map(part => {
            if (part.kind === 'markdown') return part.markdown;
            const said = sayHole(part.value);
            return said === undefined ? missingMarkdown(part.path.join('.')) : escapeText(said);
        })
        .join('');
}

/** The mark of a value that the agreement does not state. */
export function missingMarkdown(what: string, word = 'missing'): string {
    return `**\\[${word}: ${escapeText(what).trim()}\\]**`;
}
