import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { agreementChain, membersOf, pathElements, pathTarget, tierChain } from '../../references/members.js';
import { declarationAround, declarationsOf, nameSpaceOf } from '../../references/names.js';
import type { SourceSpan } from '../provenance.js';
import { contentsOf } from './contents.js';
import { changedPath, inheritingTier } from './change-targets.js';
import { locksAround, lockOn } from './locks.js';
import { spanOf, writtenText } from './spans.js';

/** How a value came to be what it is: the places that state it, the one that holds first. */
export interface ValueHistory {
    readonly path: string;
    readonly stages: readonly [Stage, ...Stage[]];
}

export interface Stage {
    /** `written`: the value stands here. The others change what the stages after them say. */
    readonly kind: 'written' | 'overridden' | 'set' | 'removed';
    /** The value or statement as it is written. */
    readonly text: string;
    readonly because: string | undefined;
    /** The agreement or tier around the place. */
    readonly holder: { readonly kind: 'agreement' | 'tier'; readonly name: string } | undefined;
    readonly span: SourceSpan;
}

/** The elements that a written path leads to, from its head on; `undefined` where a step leads nowhere. */
export function elementsAt(agreement: ast.AgreementDeclaration, path: string): AstNode[] | undefined {
    const [head, ...steps] = path.split('.');
    const own = agreementChain(agreement).flatMap(each => [...declarationsOf(each)]);
    const first = [...own, ...contentsOf(agreement, [])].find(each => each.name === head);
    if (!first) return undefined;
    const elements: AstNode[] = [first];
    for (const step of steps) {
        const reached = elements.at(-1);
        const next = reached && membersOf(reached, elements.at(-2)).get(step);
        if (!next) return undefined;
        elements.push(next);
    }
    return elements;
}

/** The history of what a path leads to, seen from an agreement. */
export function historyOf(
    agreement: ast.AgreementDeclaration,
    path: string,
    elements: readonly AstNode[],
): ValueHistory | undefined {
    const target = elements.at(-1);
    if (!target) return undefined;
    const tier = inheritingTier(elements, target);
    const changes = agreementChain(agreement).flatMap(each => changesIn(each, target));
    // What a tier has of its own stands before what it inherits, from the nearest tier first.
    const tiers = tier ? tierChain(tier) : [];
    const own = tiers.flatMap(each => changes.filter(change => change.tier === each));
    const common = changes.filter(change => change.tier === undefined);
    const written: Stage = {
        kind: 'written',
        text: writtenText(target),
        because: undefined,
        holder: holderOf(target),
        span: spanOf(target),
    };
    const [first, ...rest] = [...own.map(change => change.stage), ...common.map(change => change.stage), written];
    return first && { path, stages: [first, ...rest] };
}

interface Change {
    readonly tier: ast.Tier | undefined;
    readonly stage: Stage;
}

function changesIn(agreement: ast.AgreementDeclaration, target: AstNode): Change[] {
    const locks = locksAround(agreement);
    return agreement.statements.flatMap((statement): Change[] => {
        if (!ast.isOverride(statement) && !ast.isSetting(statement) && !ast.isRemoval(statement)) return [];
        const path = ast.isRemoval(statement) ? statement.path : changedPath(statement);
        if (pathTarget(path) !== target) return [];
        if (!ast.isSetting(statement) && lockOn(statement, locks)) return [];
        const stage: Stage = {
            kind: ast.isRemoval(statement) ? 'removed' : ast.isSetting(statement) ? 'set' : 'overridden',
            text: ast.isRemoval(statement) ? writtenText(statement) : writtenText(statement.value),
            because: ast.isSetting(statement) ? undefined : statement.reason,
            holder: { kind: 'agreement', name: agreement.name ?? '' },
            span: spanOf(statement),
        };
        return [{ tier: inheritingTier(pathElements(path), target), stage }];
    });
}

function holderOf(target: AstNode): Stage['holder'] {
    const declaration = declarationAround(target);
    if (ast.isTier(declaration) && declaration !== target) return { kind: 'tier', name: declaration.name ?? '' };
    const space = nameSpaceOf(target);
    return ast.isAgreementDeclaration(space) ? { kind: 'agreement', name: space.name ?? '' } : undefined;
}

/** How texts of the agreement are written among the words of a sentence: escaped, or marked as quoted. */
export interface Writing {
    readonly code: (text: string) => string;
    readonly words: (text: string) => string;
}

export const PLAIN: Writing = { code: text => `\`${text}\``, words: text => text };

/** How a stage reads, without its place: `overridden in agreement acme because “Night shift.”: 30 min`. */
export function describeStage({ kind, holder, because, text }: Stage, { code, words }: Writing): string {
    const where = holder ? ` in ${holder.kind} ${code(holder.name)}` : '';
    const why = because === undefined || because === '' ? '' : ` because “${words(because)}”`;
    return kind === 'removed' ? `removed${where}${why}` : `${kind}${where}${why}: ${code(text)}`;
}
