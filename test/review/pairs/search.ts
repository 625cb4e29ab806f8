import { EmptyFileSystem } from 'langium';
import { createMsaCoreServices } from '../../../language/module.js';
import type { Agreement } from '../../../language/agreement/model.js';
import type { Change } from '../../../review/change.js';
import { actionsOf, directionOfAction } from '../../../review/metrics/metric.js';
import { CHANGE_IDS } from '../../../review/metrics/registry.js';
import { compareAgreements } from '../../../review/compare.js';
import { AROUND, blockAround } from '../../language/around.js';
import { resolve } from '../../language/check.js';
import { agreementWith, DESCRIBED, EXAMPLES } from '../../language/grammar-examples.js';
import { mutationsOf, rewritingsOf } from './mutations.js';
import { WRITTEN } from './written.js';

/** Two versions of some statements, and the block that they stand in: by its rule, or the agreement where it is empty. */
export interface StatementPair {
    readonly block: string;
    readonly before: string;
    readonly after: string;
}

/** A pair that shows a change, and one that says the same in other words. */
export interface ShownChange extends StatementPair {
    /** Everything that changes: the one that it shows, and what never comes without it. */
    readonly changes: readonly string[];
    /** The statements of `before` in another notation, which is no change. */
    readonly nearMiss: string;
}

const { parser } = createMsaCoreServices(EmptyFileSystem).msa;

/** The text of an agreement that holds the statements of a pair, which may be that text itself. */
export function agreementOf(block: string, statements: string): string {
    if (statements.startsWith('agreement ')) return statements;
    const described = DESCRIBED.find(({ rule }) => rule === block);
    if (!described) return `agreement a "Agreement" {${AROUND}\n${statements}\ninclude acme-ltd, nights, operations\n}`;
    return statements.startsWith(LABEL)
        ? agreementWith(described, statements.slice(LABEL.length)).replace('"Subject"', '"Other"')
        : agreementWith(described, statements);
}

/** Marks statements whose block has another label. */
const LABEL = '// The block has another label.\n';

/** The identifiers of what a pair changes, in the order of the agreement. */
export async function changesIn(pair: StatementPair): Promise<readonly string[]> {
    return (await comparePair(pair)).map(({ id }) => id);
}

/** What a pair changes, in the order of the agreement. */
export async function comparePair({ block, before, after }: StatementPair): Promise<readonly Change[]> {
    const [earlier, later] = [await agreementFrom(block, before), await agreementFrom(block, after)];
    return earlier && later ? compareAgreements(earlier, later).changes : [];
}

async function agreementFrom(block: string, statements: string): Promise<Agreement | undefined> {
    const [agreement] = await resolve(agreementOf(block, statements));
    return agreement;
}

type FoundPair = Omit<ShownChange, 'nearMiss'>;

/** For each of these changes the pair that shows it with the least else, and of these the shortest. */
export async function pairsFor(wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, ShownChange>> {
    const found = new Map<string, FoundPair>();
    const keep = (pair: FoundPair, changes: readonly Change[]): void => {
        if (pair.changes.length > MOST_AT_ONCE) return;
        for (const id of new Set(changes.filter(isTypical).map(each => each.id))) {
            const known = found.get(id);
            if (wanted.has(id) && (!known || isSimpler(pair, known))) found.set(id, pair);
        }
    };
    const tryAll = async (block: string, statements: string, others: Iterable<string>): Promise<void> => {
        const agreement = await agreementFrom(block, statements);
        for (const text of others) {
            if (text === statements || !isReadable(block, text)) continue;
            const other = await agreementFrom(block, text);
            if (!agreement || !other) continue;
            const [there, back] = [
                compareAgreements(agreement, other).changes,
                compareAgreements(other, agreement).changes,
            ];
            keep({ block, before: statements, after: text, changes: there.map(({ id }) => id) }, there);
            keep({ block, before: text, after: statements, changes: back.map(({ id }) => id) }, back);
        }
    };
    for (const [before, after, block = ''] of WRITTEN) await tryAll(block, before, [after]);
    if ([...wanted].every(id => found.has(id))) return withNearMisses(found);
    for (const { rule } of DESCRIBED) {
        const [example = ''] = EXAMPLES.filter(each => each.block.rule === rule).map(each => each.example);
        await tryAll(rule, example, [LABEL + example]);
    }
    for (const block of DESCRIBED) {
        const [example = ''] = EXAMPLES.filter(each => each.block === block).map(each => each.example);
        await tryAll('', '', [blockAround(block, 'subject', example)]);
    }
    for (const { block, rule, example } of EXAMPLES) {
        const siblings = EXAMPLES.filter(each => each.block === block && each.rule === rule).map(each => each.example);
        await tryAll(block.rule, example, new Set(['', ...siblings, ...mutationsOf(example)]));
    }
    return withNearMisses(found);
}

async function withNearMisses(found: ReadonlyMap<string, FoundPair>): Promise<ReadonlyMap<string, ShownChange>> {
    const shown = new Map<string, ShownChange>();
    for (const [id, pair] of found) shown.set(id, { ...pair, nearMiss: await nearMissOf(pair) });
    return shown;
}

/** Whether a change means what its identifier alone says: that something of the client, or nothing, comes means another thing. */
export function isTypical({ id, action, verdict }: Change): boolean {
    const metric = CHANGE_IDS.get(id);
    const known = metric && actionsOf(metric).find(each => each === action);
    return (
        metric !== undefined && (known === 'changed' || (known && directionOfAction(metric, known)) === verdict.client)
    );
}

export function isReadable(block: string, statements: string): boolean {
    return parser.LangiumParser.parse(agreementOf(block, statements)).parserErrors.length === 0;
}

/** What changes at once in a pair that still shows something. */
const MOST_AT_ONCE = 3;

function isSimpler(a: FoundPair, b: FoundPair): boolean {
    return (a.changes.length - b.changes.length || lengthOf(a) - lengthOf(b)) < 0;
}

function lengthOf({ before, after }: StatementPair): number {
    return before.length + after.length;
}

/** The statements before in another notation, with nothing changed. */
async function nearMissOf({ block, before, after }: StatementPair): Promise<string> {
    for (const text of rewritingsOf(before === '' ? after : before)) {
        if (!isReadable(block, text)) continue;
        const same = await changesIn({ block, before: before === '' ? after : before, after: text });
        if (same.length === 0) return text;
    }
    return before;
}
