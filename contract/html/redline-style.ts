/** The look of a redline as lawyers know it. Lines and words say what colours say. */
export const REDLINE_STYLE = `
:root { --came: #0b3fae; --went: #b3261e; --moved: #1b6b3a; --sans: "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --came: #8ab4ff; --went: #ff9a90; --moved: #7fd6a2; } }
@media (prefers-contrast: more) { :root { --came: var(--ink); --went: var(--ink); --moved: var(--ink); } }
@media print { :root { --came: #0b3fae; --went: #b3261e; --moved: #1b6b3a; } }
ins { color: var(--came); text-decoration: underline double; text-underline-offset: .15em; }
del { color: var(--went); text-decoration: line-through; }
ins.moved { color: var(--moved); text-decoration-style: dashed; }
del.moved { color: var(--moved); text-decoration-style: double; }
ins a, del a { color: inherit; }
ins .missing, del .missing { color: var(--ink); }
del + ins:not(.moved) { margin-left: .25em; }
.went > .number, .went > :first-child > .number { color: var(--quiet); text-decoration: line-through; }
li.went { counter-increment: list-item 0; }
li.went[data-marker]::marker { content: attr(data-marker) " "; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.before { display: none; }
.changed { border-right: 3px solid var(--came); padding-right: 1rem; }
.moved-note { font: .85rem var(--sans); color: var(--moved); }
.views, .legend, .changes p, .changes ul, .remarks { font: .85rem/1.45 var(--sans); }
.views { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.4rem 0 0; padding: .6rem 1rem; border: 1px solid var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
.legend ins { margin: 0; }
.changes ul, .remarks { list-style: none; padding: 0; columns: auto; }
.changes li, .remarks li { margin: .3rem 0; padding: .3rem .7rem; border-left: 4px solid var(--line); background: var(--shade); scroll-margin-top: 1rem; }
.changes summary { cursor: pointer; color: var(--quiet); }
.changes a { color: var(--accent); text-decoration: underline; }
.fate::first-letter { text-transform: uppercase; }
.fate { display: inline-block; }
.changes .tone-worse, .remarks .tone-worse { border-left: 4px double var(--went); }
.changes .tone-better, .remarks .tone-better { border-left-color: var(--moved); }
.tone-mixed, .tone-unclear { border-left-style: dashed !important; }
.changes li:target, .remarks li:target { outline: 2px solid var(--accent); }
.remarks code { color: var(--quiet); overflow-wrap: anywhere; }
@media (min-width: 90rem) {
    .clause:has(> .remarks) { display: grid; grid-template: repeat(99, auto) 1fr / 100% 16rem; column-gap: 2.4rem; align-items: start; }
    .clause:has(> .remarks) > * { grid-column: 1; min-width: 0; }
    .clause:has(> .remarks) > .remarks { grid-column: 2; grid-row: 1 / -1; margin: 0; }
}
body:has([value=now]:checked) :is(del, .went, .before),
body:has([value=before]:checked) :is(ins, .came, .now),
body:has(:is([value=now], [value=before]):checked) :is(.moved-note, .remarks, .legend, .changes, .spoken) { display: none; }
body:has([value=before]:checked) .before { display: inline; }
body:has([value=before]:checked) li.went { counter-increment: list-item; }
body:has(:is([value=now], [value=before]):checked) :is(ins, del) { color: inherit; text-decoration: none; margin-left: 0; }
body:has([value=before]:checked) .went .number { color: inherit; text-decoration: none; }
body:has(:is([value=now], [value=before]):checked) .changed { border: 0; padding-right: 0; }
body:has([value=changed]:checked) :is(nav[aria-labelledby=contents], .clause:not(.changed, .around), .around:not(.changed) > :not(:is(h2, h3, h4, h5, h6):first-of-type)) { display: none; }
@media print { .views { display: none; } }
`;
