import type { Change } from '../../review/change.js';
import { compareAgreements } from '../../review/compare.js';
import { resolve } from '../language/check.js';

/** What changed between two texts of one agreement, given by their statements. */
export async function changesBetween(before: string, after: string): Promise<readonly Change[]> {
    const [earlier] = await resolve(`agreement a "Agreement" {\n${before}\n}`);
    const [later] = await resolve(`agreement a "Agreement" {\n${after}\n}`);
    return compareAgreements(earlier, later).changes;
}

/** A change on one line: its identifier, its path, the two values, and what it means for the client. */
export function lineOf({ id, path, before, after, verdict }: Change): string {
    return `${id} ${path}: ${textOf(before)} → ${textOf(after)} (${verdict.client})`;
}

function textOf(side: Change['before']): string {
    return side ? side.text || 'stated' : '–';
}
