import type { Block, CodeBlock, Content, List, ListItem, Revision } from '../../tree/document.js';
import { asItIs, asItWas } from '../../tree/revisions.js';
import { codeText, isGone, readingOf } from '../../tree/text.js';
import { introduces } from '../runs.js';
import type { Numbering, ParagraphFormat } from './formatting.js';
import { inlineXml } from './inlines.js';
import { INDENT, ITEM_INDENT, NOTE_INDENT } from './measures.js';
import { DEEPEST } from './numbering.js';
import { paragraph, run } from './paragraphs.js';
import type { Place } from './place.js';
import { STYLE } from './style-names.js';
import { tableXml } from './tables.js';
import { tracked, trackedEnd } from './tracking.js';
import type { Writing } from './writing.js';
import type { XmlElement } from './xml.js';

export function blocksXml(blocks: readonly Block[], place: Place, writing: Writing): readonly XmlElement[] {
    return blocks.flatMap((block, index) => {
        const keepNext = introduces(block, blocks[index + 1], writing.contract);
        return blockXml(block, inBlock(block, place), keepNext, writing);
    });
}

/** What becomes of a block becomes of all inside it. */
function inBlock({ revision }: Block | ListItem, place: Place): Place {
    return revision === undefined ? place : { ...place, revision };
}

function blockXml(block: Block, place: Place, keepNext: boolean, writing: Writing): readonly XmlElement[] {
    switch (block.kind) {
        case 'paragraph': {
            const format = standing(place.isNote ? STYLE.note : STYLE.text, place);
            return [textParagraph(block.content, { ...format, ...(keepNext && { keepNext }) }, place, writing)];
        }
        case 'subheading': {
            const outline = Math.min(place.level - 2 + block.rank, DEEPEST);
            return [textParagraph(block.content, { ...standing(STYLE.subheading, place), outline }, place, writing)];
        }
        case 'note':
            return blocksXml(
                block.blocks,
                { ...place, left: place.left + NOTE_INDENT, isNote: !block.binding },
                writing,
            );
        case 'list':
            return listXml(block, place, writing);
        case 'table':
            return tableXml(block, place, writing);
        case 'code-block':
            return [codeXml(block, place, writing)];
    }
}

function textParagraph(content: Content, format: ParagraphFormat, place: Place, writing: Writing): XmlElement {
    return paragraph({ ...format, ...trackedEnd(place.revision, writing) }, inlineXml(content, writing));
}

/** The format of a block in a style. It says where the block begins only where the style says something else. */
function standing(style: string, { left }: Place): ParagraphFormat {
    const usual = style === STYLE.note ? INDENT + NOTE_INDENT : INDENT;
    return left === usual ? { style } : { style, indent: { left } };
}

function codeXml({ content }: CodeBlock, place: Place, writing: Writing): XmlElement {
    const { contract } = writing;
    const runs = content.flatMap(inline => {
        if (typeof inline === 'string' || inline.kind !== 'revised') return [run(codeText([inline], contract))];
        const { revision, content: words } = inline;
        return tracked(revision, [run(codeText(words, readingOf(revision, contract)))], writing);
    });
    return paragraph({ ...standing(STYLE.code, place), ...trackedEnd(place.revision, writing) }, runs);
}

function listXml(list: List, place: Place, writing: Writing): readonly XmlElement[] {
    const numbering = writing.listOf(list, place.lists);
    const inside = { ...place, left: place.left + ITEM_INDENT, lists: place.lists + 1 };
    return list.items.flatMap(item => itemXml(item, numbering, inBlock(item, inside), writing));
}

/** The first paragraph stands on the line of the marker. Other blocks follow below. */
function itemXml({ blocks }: ListItem, numbering: Numbering, place: Place, writing: Writing): readonly XmlElement[] {
    const usual = INDENT + ITEM_INDENT * ((numbering.level ?? 0) + 1);
    const format: ParagraphFormat = {
        style: place.isNote ? STYLE.note : STYLE.item,
        numbering,
        ...(place.left !== usual && { indent: { left: place.left, hanging: ITEM_INDENT } }),
    };
    return openedXml(blocks, place, writing, (content, keepNext, revision) =>
        paragraph(
            { ...format, ...(keepNext && { keepNext }), ...trackedEnd(revision, writing) },
            inlineXml(content, writing),
        ),
    );
}

/** Writes the paragraph that begins with a number or a marker. */
type Opening = (content: Content, keepNext: boolean, revision: Revision | undefined) => XmlElement;

/**
 * Blocks of which the first, if it is a paragraph, stands on the line of a number or a marker. Where the contract before
 * had another one there, each has its own: a paragraph that stays and is first in one of them alone is there twice, once
 * deleted as it was, and once inserted as it is.
 */
export function openedXml(
    blocks: readonly Block[],
    place: Place,
    writing: Writing,
    opening: Opening,
): readonly XmlElement[] {
    const [first] = blocks;
    const before = blocks.find(({ revision }) => revision === undefined || isGone(revision));
    const now = blocks.find(({ revision }) => revision === undefined || !isGone(revision));
    const isOne = place.revision !== undefined || before === now;
    const isApart = isOne ? first?.kind !== 'paragraph' : before?.kind !== 'paragraph' && now?.kind !== 'paragraph';
    if (isApart) return [opening([], blocks.length > 0, place.revision), ...blocksXml(blocks, place, writing)];
    const written = blocks.flatMap((block, index) => {
        const keepNext = introduces(block, blocks[index + 1], writing.contract);
        const shown = (each: Block, isFirst: boolean): readonly XmlElement[] => {
            const own = inBlock(each, place);
            return isFirst && each.kind === 'paragraph'
                ? [opening(each.content, keepNext, own.revision)]
                : blockXml(each, own, keepNext, writing);
        };
        if (isOne) return shown(block, index === 0);
        if (block.revision !== undefined || (block !== before && block !== now))
            return shown(block, block === before || block === now);
        return [...shown(asItWas(block), block === before), ...shown(asItIs(block), block === now)];
    });
    const lacking = (block: Block | undefined, revision: Revision): readonly XmlElement[] =>
        isOne || block?.kind === 'paragraph' ? [] : [opening([], blocks.length > 0, revision)];
    return [...lacking(before, 'deleted'), ...lacking(now, 'inserted'), ...written];
}
