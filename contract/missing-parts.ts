import type { Agreement } from '../language/agreement/model.js';
import type { SourceSpan } from '../language/agreement/provenance.js';
import type { MissingPart } from '../language/findings/missing-part.js';
import { contractDocument } from './contract.js';
import type { Block, Content } from './tree/document.js';

/** What the contract of an agreement marks as missing and no rule reports by itself, each once, with the place that lacks it. */
export function missingParts(agreement: Agreement): readonly MissingPart[] {
    const { title, clauses } = contractDocument(agreement);
    const whole = agreement.name?.provenance.span ?? agreement.provenance.span;
    const found = new Map<string, MissingPart>();
    const look = (content: Content, span: SourceSpan): void => {
        for (const inline of content) {
            if (typeof inline === 'string') continue;
            if ('content' in inline) look(inline.content, span);
            if (inline.kind !== 'missing' || inline.rule !== undefined) continue;
            const { what, statement } = inline;
            found.set(`${what} ${span.uri} ${span.offset}`, { what, statement, span });
        }
    };
    look(title.title, whole);
    if (title.subtitle) look(title.subtitle, whole);
    for (const { heading, body, source = whole } of clauses) {
        if (heading) look(heading, source);
        for (const block of body) lookAtBlock(block, source, look);
    }
    return [...found.values()];
}

type Look = (content: Content, span: SourceSpan) => void;

function lookAtBlock(block: Block, around: SourceSpan, look: Look): void {
    const span = block.source ?? around;
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            look(block.content, span);
            break;
        case 'note':
            for (const each of block.blocks) lookAtBlock(each, span, look);
            break;
        case 'list':
            for (const { blocks, source } of block.items)
                for (const each of blocks) lookAtBlock(each, source ?? span, look);
            break;
        case 'table':
            if (block.caption) look(block.caption, span);
            for (const { heading } of block.columns) look(heading, span);
            for (const { cells, source } of block.rows) for (const cell of cells) look(cell, source ?? span);
            break;
    }
}
