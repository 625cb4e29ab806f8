import { isAstNode, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { HoleValue, Prose, ProsePart } from '../model.js';
import { pathTarget } from '../../references/members.js';
import { parseDate } from '../../values/date.js';
import { parseDecimal } from '../../values/decimal.js';
import { provenanceOf } from './spans.js';
import { readCadence, readMoney, readPercentage, readPrice, readQuantity, readTimeTarget } from './values.js';

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

/** A declaration shows its label, a statement its first value. */
function valueOf(element: AstNode): HoleValue {
    if ('label' in element && typeof element.label === 'string') return { kind: 'label', label: element.label };
    if ('name' in element && typeof element.name === 'string') return { kind: 'label', label: element.name };
    for (const [property, part] of Object.entries(element)) {
        const value = property.startsWith('$') || !isAstNode(part) ? undefined : shownValue(part);
        if (value) return value;
    }
    return { kind: 'missing' };
}

function shownValue(node: AstNode): HoleValue | undefined {
    if (ast.isTimeTarget(node)) return shown('time', readTimeTarget(node));
    if (ast.isPercentage(node)) return shown('percentage', readPercentage(node));
    if (ast.isPrice(node)) return shown('price', readPrice(node));
    if (ast.isMoney(node)) return shown('money', readMoney(node));
    if (ast.isQuantity(node)) return shown('quantity', readQuantity(node));
    if (ast.isCadence(node)) return shown('cadence', readCadence(node));
    if (ast.isCount(node)) return shown('number', parseDecimal(node.amount));
    return ast.isDay(node) ? shown('date', parseDate(node.date)) : undefined;
}

function shown<K, V>(kind: K, value: V | undefined): { readonly kind: K; readonly value: V } | undefined {
    return value === undefined ? undefined : { kind, value };
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
