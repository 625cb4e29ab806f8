import type { Block, CodeBlock, Content, List, ListItem } from '../../tree/document.js';
import { codeText } from '../../tree/text.js';
import { introduces } from '../runs.js';
import type { Numbering, ParagraphFormat } from './formatting.js';
import { inlineXml } from './inlines.js';
import { INDENT, ITEM_INDENT, NOTE_INDENT } from './measures.js';
import { DEEPEST } from './numbering.js';
import { paragraph, run } from './paragraphs.js';
import type { Place } from './place.js';
import { STYLE } from './style-names.js';
import { tableXml } from './tables.js';
import type { Writing } from './writing.js';
import type { XmlElement } from './xml.js';

export function blocksXml(blocks: readonly Block[], place: Place, writing: Writing): readonly XmlElement[] {
    return blocks.flatMap((block, index) => {
        const keepNext = introduces(block, blocks[index + 1], writing.contract);
        return blockXml(block, place, keepNext, writing);
    });
}

function blockXml(block: Block, place: Place, keepNext: boolean, writing: Writing): readonly XmlElement[] {
    switch (block.kind) {
        case 'paragraph': {
            const format = standing(place.isNote ? STYLE.note : STYLE.text, place);
            return [textParagraph(block.content, { ...format, ...(keepNext && { keepNext }) }, writing)];
        }
        case 'subheading': {
            const outline = Math.min(place.level - 2 + block.rank, DEEPEST);
            return [textParagraph(block.content, { ...standing(STYLE.subheading, place), outline }, writing)];
        }
        case 'note':
            return blocksXml(block.blocks, { ...place, left: place.left + NOTE_INDENT, isNote: true }, writing);
        case 'list':
            return listXml(block, place, writing);
        case 'table':
            return tableXml(block, place, writing);
        case 'code-block':
            return [codeXml(block, place, writing)];
    }
}

function textParagraph(content: Content, format: ParagraphFormat, writing: Writing): XmlElement {
    return paragraph(format, inlineXml(content, writing));
}

/** The format of a block in a style. It says where the block begins only where the style says something else. */
function standing(style: string, { left }: Place): ParagraphFormat {
    const usual = style === STYLE.note ? INDENT + NOTE_INDENT : INDENT;
    return left === usual ? { style } : { style, indent: { left } };
}

function codeXml({ content }: CodeBlock, place: Place, writing: Writing): XmlElement {
    return paragraph(standing(STYLE.code, place), [run(codeText(content, writing.contract))]);
}

function listXml(list: List, place: Place, writing: Writing): readonly XmlElement[] {
    const numbering = writing.listOf(list, place.lists);
    const inside = { ...place, left: place.left + ITEM_INDENT, lists: place.lists + 1 };
    return list.items.flatMap(item => itemXml(item, numbering, inside, writing));
}

/** The first paragraph stands on the line of the marker. Other blocks follow below. */
function itemXml({ blocks }: ListItem, numbering: Numbering, place: Place, writing: Writing): readonly XmlElement[] {
    const [first, ...rest] = blocks;
    const usual = INDENT + ITEM_INDENT * ((numbering.level ?? 0) + 1);
    const format: ParagraphFormat = {
        style: place.isNote ? STYLE.note : STYLE.item,
        numbering,
        ...(place.left !== usual && { indent: { left: place.left, hanging: ITEM_INDENT } }),
    };
    if (first?.kind !== 'paragraph')
        return [paragraph({ ...format, keepNext: blocks.length > 0 }, []), ...blocksXml(blocks, place, writing)];
    const keepNext = introduces(first, rest[0], writing.contract);
    return [
        textParagraph(first.content, { ...format, ...(keepNext && { keepNext }) }, writing),
        ...blocksXml(rest, place, writing),
    ];
}
