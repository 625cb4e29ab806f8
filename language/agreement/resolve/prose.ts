import { isAstNode, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { HoleValue, Prose, ProsePart } from '../prose.js';
import { pathTarget } from '../../references/members.js';
import { provenanceOf } from './spans.js';
import { readValue } from './values.js';

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
    const path = [
        part.path?.head?.$refText,
        ...(part.path?.segments ?? []).map(segment => segment.element?.$refText),
    ].filter(name => name !== undefined);
    return { kind: 'hole', path, value: holeValue(part), provenance };
}

function holeValue(hole: ast.Hole): HoleValue {
    const element = pathTarget(hole.path);
    return element ? valueOf(element) : { kind: 'missing' };
}

/** A declaration shows its label, a statement its first value. What recurs has an interval, not a time limit. */
function valueOf(element: AstNode): HoleValue {
    const value = firstValue(element);
    if (!ast.isCommitment(element) || element.metric !== 'update') return value;
    if (value.kind !== 'time' || value.value.kind !== 'within') return value;
    return { kind: 'cadence', value: { kind: 'interval', interval: value.value.duration } };
}

function firstValue(element: AstNode): HoleValue {
    if ('label' in element && typeof element.label === 'string') return { kind: 'label', label: element.label };
    if ('name' in element && typeof element.name === 'string') return { kind: 'label', label: element.name };
    for (const [property, part] of Object.entries(element)) {
        const value = property.startsWith('$') || !isAstNode(part) ? undefined : readValue(part);
        if (value) return value;
    }
    return { kind: 'missing' };
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
