import type { Clause, ContractDocument, Remark } from '../tree/document.js';
import { hrefOf } from './content.js';
import { element, type Element } from './element.js';

/** What a page of a redline says before the contract: the choice of a view, and all changes with links to their clauses. */
export function redlineHead(document: ContractDocument): readonly Element[] {
    return document.former ? [viewsElement(document), changesElement(document)] : [];
}

/** The view is chosen without a script: the style shows what belongs to the one that is checked. */
function viewsElement({ vocabulary }: ContractDocument): Element {
    const { view, views } = vocabulary.redline;
    return element('fieldset', { class: 'views' }, [
        element('legend', {}, [view]),
        ...(['redline', 'now', 'before', 'changed'] as const).map(name =>
            element('label', {}, [
                element('input', {
                    type: 'radio',
                    name: 'view',
                    id: `view-${name}`,
                    checked: name === 'redline' ? '' : undefined,
                }),
                ` ${views[name]}`,
            ]),
        ),
    ]);
}

function changesElement({ title, clauses, vocabulary }: ContractDocument): Element {
    const all = [
        ...(title.remarks ?? []).map(remark => changeElement(remark)),
        ...clauses.flatMap(clause => (clause.remarks ?? []).map(remark => changeElement(remark, clause))),
    ];
    return element('nav', { class: 'changes', 'aria-labelledby': 'changes' }, [
        element('h2', { id: 'changes' }, [`${vocabulary.redline.changes} (${all.length})`]),
        ...(all.length > 0 ? [element('ul', {}, all)] : []),
    ]);
}

function changeElement({ id, tone, verdict, text }: Remark, clause?: Clause): Element {
    const name = id === undefined ? undefined : `change-${id}`;
    const target = clause && (name ?? clause.id);
    // What no clause shows has its place here.
    return element('li', { class: `tone-${tone}`, id: clause ? undefined : name }, [
        element('strong', {}, [verdict]),
        ' ',
        target === undefined ? text : element('a', { href: hrefOf({ clause: target }) }, [text]),
        ...(clause ? [` (${clause.mention})`] : []),
    ]);
}

/** The look of a redline as lawyers know it. Lines say what colours say. */
export const REDLINE_STYLE = `
:root { --came: #0b3fae; --went: #b3261e; --moved: #1b6b3a; }
@media (prefers-color-scheme: dark) { :root { --came: #8ab4ff; --went: #ff9a90; --moved: #7fd6a2; } }
@media (prefers-contrast: more) { :root { --came: var(--ink); --went: var(--ink); --moved: var(--ink); } }
ins { color: var(--came); text-decoration: underline double; text-underline-offset: .15em; }
del { color: var(--went); text-decoration: line-through; }
ins.moved, del.moved { color: var(--moved); }
ins a, del a { color: inherit; }
del + ins { margin-left: .25em; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.number.before { display: none; }
.changed { border-right: 3px solid var(--came); padding-right: 1rem; }
.remarks, .changes ul { list-style: none; padding: 0; columns: auto; font: .85rem/1.45 "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
.remarks li, .changes li { margin: .3rem 0; padding: .3rem .7rem; border-left: 4px solid var(--line); background: var(--shade); scroll-margin-top: 1rem; }
.tone-worse { border-left-color: var(--went) !important; border-left-style: double !important; }
.tone-better { border-left-color: var(--moved) !important; }
.tone-mixed, .tone-unclear { border-left-style: dashed !important; }
.remarks code { color: var(--quiet); }
.changes a, nav.changes a { color: var(--accent); text-decoration: underline; }
.remarks li:target { outline: 2px solid var(--accent); }
.moved-note { font-size: .85rem; color: var(--moved); }
.views { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.4rem 0 0; padding: .6rem 1rem; border: 1px solid var(--line); font: .9rem "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
@media (min-width: 90rem) {
    .clause:has(> .remarks) { position: relative; }
    .clause > .remarks { position: absolute; left: calc(100% + 1.5rem); top: 0; width: 16rem; margin: 0 !important; }
}
body:has(#view-now:checked) :is(del, .went, .moved-note, .remarks, .changes, .number.before) { display: none; }
body:has(#view-before:checked) :is(ins, .came, .moved-note, .remarks, .changes, .number.now) { display: none; }
body:has(#view-before:checked) .number.before { display: inline-block; }
body:has(:is(#view-now, #view-before):checked) :is(ins, del) { color: inherit; text-decoration: none; margin: 0; }
body:has(:is(#view-now, #view-before):checked) .changed { border: 0; padding-right: 0; }
body:has(#view-changed:checked) .clause:not(.changed) { display: none; }
@media print { .views { display: none; } .changed { break-inside: avoid; } }
`;
