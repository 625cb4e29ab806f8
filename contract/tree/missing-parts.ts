import type { Agreement } from '../../language/agreement/model.js';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { MissingPart } from '../../language/findings/missing-part.js';
import { contractDocument } from '../contract.js';
import type { Block, Content, Section } from './document.js';

/** What the contract of an agreement marks as missing and no rule reports by itself, each once, with the place that lacks it. */
export function missingParts(agreement: Agreement): readonly MissingPart[] {
    const { title, sections } = contractDocument(agreement);
    const whole = agreement.name?.provenance.span ?? agreement.provenance.span;
    const found = new Map<string, MissingPart>();
    const look = (content: Content, span: SourceSpan): void => {
        for (const inline of content) {
            if (typeof inline === 'string' || inline.kind !== 'missing') continue;
            const { what, statement, rule } = inline;
            if (rule !== undefined) continue;
            found.set(`${what} ${span.uri} ${span.offset}`, { what, statement, span });
        }
    };
    look(title.title, whole);
    if (title.subtitle) look(title.subtitle, whole);
    for (const section of sections) lookAtSection(section, whole, look);
    return [...found.values()];
}

type Look = (content: Content, span: SourceSpan) => void;

function lookAtSection(section: Section, around: SourceSpan, look: Look): void {
    const span = section.source ?? around;
    if (section.heading) look(section.heading, span);
    for (const block of section.body) lookAtBlock(block, span, look);
    for (const each of section.sections) lookAtSection(each, span, look);
}

function lookAtBlock(block: Block, around: SourceSpan, look: Look): void {
    const span = block.source ?? around;
    switch (block.kind) {
        case 'paragraph':
        case 'note':
            look(block.content, span);
            break;
        case 'list':
            for (const item of block.items) look(item.content, item.source ?? span);
            break;
        case 'table':
            if (block.caption) look(block.caption, span);
            for (const { heading } of block.columns) look(heading, span);
            for (const { cells, source } of block.rows) for (const cell of cells) look(cell, source ?? span);
            break;
        case 'prose':
            break;
    }
}
