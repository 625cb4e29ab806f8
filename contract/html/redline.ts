import type { Clause, ContractDocument, Remark, Revision } from '../tree/document.js';
import { isRevised } from '../tree/revisions.js';
import { presentText } from '../tree/text.js';
import { hrefOf, revisionElement } from './content.js';
import { element, type Element } from './element.js';

/** What a page of a redline says before the contract: how to read and to view it, and all changes with links to their clauses. */
export function redlineHead(document: ContractDocument): readonly Element[] {
    return document.former ? [viewsElement(document), legendElement(document), changesElement(document)] : [];
}

/** Whether a reviewer should look at a clause: for what came or went in it, or because it means something else. */
export function hasChanges(clause: Clause): boolean {
    return clause.remarks !== undefined || isRevised(clause);
}

/** The clauses that stand around a changed one, which say where it belongs. */
export function clausesAroundChanges({ former, clauses }: ContractDocument): ReadonlySet<Clause> {
    const around = new Set<Clause>();
    if (!former) return around;
    const open: Clause[] = [];
    for (const clause of clauses) {
        while ((open.at(-1)?.depth ?? 0) >= clause.depth) open.pop();
        if (hasChanges(clause)) for (const each of open) around.add(each);
        open.push(clause);
    }
    return around;
}

/** The view is chosen without a script: the style shows what belongs to the one that is checked. */
function viewsElement({ vocabulary }: ContractDocument): Element {
    const { view, views } = vocabulary.redline;
    return element('fieldset', { class: 'views' }, [
        element('legend', {}, [view]),
        ...(['redline', 'now', 'before', 'changed'] as const).map(value =>
            element('label', {}, [
                element('input', {
                    type: 'radio',
                    name: 'view',
                    value,
                    checked: value === 'redline' ? '' : undefined,
                }),
                ` ${views[value]}`,
            ]),
        ),
    ]);
}

const REVISIONS = ['inserted', 'deleted', 'moved-here', 'moved-away'] as const satisfies readonly Revision[];

function legendElement({ vocabulary }: ContractDocument): Element {
    const { legend, revisions } = vocabulary.redline;
    const samples = REVISIONS.flatMap(revision => [' ', revisionElement(revision, [revisions[revision]])]);
    return element('p', { class: 'legend' }, [`${legend}:`, ...samples]);
}

function changesElement(document: ContractDocument): Element {
    const { clauses, vocabulary } = document;
    const placed = placedRemarks(document);
    const followers = new Map<string, PlacedRemark[]>();
    for (const each of placed) {
        const { cause } = each.remark;
        if (cause !== undefined) followers.set(cause, [...(followers.get(cause) ?? []), each]);
    }
    const roots = (all: readonly PlacedRemark[]): readonly Element[] =>
        all
            .filter(({ remark }) => remark.cause === undefined)
            .map(each => rootItem(each, followers.get(each.remark.id ?? '') ?? [], document));
    const all = [
        ...roots(remarksOf(document.title)),
        ...clauses.flatMap(clause => {
            if (clause.remarks) return roots(remarksOf(clause, clause));
            return isRevised(clause) ? [clauseItem(clause, document)] : [];
        }),
    ];
    const counts = countsOf(placed, document);
    return element('nav', { class: 'changes', 'aria-labelledby': 'redline~changes' }, [
        element('h2', { id: 'redline~changes' }, [`${vocabulary.redline.changes} (${all.length})`]),
        ...(counts === '' ? [] : [element('p', {}, [counts])]),
        ...(all.length > 0 ? [element('ul', {}, all)] : []),
    ]);
}

/** A remark, and the clause that it stands at; none for what no clause shows. */
interface PlacedRemark {
    readonly remark: Remark;
    readonly clause: Clause | undefined;
}

function placedRemarks({ title, clauses }: ContractDocument): readonly PlacedRemark[] {
    return [...remarksOf(title), ...clauses.flatMap(clause => remarksOf(clause, clause))];
}

function remarksOf({ remarks = [] }: Pick<Clause, 'remarks'>, clause?: Clause): readonly PlacedRemark[] {
    return remarks.map(remark => ({ remark, clause }));
}

const TONES = ['worse', 'better', 'mixed', 'unclear', 'neutral'] as const satisfies readonly Remark['tone'][];

/**
 * How many changes there are of each tone: `2 worse · 1 better`. Neither what follows from a change counts, nor what is no
 * change, but a word about the redline.
 */
function countsOf(placed: readonly PlacedRemark[], { vocabulary }: ContractDocument): string {
    const changes = placed.filter(({ remark: { id, cause } }) => id !== undefined && cause === undefined);
    return TONES.flatMap(tone => {
        const count = changes.filter(({ remark }) => remark.tone === tone).length;
        return count === 0 ? [] : [`${count} ${vocabulary.redline.tones[tone]}`];
    }).join(' · ');
}

/** A change, with what follows from it folded below it. */
function rootItem(root: PlacedRemark, followers: readonly PlacedRemark[], { vocabulary }: ContractDocument): Element {
    if (followers.length === 0) return remarkItem(root, []);
    return remarkItem(root, [
        element('details', {}, [
            element('summary', {}, [vocabulary.redline.following(followers.length)]),
            element(
                'ul',
                {},
                followers.map(each => remarkItem(each, [])),
            ),
        ]),
    ]);
}

function remarkItem({ remark: { id, tone, verdict, text }, clause }: PlacedRemark, below: readonly Element[]): Element {
    const name = id === undefined ? undefined : `change-${id}`;
    const target = clause && (name ?? clause.id);
    // What no clause shows has its place here.
    return element('li', { class: `tone-${tone}`, id: clause ? undefined : name }, [
        element('strong', {}, [verdict]),
        ' ',
        target === undefined ? text : element('a', { href: hrefOf({ clause: target }) }, [text]),
        ...(clause ? [` (${clause.mention})`] : []),
        ...below,
    ]);
}

/** A clause whose change has no verdict. */
function clauseItem({ id, mention, heading, revision }: Clause, document: ContractDocument): Element {
    const { revisions, changed } = document.vocabulary.redline;
    const words = heading ? [mention, presentText(heading, document)].join(', ') : mention;
    return element('li', {}, [
        element('strong', { class: 'fate' }, [revision ? revisions[revision] : changed]),
        ' ',
        element('a', { href: hrefOf({ clause: id }) }, [words]),
    ]);
}
