import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { HoleValue, Prose, ProsePart } from '../model.js';
import { provenanceOf } from './spans.js';
import { readPercentage, readPrice, readTimeTarget } from './values.js';

/** Words for people with the values of their holes; `undefined` for a text that is not there. */
export function readProse(node: ast.Text | undefined): Prose | undefined {
    if (!node) return undefined;
    const provenance = provenanceOf(node);
    if (node.line !== undefined) return { parts: [{ kind: 'markdown', markdown: node.line, provenance }], provenance };
    return { parts: unindent(node.parts.map(readPart)), provenance };
}

function readPart(part: ast.TextPart): ProsePart {
    const provenance = provenanceOf(part);
    if (ast.isTextRun(part)) return { kind: 'markdown', markdown: part.content ?? '', provenance };
    const path = [part.head?.$refText, ...part.segments.map(segment => segment.element?.$refText)].filter(
        name => name !== undefined,
    );
    return { kind: 'hole', path, value: holeValue(part), provenance };
}

function holeValue(hole: ast.Hole): HoleValue {
    const last = hole.segments.at(-1);
    const element: AstNode | undefined = last ? last.element?.ref : hole.head?.ref;
    return element ? valueOf(element) : { kind: 'missing' };
}

function valueOf(element: AstNode): HoleValue {
    if (ast.isCommitment(element) || ast.isRecoveryPoint(element) || ast.isRecoveryTime(element)) {
        const target = readTimeTarget(element.target);
        return target ? { kind: 'time', target } : { kind: 'missing' };
    }
    if (ast.isTierPrice(element)) {
        const price = readPrice(element.price);
        return price ? { kind: 'price', price } : { kind: 'missing' };
    }
    if (ast.isUptimeTarget(element)) {
        const percentage = readPercentage(element.percentage);
        return percentage ? { kind: 'percentage', percentage } : { kind: 'missing' };
    }
    const label =
        ast.isSharedDeclaration(element) || ast.isContact(element) ? (element.label ?? element.name) : undefined;
    return label === undefined ? { kind: 'missing' } : { kind: 'label', label };
}

/** Takes off the indentation that all lines share and the empty first and last line: layout of the source, not words. */
function unindent(parts: readonly ProsePart[]): ProsePart[] {
    const texts = parts.map(part => (part.kind === 'markdown' ? part.markdown.replaceAll('\r\n', '\n') : '\0'));
    const lines = texts.join('').split('\n');
    const indents = lines
        .slice(1)
        .filter(line => line.trim() !== '')
        .map(line => line.length - line.trimStart().length);
    const common = indents.length === 0 ? 0 : Math.min(...indents);
    const indentation = new RegExp(`\\n[ \\t]{0,${common}}`, 'g');
    return parts.map((part, index) => {
        if (part.kind !== 'markdown') return part;
        let markdown = (texts[index] ?? '').replace(indentation, '\n');
        if (index === 0) markdown = markdown.trimStart();
        if (index === parts.length - 1) markdown = markdown.trimEnd();
        return { ...part, markdown };
    });
}
